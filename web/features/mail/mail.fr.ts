/** Texts of the outbox. */
export const mailFr = {
  title: 'Boîte d’envoi',
  search: 'Destinataire, objet…',
  empty: 'Aucun e-mail n’est encore parti d’ici.',
  column: { created: 'Créé le', to: 'Destinataire', subject: 'Objet', state: 'État', sent: 'Envoyé le', attempts: 'Essais' },
  state: { waiting: 'En attente', sent: 'Envoyé', kept: 'Gardé ici', failed: 'Échoué' },
  keptHint: 'Aucun serveur d’envoi n’est réglé : cet e-mail n’est pas parti. Transmettez vous-même son contenu.',
  sentHint: 'Cet e-mail est parti : ses liens secrets n’y sont plus.',
  lastError: 'Réponse du serveur d’envoi : {{error}}',
  back: 'Revenir à la boîte d’envoi',
  to: 'À',
  text: 'Texte de l’e-mail',
} as const
