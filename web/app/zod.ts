import i18next from 'i18next'
import { z } from 'zod'

type RawIssue = Parameters<NonNullable<ReturnType<typeof z.config>['customError']>>[0]

/** What a field says when its value does not suit; a message written in the contract comes before. */
function fieldMessage(issue: RawIssue): string {
  const empty = issue.input === undefined || issue.input === null || issue.input === ''
  if (empty) return i18next.t('app:field.required')
  if (issue.code === 'too_small' && issue.origin === 'string')
    return i18next.t('app:field.tooShort', { count: Number(issue.minimum) })
  if (issue.code === 'too_big' && issue.origin === 'string')
    return i18next.t('app:field.tooLong', { count: Number(issue.maximum) })
  if (issue.code === 'too_small') return i18next.t('app:field.tooSmall', { minimum: String(issue.minimum) })
  if (issue.code === 'too_big') return i18next.t('app:field.tooBig', { maximum: String(issue.maximum) })
  if (issue.code === 'invalid_format' && issue.format === 'email') return i18next.t('app:field.email')
  return i18next.t('app:field.invalid')
}

/** Imported before any contract. The page's security policy forbids code made from text, which Zod would try. */
z.config({ jitless: true, customError: fieldMessage })
