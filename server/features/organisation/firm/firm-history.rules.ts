/** ORG-1: what the history of the firm says, in words: one line per field changed, one for what concerns it whole. */
import { z } from 'zod'
import { Change } from '#contract/audit/audit.types.ts'
import type { FirmHistoryLine } from '#contract/organisation/firm.contract.ts'
import { FIRM_LABELS, writtenField } from '#contract/organisation/firm.labels.ts'
import { FirmCard } from '#contract/organisation/firm.shapes.ts'
import { LOGO_LABELS, LogoPurpose } from '#contract/organisation/logos.types.ts'

const Changed = z.object({ changes: z.array(Change) })
const Field = FirmCard.keyof()
const Logo = z.object({ purpose: LogoPurpose })

const WHOLE: Readonly<Record<string, string>> = {
  'firm.created': 'Création',
  'firm.logo_set': 'Logo choisi',
  'firm.logo_removed': 'Logo retiré',
}

interface Entry {
  readonly seq: number
  readonly at: string
  readonly kind: string
  readonly data: unknown
  readonly who: string | null
}

export function firmHistoryLines({ seq, at, kind, data, who }: Entry): FirmHistoryLine[] {
  const line = { seq, at, who: who ?? 'Sillage' }
  const changed = Changed.safeParse(data)
  if (changed.success)
    return changed.data.changes.map(({ field, before, after }) => ({
      ...line,
      what: 'Modification',
      field: Field.safeParse(field).success ? FIRM_LABELS[Field.parse(field)] : field,
      before: inWords(field, before),
      after: inWords(field, after),
    }))
  const logo = Logo.safeParse(data)
  const field = logo.success ? LOGO_LABELS[logo.data.purpose] : null
  return [{ ...line, what: WHOLE[kind] ?? kind, field, before: null, after: null }]
}

/** A value as the history kept it, written like the field it was of. */
function inWords(field: string, value: unknown): string {
  const read = FirmCard.partial().safeParse({ [field]: value })
  const known = Field.safeParse(field)
  if (!read.success || !known.success) return typeof value === 'string' ? value : ''
  const kept = read.data[known.data]
  return kept === undefined ? '' : writtenField(known.data, kept)
}
