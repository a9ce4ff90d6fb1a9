import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/** SQL form of `searchKey`, near enough for words of a sentence: no accents, no capitals, no ligatures. */
export const foldedSql = (text: RawBuilder<unknown>): RawBuilder<string> => sql<string>`
  replace(replace(regexp_replace(normalize(lower(${text}), NFKD), U&'[\\0300-\\036F]', '', 'g'), 'œ', 'oe'), 'æ', 'ae')`

/** Every word stands somewhere in the text. */
export const holdsWords = (text: RawBuilder<unknown>, words: readonly string[]): RawBuilder<boolean> =>
  words.length
    ? sql<boolean>`${foldedSql(text)} like all (${words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)}::text[])`
    : sql<boolean>`true`
