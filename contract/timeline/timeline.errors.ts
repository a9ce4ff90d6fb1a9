/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const timelineErrors = {
  'event.ends_before_start': 'La fin est avant le début. Rien n’a été enregistré ; corrigez l’une des deux dates.',
  'event.in_charge_inactive':
    '{{name}} n’est plus un utilisateur actif : rien ne peut lui être confié. Rien n’a été enregistré ; choisissez quelqu’un d’autre.',
  'event.in_charge_outside':
    'Ce dossier est privé : seuls ceux qui le suivent peuvent en être chargés, or {{name}} n’en est pas. Rien n’a été enregistré ; choisissez quelqu’un d’autre.',
} as const
