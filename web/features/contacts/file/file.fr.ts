/** Texts of a contact's file. */
export const fileFr = {
  browse: 'Tout parcourir',
  print: 'Imprimer…',
  group: { file: 'Dossier', wealth: 'Patrimoine', compliance: 'Conformité' },
} as const
