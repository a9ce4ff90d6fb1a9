/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const documentErrors = {
  'document.not_yours':
    'Un fichier joint n’existe pas ou n’a pas été déposé par vous. Rien n’a été enregistré ; déposez le fichier à nouveau.',
} as const
