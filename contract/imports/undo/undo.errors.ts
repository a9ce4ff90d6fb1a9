/** Why an import, or one of its contacts, is not undone. */
export const importUndoErrors = {
  'import.undo_too_late':
    'Cet import ne peut plus être défait : le délai est passé. Rien n’a été changé ; corrigez les contacts, ou importez un fichier corrigé.',
  'import.undo_gone': 'Ce contact n’est plus accessible : rien n’y a été changé.',
  'import.undo_changed': 'Modifié depuis par {{who}}, le {{when}} : laissé tel quel.',
  'import.undo_used': 'Une affaire ou un événement lui a été rattaché depuis : laissé tel quel.',
  'import.undo_no_delete': 'Vous n’avez pas le droit de supprimer des contacts : laissé tel quel.',
  'import.undo_no_edit': 'Vous n’avez plus le droit de modifier ce contact : laissé tel quel.',
  'import.undo_out_of_sight': 'Rendu à son conseiller d’avant, ce contact ne vous serait plus visible : laissé tel quel.',
  'import.undo_failed': 'Ses valeurs d’avant ne peuvent plus lui être rendues : laissé tel quel.',
} as const
