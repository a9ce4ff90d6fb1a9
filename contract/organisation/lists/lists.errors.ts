/** Refusals about lists, as users read them. */
export const listErrors = {
  'list.view_name_taken':
    'Une vue de cette liste s’appelle déjà « {{name}} ». Rien n’a été enregistré ; choisissez un autre nom.',
  'list.view_not_shared':
    'La vue « {{name}} » n’est qu’à vous. Rien n’a été changé ; partagez-la d’abord avec tous pour en faire la vue d’un profil.',
} as const
