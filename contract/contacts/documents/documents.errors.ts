/** Refusals of the documents of a contact. */
export const contactDocumentErrors = {
  'document.dangerous':
    '« {{name}} » est un programme ou une page active, et pourrait nuire à qui l’ouvrirait. Il n’a pas été joint ; envoyez plutôt un PDF, une image ou un document bureautique.',
  'document.empty': '« {{name}} » est vide. Il n’a pas été joint ; vérifiez le fichier.',
  'document.dates_reversed': 'L’échéance ({{expires}}) précède la date du document ({{on}}). Vérifiez les deux dates.',
  'document.type_taken': 'Le type de documents « {{name}} » existe déjà. Rien n’a été changé.',
} as const
