/** CON-71: reads the fields of one line, each by its own rule, and collects every issue, never only the first. */
import { notAfter, readDay } from '../contacts/day.rules.ts'
import { NIR_MASK } from '../contacts/nir.rules.ts'
import type { Reading } from '../contacts/reading.types.ts'
import { sentence } from '../kernel/errors.ts'
import type { ErrorCode } from '../kernel/errors.ts'
import type { Values } from '../kernel/verdict.ts'
import type { FieldText } from './cell.rules.ts'
import type { ChoiceReader } from './choices.rules.ts'
import { CONTACT_FIELDS } from './contact-fields.ts'
import type { FieldKey } from './contact-fields.ts'
import type { RowIssue } from './imports.types.ts'

export interface RowReader {
  readonly issues: readonly RowIssue[]
  /** The field as a text, when filled. */
  text(field: FieldKey): string | undefined
  wasNumber(field: FieldKey): boolean
  /** What `read` makes of the text; its refusal becomes an issue. */
  take<T>(field: FieldKey, read: (text: string) => Reading<T>): T | undefined
  choice<T>(field: FieldKey, read: ChoiceReader<T>): T | undefined
  pastDay(field: FieldKey, today: string): string | undefined
  reject(field: FieldKey, code: ErrorCode, values?: Values): void
  warn(field: FieldKey, code: ErrorCode, values?: Values): void
}

export function rowReader(line: number, texts: ReadonlyMap<FieldKey, FieldText>): RowReader {
  const issues: RowIssue[] = []
  const say =
    (severity: RowIssue['severity']) =>
    (field: FieldKey, code: ErrorCode, values: Values = {}) => {
      issues.push({ line, column: texts.get(field)?.column ?? null, field, code, severity, sentence: sentence(code, values) })
    }
  const [reject, warn] = [say('error'), say('warning')]
  const usable = usableTexts(texts, reject, warn)
  const text = (field: FieldKey) => usable.get(field)
  const take = <T>(field: FieldKey, read: (value: string) => Reading<T>): T | undefined => {
    const value = text(field)
    if (value === undefined) return undefined
    const reading = read(value)
    if (reading.ok) return reading.value
    reject(field, reading.code, reading.values)
    return undefined
  }
  return {
    issues,
    text,
    take,
    reject,
    warn,
    wasNumber: (field) => texts.get(field)?.wasNumber ?? false,
    choice: (field, read) => readChoice(field, text(field), read, reject),
    pastDay: (field, today) => take(field, (value) => pastDay(value, today)),
  }
}

type Say = (field: FieldKey, code: ErrorCode, values?: Values) => void

/** SEC-8 and the longest text kept, for every field alike. */
function usableTexts(texts: ReadonlyMap<FieldKey, FieldText>, reject: Say, warn: Say): Map<FieldKey, string> {
  const usable = new Map<FieldKey, string>()
  for (const [field, { text, masked }] of texts) {
    const { heading, max } = CONTACT_FIELDS[field]
    if (masked) warn(field, 'import.nir_removed')
    if (text.length > max) reject(field, 'contact.too_long', { field: heading, length: text.length, max })
    else if (text !== NIR_MASK) usable.set(field, text)
  }
  return usable
}

function readChoice<T>(field: FieldKey, text: string | undefined, read: ChoiceReader<T>, reject: Say): T | undefined {
  if (text === undefined) return undefined
  const found = read(text)
  if (found !== undefined) return found
  const { heading, choices = {}, type } = CONTACT_FIELDS[field]
  if (type === 'yesNo') reject(field, 'import.yes_or_no', { value: text })
  else reject(field, 'import.choice_unknown', { value: text, field: heading, choices: Object.values(choices).join(', ') })
  return undefined
}

function pastDay(text: string, today: string): Reading<string> {
  const day = readDay(text, today)
  if (!day.ok) return day
  const verdict = notAfter(day.value, today)
  return verdict.ok ? day : verdict
}
