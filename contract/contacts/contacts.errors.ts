/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const contactErrors = {
  'contact.name_missing': 'Le nom manque. Une personne a au moins un nom de famille.',
  'contact.organisation_name_missing': 'La dénomination manque. Une personne morale a au moins une dénomination.',
  'contact.too_long': '« {{field}} » compte {{length}} caractères ; {{max}} au plus sont conservés. Raccourcissez ce texte.',
  'contact.phone_invalid':
    '« {{value}} » n’est pas un numéro de téléphone existant. Écrivez-le comme 06 12 34 56 78 ou, hors de France, avec son indicatif : +32 470 12 34 56.',
  'contact.email_invalid': '« {{value}} » n’est pas une adresse e-mail. Elle s’écrit comme prenom.nom@exemple.fr.',
  'contact.siren_invalid': '« {{value}} » n’est pas un SIREN : neuf chiffres dont le dernier vérifie les autres.',
  'contact.siret_invalid': '« {{value}} » n’est pas un SIRET : quatorze chiffres dont le dernier vérifie les autres.',
  'contact.siret_of_another_siren': 'Le SIRET {{siret}} n’est pas celui d’un établissement du SIREN {{siren}}.',
  'contact.activity_code_invalid': '« {{value}} » n’est pas un code APE. Il s’écrit comme 66.30Z.',
  'contact.day_unreadable': '« {{value}} » n’est pas une date. Écrivez-la JJ/MM/AAAA, par exemple 12/03/1980.',
  'contact.day_impossible': 'La date « {{value}} » n’existe pas dans le calendrier. Vérifiez le jour, le mois et l’année.',
  'contact.day_future': 'La date {{value}} est dans l’avenir. Vérifiez l’année.',
  'contact.number_unreadable': '« {{value}} » n’est pas un nombre. Écrivez-le comme 12 345,67.',
  'contact.number_ambiguous': '« {{value}} » peut se lire de deux façons. Écrivez {{whole}} ou {{decimal}}.',
  'contact.amount_too_precise': '« {{value}} » a plus de deux décimales. Un montant s’arrête au centime.',
  'contact.amount_out_of_range': '« {{value}} » n’est pas un montant possible.',
  'contact.postcode_invalid': '« {{value}} » n’est pas un code postal français : cinq chiffres, par exemple 75008.',
  'contact.country_unknown':
    '« {{value}} » n’est pas un pays connu. Écrivez son nom en français (« Belgique ») ou son code (BE).',
  'contact.death_before_birth': 'Le décès ({{death}}) précède la naissance ({{birth}}). Vérifiez les deux dates.',
  'contact.external_id_taken': 'L’identifiant externe « {{value}} » est déjà celui d’un autre contact. Rien n’a été enregistré.',
  'contact.likely_duplicate':
    'Ce contact existe peut-être déjà : {{name}} ({{reason}}). Rien n’a été ajouté ; ouvrez-le, ou confirmez l’ajout.',
  'contact.adviser_missing': 'Choisissez le conseiller principal : vous n’êtes pas vous-même conseiller.',
  'contact.adviser_impossible':
    '{{name}} ne peut pas recevoir de contact : cette personne n’est pas conseiller ou n’est plus active. Choisissez un autre conseiller.',
  'contact.out_of_sight':
    'Ce contact ne vous serait pas accessible : son conseiller principal est hors de votre périmètre. Rien n’a été ajouté ; choisissez un conseiller de votre périmètre.',
  'contact.category_of_another_type': 'La catégorie « {{category}} » n’est pas de la liste « {{type}} ». Rien n’a été changé.',
  'contact.assistant_impossible':
    '{{name}} n’est plus un utilisateur actif et ne peut pas suivre de contact. Rien n’a été changé.',
  'contact.private_not_follower':
    'Seuls le conseiller principal, les co-conseillers et les assistants d’un contact peuvent cocher ou décocher « Dossier privé ». Rien n’a été changé.',
  'contact.has_running_deals':
    '{{name}} a des affaires en cours. Rien n’a été supprimé ; confirmez pour mettre le contact et ses affaires à la corbeille.',
  'contact.category_name_taken': 'Une catégorie « {{name}} » existe déjà à cet endroit. Choisissez un autre nom.',
  'contact.category_too_deep': 'Une sous-catégorie ne peut pas se trouver plus bas que le niveau {{max}}. Rien n’a été ajouté.',
  'contact.category_below_itself':
    '« {{name}} » ne peut pas se ranger sous l’une de ses propres sous-catégories. Rien n’a été changé.',
  'contact.category_has_children':
    '« {{name}} » a des sous-catégories. Rien n’a été supprimé ; supprimez d’abord ses sous-catégories.',
  'contact.keyword_used':
    'Des contacts portent encore « {{name}} ». Rien n’a été supprimé ; retirez-leur d’abord ce mot clé, depuis une liste de contacts.',
  'contact.keyword_taken': 'Le mot clé « {{name}} » existe déjà. Rien n’a été ajouté.',
  'contact.not_modifiable': 'Votre profil ne permet pas de modifier les contacts de la liste « {{type}} ».',
} as const
