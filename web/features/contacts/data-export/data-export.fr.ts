/** Texts of the archive of all that is known of a contact. */
export const dataExportFr = {
  menu: 'Exporter toutes les données…',
  title: 'Toutes les données de {{name}}',
} as const
