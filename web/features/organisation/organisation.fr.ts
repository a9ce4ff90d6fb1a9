/** Texts of Administration. */
export const organisationFr = {
  title: 'Administration',
  users: 'Utilisateurs',
  usersSaid_one: '{{shown}} utilisateur actif',
  usersSaid_other: '{{shown}} utilisateurs actifs',
  usersSentence: 'Ajouter, modifier, rendre inactif, envoyer un lien de connexion.',
  hierarchy: 'Hiérarchie',
  hierarchySaid_one: '{{shown}} personne sans responsable',
  hierarchySaid_other: '{{shown}} personnes sans responsable',
  hierarchySentence: 'Qui répond à qui : les périmètres des droits en découlent.',
  outbox: 'Boîte d’envoi',
  outboxSaid_one: '{{shown}} e-mail gardé ici',
  outboxSaid_other: '{{shown}} e-mails gardés ici',
  outboxSentence: 'Les e-mails partis, et ceux qui attendent un serveur d’envoi.',
} as const
