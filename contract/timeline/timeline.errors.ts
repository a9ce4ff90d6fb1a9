/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const timelineErrors = {
  'event.ends_before_start': 'La fin est avant le début. Rien n’a été enregistré ; corrigez l’une des deux dates.',
  'event.in_charge_inactive':
    '{{name}} n’est plus un utilisateur actif : rien ne peut lui être confié. Rien n’a été enregistré ; choisissez quelqu’un d’autre.',
  'event.in_charge_outside':
    'Ce dossier est privé : seuls ceux qui le suivent peuvent en être chargés, or {{name}} n’en est pas. Rien n’a été enregistré ; choisissez quelqu’un d’autre.',
  'timeline.type_taken': 'Un type s’appelle déjà « {{name}} ». Rien n’a été enregistré ; choisissez un autre nom.',
  'timeline.type_used':
    '« {{name}} » sert encore, dans des évènements ou des modèles d’affaire. Rien n’a été supprimé ; choisissez par quel type le remplacer.',
  'timeline.type_used_widely':
    '« {{name}} » sert plus de 10 000 fois : il ne se remplace pas d’un coup. Rien n’a été supprimé ; renommez-le plutôt.',
} as const
