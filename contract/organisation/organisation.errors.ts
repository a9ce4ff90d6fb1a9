/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const organisationErrors = {
  'organisation.already_installed':
    'Cette installation contient déjà un établissement. Rien n’a été créé : connectez-vous, ou adressez-vous à son administrateur.',
  'organisation.demo_running':
    'L’établissement de démonstration est en cours de préparation. Rien d’autre n’a été créé : attendez qu’il soit prêt.',
  'organisation.vat_invalid': '« {{value}} » n’est pas un numéro de TVA français : FR, deux chiffres de clé, puis le SIREN.',
  'organisation.vat_of_another_siren': 'Le numéro de TVA {{vat}} n’est pas celui du SIREN {{siren}}.',
  'organisation.orias_invalid': '« {{value}} » n’est pas un numéro ORIAS : huit chiffres, comme 07 001 234.',
  'organisation.website_invalid': '« {{value}} » n’est pas l’adresse d’un site, comme www.cabinet.fr.',
  'organisation.unit_name_taken': 'Une structure s’appelle déjà « {{name}} ». Rien n’a été enregistré ; choisissez un autre nom.',
  'organisation.unit_used': '{{who}} appartient à « {{unit}} ». Rien n’a été supprimé ; donnez-lui d’abord une autre structure.',
  'organisation.unit_used_by_many':
    '{{count}} utilisateurs appartiennent à « {{unit}} » : {{who}}. Rien n’a été supprimé ; donnez-leur d’abord une autre structure.',
} as const
