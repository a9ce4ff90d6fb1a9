/** Texts of the bell and of the messages that stand on the page. */
export const notificationsFr = {
  bell_zero: 'Notifications : aucune non lue',
  bell_one: 'Notifications : {{count}} non lue',
  bell_other: 'Notifications : {{count}} non lues',
  title: 'Notifications',
  readAll: 'Tout marquer comme lu',
  empty: 'Aucune notification : ce que vos collègues vous confient apparaîtra ici.',
  popUps: 'Nouveaux messages',
  read: 'Lu',
  readOne: 'Marquer comme lue : {{title}}',
  postpone: 'Reporter',
  postponeHint: 'Le message reviendra à votre prochaine connexion',
  see: 'Voir',
  unread: 'Non lue',
  others_one: 'et {{count}} autre message, dans les notifications',
  others_other: 'et {{count}} autres messages, dans les notifications',
  by: '{{who}}, {{at}}',
} as const
