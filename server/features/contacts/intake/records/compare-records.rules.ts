/** CON-62: each record of a form against those of the file: the same, another value of one that stands, or new. Never deleted. */
import { formatDay } from '#contract/contacts/day.rules.ts'
import type { IntakeLine } from '#contract/contacts/intake/intake.shapes.ts'
import { sentence } from '#contract/kernel/errors.ts'
import { allStanding, likenessOf } from './likeness.rules.ts'
import type { Likeness, Stands } from './likeness.rules.ts'
import { recordWords, standingWords } from './record-words.rules.ts'
import type { IntakeRecord, Recorded, StandingRecords } from './record.types.ts'

export interface Compared {
  readonly record: IntakeRecord
  /** Which it is of those in the file; null: none of them. */
  readonly stands: Stands | null
  readonly line: IntakeLine
}

interface Met {
  readonly stands: Stands
  readonly likeness: Likeness
}

/** A record of the file is met by one line of the form only: by one that says the same before one that does not. */
export function compareRecords(records: readonly IntakeRecord[], standing: StandingRecords): Compared[] {
  const met = new Map<string, Met>()
  const left = new Set(allStanding(standing))
  for (const likeness of ['same', 'close'] as const) {
    for (const record of records) {
      if (met.has(record.key) || record.who === 't2') continue
      const stands = [...left].find((one) => likenessOf(record, one) === likeness)
      if (!stands) continue
      left.delete(stands)
      met.set(record.key, { stands, likeness })
    }
  }
  return records.map((record) => comparedOf(record, met.get(record.key)))
}

function comparedOf(record: IntakeRecord, met: Met | undefined): Compared {
  const { key, label, typed, fault, of, who } = record
  if (!of) {
    return { record, stands: null, line: { key, label, current: null, incoming: typed, status: 'invalid', reason: fault } }
  }
  const incoming = recordWords(of, who)
  if (!met) return { record, stands: null, line: { key, label, current: null, incoming, status: 'new', reason: null } }
  const { stands, likeness } = met
  const reason = likeness === 'same' ? null : faultOfChange(of, stands)
  const status = likeness === 'same' ? 'same' : reason ? 'invalid' : 'conflict'
  return { record, stands, line: { key, label, current: standingWords(stands), incoming, status, reason } }
}

/** What would not be another value of the same thing. */
function faultOfChange(of: Recorded, { about, is }: Stands): string | null {
  if (about === 'child') return sentence('intake.child_other_day', { day: formatDay(is.birthDate ?? '') })
  const above = about === 'loan' && of.about === 'loan' && of.entry.initialCents > is.initialCents
  return above ? sentence('wealth.outstanding_above_initial') : null
}
