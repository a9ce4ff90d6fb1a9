import { parse } from 'csv-parse/sync'

const CANDIDATES = [';', ',', '\t', '|'] as const
const LINE_ENDS = ['\r\n', '\n', '\r']

/**
 * What parts the columns, from the beginning of the text: the candidate that gives the most constant number of columns, and
 * of those the most columns. A file of one column has none to find: the semicolon serves.
 */
export function delimiterOf(sample: string): string {
  const announced = /^sep=(.)\r?\n/i.exec(sample)?.[1]
  if (announced) return announced
  const scores = CANDIDATES.map((delimiter) => ({ delimiter, score: score(sample, delimiter) }))
  return scores.reduce((best, one) => (one.score > best.score ? one : best), { delimiter: ';', score: 0 }).delimiter
}

function score(sample: string, delimiter: string): number {
  const widths = records(sample, delimiter)
    .filter((record) => record.some((field) => field.trim() !== ''))
    .map((record) => record.length)
  const usual = mostFrequent(widths)
  if (usual < 2) return 0
  return widths.filter((width) => width === usual).length / widths.length + usual / 10_000
}

function records(sample: string, delimiter: string): string[][] {
  try {
    return parse(sample, { delimiter, record_delimiter: LINE_ENDS, relax_quotes: true, relax_column_count: true, to: 50 })
  } catch {
    // The sample may stop inside quotes: then only this candidate's whole lines are left out.
    return sample
      .split(/\r\n|\n|\r/)
      .slice(0, 50)
      .map((line) => line.split(delimiter))
  }
}

function mostFrequent(widths: readonly number[]): number {
  const counts = Map.groupBy(widths, (width) => width)
  return [...counts].reduce((best, [width, all]) => (all.length > (counts.get(best)?.length ?? 0) ? width : best), 0)
}
