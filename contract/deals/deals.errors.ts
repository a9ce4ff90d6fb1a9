/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const dealErrors = {
  'deal.state_unavailable':
    'L’état « {{state}} » ne s’applique pas aux affaires de type « {{type}} ». Rien n’a été changé ; choisissez un autre état.',
  'deal.state_same': 'Cette affaire est déjà dans l’état « {{state}} ». Rien n’a été changé.',
  'deal.already_closed': 'Cette affaire est terminée ({{state}}). Rien n’a été changé ; rouvrez-la d’abord.',
  'deal.not_closed': 'Cette affaire n’est pas terminée ({{state}}) : il n’y a rien à rouvrir. Changez simplement son état.',
  'deal.reopen_state':
    'L’état « {{state}} » termine l’affaire : elle ne peut pas y être rouverte. Rien n’a été changé ; choisissez un état en cours.',
  'deal.step_missing':
    'L’affaire ne peut pas passer à « {{state}} » : l’étape obligatoire « {{step}} » n’est pas validée. Rien n’a été changé ; validez-la, ou annulez l’affaire.',
  'deal.milestone_unavailable':
    'Le repère « {{milestone}} » ne s’applique pas aux affaires de type « {{type}} ». Rien n’a été changé.',
  'deal.contact_deleted':
    'L’affaire « {{deal}} » ne peut pas revenir : son contact est dans la corbeille. Rien n’a été changé ; restaurez d’abord le contact, puis l’affaire.',
  'deal.email_elsewhere':
    'L’adresse {{address}} n’est pas une adresse de ce contact. L’e-mail n’a pas été envoyé et l’étape n’a pas changé ; choisissez une adresse de sa fiche.',
} as const
