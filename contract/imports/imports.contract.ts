import { z } from 'zod'
import { ContactSelection } from '../contacts/contacts.shapes.ts'
import { Done, Id, Line, Total, Version, Window } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { ImportDetail, ImportField, ImportLine, ImportSummary, LineDecision, LineVerdict } from './imports.shapes.ts'
import { ImportDefaults, Mapping } from './imports.types.ts'

const One = { importId: Id }
const Read = { ...One, version: Version }

const fileRefusals = [
  'import.file_empty',
  'import.no_rows',
  'import.too_big',
  'import.too_many_rows',
  'import.too_many_columns',
  'import.bomb',
  'import.too_heavy',
  'import.damaged',
  'import.password',
  'import.html',
  'import.pdf',
  'import.picture',
  'import.other_office_file',
  'import.unknown_format',
  'import.broken_quotes',
  'import.sheet_missing',
] as const

export const startContactImport = operation({
  method: 'POST',
  path: '/contact-imports',
  right: 'contact.import',
  summary: 'Dépose un fichier de contacts (.xlsx, .xls, .ods, .csv, .vcf) : il est lu, ses colonnes reçoivent une correspondance',
  transport: 'upload',
  input: z.object({ sheet: Line(200).optional() }),
  output: ImportDetail,
  errors: fileRefusals,
})

export const listContactImports = operation({
  method: 'GET',
  path: '/contact-imports',
  right: 'contact.import',
  summary: 'Mes imports de contacts, les plus récents d’abord',
  input: z.object(Window),
  output: z.object({ rows: z.array(ImportSummary), total: Total }),
})

export const listImportFields = operation({
  method: 'GET',
  path: '/contact-imports/fields',
  right: 'contact.import',
  summary: 'Les champs qu’une colonne peut remplir, dans l’ordre du classeur modèle',
  input: z.object({}),
  output: z.object({ fields: z.array(ImportField) }),
})

export const readImportTemplate = operation({
  method: 'GET',
  path: '/contact-imports/template',
  right: 'contact.import',
  summary: 'Le classeur modèle : mode d’emploi, une colonne par champ, listes déroulantes, une ligne d’exemple',
  transport: 'file',
  input: z.object({}),
  output: Done,
})

export const exportForImport = operation({
  method: 'POST',
  path: '/contact-imports/exports',
  right: 'contact.export',
  summary: 'Prépare les contacts choisis au format import, à modifier puis réimporter ; le traitement donne le fichier (CON-74)',
  input: z.object({ selection: ContactSelection }),
  output: z.object({ jobId: Id }),
})

export const readContactImport = operation({
  method: 'GET',
  path: '/contact-imports/:importId',
  right: 'contact.import',
  summary: 'Un import : fichier, correspondance, contrôle, résultat',
  input: z.object(One),
  output: ImportDetail,
})

export const chooseImportSheet = operation({
  method: 'POST',
  path: '/contact-imports/:importId/sheet',
  right: 'contact.import',
  summary: 'Lit une autre feuille du classeur : ses colonnes reçoivent une correspondance, un contrôle déjà fait est oublié',
  input: z.object({ ...Read, sheet: z.string().max(200) }),
  output: ImportDetail,
  errors: [...fileRefusals, 'import.not_now', 'stale_version'],
})

export const checkContactImport = operation({
  method: 'POST',
  path: '/contact-imports/:importId/check',
  right: 'contact.import',
  summary: 'Retient la correspondance et contrôle toutes les lignes, en arrière-plan ; rien n’est écrit dans les contacts',
  input: z.object({ ...Read, mapping: Mapping, defaults: ImportDefaults }),
  output: z.object({ jobId: Id }),
  errors: ['import.nothing_mapped', 'import.not_now', 'contact.adviser_missing', 'stale_version'],
})

export const listImportLines = operation({
  method: 'GET',
  path: '/contact-imports/:importId/lines',
  right: 'contact.import',
  summary: 'Les lignes contrôlées d’un import, par verdict : nouvelles, mises à jour, inchangées, rejetées, doublons probables',
  input: z.object({ ...One, ...Window, verdict: LineVerdict.optional() }),
  output: z.object({ rows: z.array(ImportLine), total: Total }),
})

export const decideImportLines = operation({
  method: 'POST',
  path: '/contact-imports/:importId/decisions',
  right: 'contact.import',
  summary: 'Décide des doublons probables : les laisser, les créer tout de même, ou compléter le contact trouvé',
  input: z.object({
    ...One,
    /** Empty: every likely duplicate. */
    lines: z.array(z.int()).max(1000).default([]),
    decision: LineDecision,
  }),
  output: Done,
  errors: ['import.not_now'],
})

export const runContactImport = operation({
  method: 'POST',
  path: '/contact-imports/:importId/run',
  right: 'contact.import',
  summary: 'Confirme l’import : écrit les contacts, en arrière-plan, tout ou rien pour chaque ligne',
  input: z.object(Read),
  output: z.object({ jobId: Id }),
  errors: ['import.not_now', 'stale_version'],
})

export const abandonContactImport = operation({
  method: 'DELETE',
  path: '/contact-imports/:importId',
  right: 'contact.import',
  summary: 'Abandonne un import qui n’a rien écrit',
  input: z.object(One),
  output: Done,
  errors: ['import.not_now'],
})
