import type { Catalogue } from '../../../app/languages/catalogue.ts'
import type { importUndoFr } from './import-undo.fr.ts'

export const importUndoEn = {
  action: 'Undo this import…',
  actionOf: 'Undo the import of {{name}}…',
  short: 'Undo…',
  until: 'This import may be undone until {{day}}.',
  title: 'Undo the import of “{{name}}”?',
  confirm: 'Undo the import',
  foretold: {
    trashed_one: '{{shown}} created contact will go to the trash.',
    trashed_other: '{{shown}} created contacts will go to the trash.',
    restored_one: '{{shown}} updated contact will get its former values back.',
    restored_other: '{{shown}} updated contacts will get their former values back.',
    kept_one: '{{shown}} contact will stay as it is:',
    kept_other: '{{shown}} contacts will stay as they are:',
  },
  nothing: 'No contact can be given back its former state.',
  more_one: 'and {{shown}} more.',
  more_other: 'and {{shown}} more.',
  again: 'The same file may then be imported again. Keywords created by the import stay.',
  going: 'The import is being undone contact by contact. You may close this page: it goes on.',
  done: 'The import was undone.',
  result: {
    trashed_one: '{{shown}} contact moved to the trash',
    trashed_other: '{{shown}} contacts moved to the trash',
    restored_one: '{{shown}} given back its values',
    restored_other: '{{shown}} given back their values',
    kept_one: '{{shown}} left as it is',
    kept_other: '{{shown}} left as they are',
  },
} as const satisfies Catalogue<typeof importUndoFr>
