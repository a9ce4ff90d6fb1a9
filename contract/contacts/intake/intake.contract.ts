import { z } from 'zod'
import { Done, Id, Version } from '../../kernel/fields.ts'
import { operation } from '../../kernel/operation.ts'
import { ContactTypeCode } from '../contacts.types.ts'
import { ContactFile } from '../contacts.shapes.ts'
import { IntakeComparison, IntakeReading } from './intake.shapes.ts'

const fileRefusals = [
  'intake.too_big',
  'intake.not_a_pdf',
  'intake.damaged',
  'intake.encrypted',
  'intake.xfa',
  'intake.active_content',
  'intake.too_heavy',
  'intake.flattened',
  'intake.scanned',
  'intake.no_field',
  'intake.not_ours',
  'intake.version_unknown',
  'intake.fields_changed',
  'intake.text_changed',
  'intake.empty',
] as const

export const readBlankIntakeForm = operation({
  method: 'GET',
  path: '/contacts/intake-form',
  right: 'contact.see',
  summary: 'Le recueil d’informations client vierge : un PDF à remplir (CON-60)',
  transport: 'file',
  input: z.object({}),
  output: Done,
})

export const readPrefilledIntakeForm = operation({
  method: 'GET',
  path: '/contacts/:contactId/intake-form',
  right: 'contact.see',
  summary: 'Le recueil d’informations client prérempli de ce que le dossier contient (CON-60)',
  transport: 'file',
  input: z.object({ contactId: Id }),
  output: Done,
  errors: ['intake.for_person'],
})

export const readIntakeForm = operation({
  method: 'POST',
  path: '/contacts/intake-form/readings',
  right: 'contact.create',
  reads: true,
  summary: 'Lit un recueil rempli avant d’en faire un contact (CON-61) : ce qu’il dit, les doublons probables ; rien n’est gardé',
  transport: 'upload',
  input: z.object({}),
  output: IntakeReading,
  errors: [...fileRefusals, 'intake.name_missing'],
})

export const addContactFromIntake = operation({
  method: 'POST',
  path: '/contacts/intake-form/contacts',
  right: 'contact.create',
  summary:
    'Crée un contact d’un recueil rempli (CON-61), et celui du titulaire 2 s’il est demandé ; refuse tant que des doublons probables ne sont pas confirmés',
  transport: 'upload',
  input: z.object({
    type: ContactTypeCode.default('prospect'),
    /** Left out: whoever imports, when they are an adviser. */
    mainAdviserId: Id.nullish(),
    withSpouse: z.boolean().default(false),
    /** Keys of the lines that were unticked: no record is made of them. */
    leaveOut: z.array(z.string().max(60)).max(100).default([]),
    /** Keeps a follow-up note with the PDF and all it says. */
    keepNote: z.boolean().default(true),
    /** True once the likely duplicates were shown and set aside. */
    confirmed: z.boolean().default(false),
  }),
  output: z.object({ id: Id, spouseId: Id.nullable() }),
  errors: [
    ...fileRefusals,
    'intake.name_missing',
    'contact.likely_duplicate',
    'contact.adviser_missing',
    'contact.adviser_impossible',
    'contact.out_of_sight',
  ],
})

export const compareIntakeForm = operation({
  method: 'POST',
  path: '/contacts/:contactId/intake-form/comparisons',
  right: 'contact.edit',
  reads: true,
  summary: 'Lit un recueil rempli en regard du dossier (CON-62) : pour chaque champ, l’actuel et le nouveau ; rien n’est gardé',
  transport: 'upload',
  input: z.object({ contactId: Id }),
  output: IntakeComparison,
  errors: [...fileRefusals, 'intake.for_person'],
})

export const updateFromIntake = operation({
  method: 'POST',
  path: '/contacts/:contactId/intake-form/updates',
  right: 'contact.edit',
  summary:
    'Reprend dans le dossier les champs cochés d’un recueil rempli (CON-62) ; ce que le recueil laisse vide n’efface rien. Fiche de suivi avec le PDF, si elle est demandée',
  transport: 'upload',
  input: z.object({
    contactId: Id,
    version: Version,
    /** Keys of the lines to take. */
    take: z.array(z.string().max(60)).max(120),
    keepNote: z.boolean().default(true),
  }),
  output: ContactFile,
  errors: [...fileRefusals, 'intake.for_person', 'intake.nothing_taken', 'stale_version'],
})
