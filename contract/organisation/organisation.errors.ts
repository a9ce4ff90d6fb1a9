/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const organisationErrors = {
  'organisation.already_installed':
    'Cette installation contient déjà un établissement. Rien n’a été créé : connectez-vous, ou adressez-vous à son administrateur.',
  'organisation.demo_running':
    'L’établissement de démonstration est en cours de préparation. Rien d’autre n’a été créé : attendez qu’il soit prêt.',
} as const
