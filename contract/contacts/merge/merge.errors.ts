/** Refusals of duplicates and merges (CON-30 to CON-32). */
export const mergeErrors = {
  'contact.same_contact': 'Il s’agit d’un seul et même contact. Rien n’a été changé ; choisissez-en deux différents.',
  'contact.merge_kinds_differ':
    'Une personne physique et une personne morale ne se fusionnent pas. Rien n’a été changé ; convertissez d’abord l’une des deux fiches si c’est le même contact.',
  'contact.merge_privacy_differs':
    'L’un des deux dossiers est privé et l’autre ne l’est pas : les fusionner montrerait ou cacherait des données sans le dire. Rien n’a été changé ; cochez ou décochez d’abord « Dossier privé » sur l’un des deux.',
  'contact.merged':
    '{{who}} a fusionné ce contact avec {{name}}. Rien de ce que vous avez saisi n’est perdu : ouvrez le dossier de {{name}} et reportez-y votre saisie.',
} as const
