/** CON-61: one row of a table of the form, its cells read one by one; the first that cannot be kept says why. */
import { notAfter, readDay } from '#contract/contacts/day.rules.ts'
import { readCents, readNumber } from '#contract/contacts/number.rules.ts'
import type { Reading } from '#contract/contacts/reading.types.ts'
import { sentence } from '#contract/kernel/errors.ts'
import type { IntakeValues } from '../facts/intake-values.rules.ts'

const LATEST = '2099-12-31'

export class Row {
  /** Why this row cannot be kept; null while it can. */
  fault: string | null = null
  readonly path: string
  readonly #values: IntakeValues

  constructor(values: IntakeValues, path: string) {
    this.#values = values
    this.path = path
  }

  text = (name: string): string | undefined => this.#values.texts[`${this.path}.${name}`]
  code = (name: string): string | undefined => this.#values.codes[`${this.path}.${name}`]

  /** Refused: told with why it cannot be kept. */
  blame(reason: string): null {
    this.fault ??= reason
    return null
  }

  /** Of a cell that must be filled. */
  missing = (what: string): null => this.blame(sentence('intake.cell_missing', { what }))

  cents = (name: string): number | null => this.#read(name, (text) => readCents(text))

  percent(name: string): number | null {
    const read = this.#read(name, (text) => readNumber(text.replace(/\s*%$/, '')))
    return read === null ? null : Number(read)
  }

  pastDay(name: string, today: string): string | null {
    const day = this.#read(name, (text) => readDay(text, today))
    const past = day === null ? null : notAfter(day, today)
    return past && !past.ok ? this.blame(sentence(past.code, past.values)) : day
  }

  anyDay = (name: string): string | null => this.#read(name, (text) => readDay(text, LATEST))

  #read<T>(name: string, read: (text: string) => Reading<T>): T | null {
    const text = this.text(name)
    if (text === undefined) return null
    const reading = read(text)
    return reading.ok ? reading.value : this.blame(sentence(reading.code, reading.values))
  }
}
