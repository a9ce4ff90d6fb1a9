/** A count as lists receive it: exact up to 10,000, then « at least that many ». */
export interface Counted {
  readonly count: number
  readonly exact: boolean
}

type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** Steps of « il y a … », from the longest: unit, and how many days make one. */
const STEPS = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
  ['day', 1],
] as const

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

const DAY = 86_400_000

/** Midnight UTC of YYYY-MM-DD: in UTC every day has 24 hours, so days can be counted. */
const asDate = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`)

/** Whole days from `from` to `to`, both YYYY-MM-DD; negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number => Math.round((asDate(to).getTime() - asDate(from).getTime()) / DAY)

function relative(format: Intl.RelativeTimeFormat, days: number): string {
  const [unit, length] = STEPS.find(([, length]) => Math.abs(days) >= length * (length > 7 ? 2 : 1)) ?? ['day', 1]
  return format.format(Math.trunc(days / length), unit)
}

/** French says « 1er janvier », which Intl does not. */
const firstOfMonth = (locale: string, text: string) => (locale === 'fr-FR' ? text.replace(/^1(?=\s)/, '1er') : text)

function makeFormats(locale: string) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const euros = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
    signDisplay: 'negative',
  })
  const eurosAndCents = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const day = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
  const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' })
  const sinceDay = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const plurals = new Intl.PluralRules(locale)
  return {
    /** 12345.6 → « 12 345,6 ». */
    number: (value: number) => number.format(value),
    /** Integer cents → « 1 235 € », for lists. */
    euros: (cents: number) => euros.format(cents / 100),
    /** Integer cents → « 1 234,56 € », for records. */
    eurosAndCents: (cents: number) => eurosAndCents.format(cents / 100),
    /** 0.125 → « 12,5 % ». */
    percent: (ratio: number) => percent.format(ratio),
    /** YYYY-MM-DD → « 31/12/2026 ». */
    day: (value: string) => day.format(asDate(value)),
    /** YYYY-MM-DD → « 31 décembre 2026 ». */
    longDay: (value: string) => firstOfMonth(locale, longDay.format(asDate(value))),
    /** YYYY-MM-DD → « décembre 2026 ». */
    month: (value: string) => month.format(asDate(value)),
    /** ISO instant → « 31/12/2026 14:05 », on the reader's clock. */
    instant: (value: string) => instant.format(new Date(value)),
    /** Day seen from today (both YYYY-MM-DD) → « demain », « il y a 3 jours ». */
    relativeDay: (value: string, today: string) => relative(sinceDay, daysBetween(today, value)),
    /** { count: 10000, exact: false } → « 10 000+ ». */
    total: ({ count, exact }: Counted) => `${number.format(count)}${exact ? '' : '+'}`,
    /** The form that suits a count: plural(0, { one: 'contact', other: 'contacts' }) → « contact ». */
    plural: (count: number, forms: PluralForms) => forms[plurals.select(count)] ?? forms.other,
    /** Bytes → « 1,2 Mo ». */
    fileSize: (bytes: number) => {
      const step = Math.min(SIZES.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)))
      const options = { style: 'unit', unit: SIZES[step] ?? 'byte', unitDisplay: 'short', maximumFractionDigits: 1 } as const
      return new Intl.NumberFormat(locale, options).format(bytes / 1000 ** step)
    },
  }
}

export type Formats = ReturnType<typeof makeFormats>

const made = new Map<string, Formats>()

/** Formats of a language, made once: building Intl objects costs more than using them a thousand times. */
export function formatsFor(language: string): Formats {
  const locale = language.startsWith('en') ? 'en-GB' : 'fr-FR'
  const known = made.get(locale)
  if (known) return known
  const formats = makeFormats(locale)
  made.set(locale, formats)
  return formats
}

/** Today on the reader's clock, YYYY-MM-DD. */
export function todayHere(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
