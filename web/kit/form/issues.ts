import type { TFunction } from 'i18next'
import type { z } from 'zod'

type RawIssue = z.core.$ZodRawIssue
type T = TFunction<'kit'>

const isEmpty = (input: unknown) => input === undefined || input === null || input === ''

function tooSmall(issue: Extract<RawIssue, { code: 'too_small' }>, t: T): string {
  const count = Number(issue.minimum)
  if (issue.origin === 'string') return count <= 1 ? t('form.issue.required') : t('form.issue.tooShort', { count })
  if (issue.origin === 'array') return t('form.issue.tooFew', { count })
  return issue.inclusive === false ? t('form.issue.above', { count }) : t('form.issue.atLeast', { count })
}

function tooBig(issue: Extract<RawIssue, { code: 'too_big' }>, t: T): string {
  const count = Number(issue.maximum)
  if (issue.origin === 'string') return t('form.issue.tooLong', { count })
  if (issue.origin === 'array') return t('form.issue.tooMany', { count })
  return issue.inclusive === false ? t('form.issue.below', { count }) : t('form.issue.atMost', { count })
}

function format(issue: Extract<RawIssue, { code: 'invalid_format' }>, t: T): string {
  if (issue.format === 'email') return t('form.issue.email')
  if (issue.format === 'date') return t('form.issue.date')
  if (issue.format === 'uuid' || issue.format === 'guid') return t('form.issue.choice')
  return issue.format === 'url' ? t('form.issue.url') : t('form.issue.invalid')
}

function type(issue: Extract<RawIssue, { code: 'invalid_type' }>, t: T): string {
  if (issue.expected === 'int') return t('form.issue.integer')
  return issue.expected === 'number' ? t('form.issue.number') : t('form.issue.invalid')
}

/**
 * What a field says of a value that does not suit, in the user's language: what is expected, and an example where it
 * helps. A message written in the contract itself comes before; refinements speak for themselves.
 */
export function issueMessage(issue: RawIssue, t: T): string | undefined {
  if (issue.code === 'custom') return undefined
  if (isEmpty(issue.input)) return t('form.issue.required')
  if (issue.code === 'too_small') return tooSmall(issue, t)
  if (issue.code === 'too_big') return tooBig(issue, t)
  if (issue.code === 'invalid_format') return format(issue, t)
  if (issue.code === 'invalid_type') return type(issue, t)
  return issue.code === 'invalid_value' ? t('form.issue.choice') : t('form.issue.invalid')
}
