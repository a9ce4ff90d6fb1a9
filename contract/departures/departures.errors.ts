/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const departureErrors = {
  'departure.contacts_left':
    '{{user}} est encore conseiller principal de contacts. Rien n’a été supprimé ; choisissez à qui les confier.',
  'departure.deals_left': '{{user}} est encore chargé d’affaires en cours. Rien n’a été supprimé ; choisissez à qui les confier.',
  'departure.events_left':
    '{{user}} est encore chargé de rendez-vous ou de tâches à faire. Rien n’a été supprimé ; choisissez à qui les confier.',
  'departure.successor_inactive':
    '{{name}} n’est pas actif et ne peut rien recevoir. Rien n’a été supprimé ; choisissez quelqu’un d’autre.',
  'departure.successor_leaves':
    'On ne peut pas confier à {{name}} ce que son départ laisse. Rien n’a été supprimé ; choisissez quelqu’un d’autre.',
} as const
