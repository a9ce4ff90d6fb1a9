/** Refusals of conversion and final erasure. */
export const erasureErrors = {
  'contact.already_converted': 'Ce contact a déjà cette nature. Rien n’a été changé.',
  'contact.erasure_name_differs':
    'Le nom saisi n’est pas celui du contact. Rien n’a été effacé ; saisissez-le exactement comme il est affiché.',
} as const
