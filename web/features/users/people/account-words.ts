import type { UserCard } from '#contract/users/people.shapes.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { Formats } from '#web/kit/format/formats.ts'

/** ORG-21: the state of somebody’s account, in a sentence or two. */
export function accountWords(card: UserCard, t: Translate, formats: Formats): string {
  const { active, login, activated, lastSignInAt, link, provider } = card
  if (!active) return login ? t('userForm:account.inactive') : t('userForm:account.inactiveNoLogin')
  const sent = link && { at: formats.instant(link.sentAt), until: formats.instant(link.expiresAt) }
  if (!activated && !lastSignInAt) return sent ? t('userForm:account.invited', sent) : t('userForm:account.notInvited')
  const came = lastSignInAt
    ? t('userForm:account.lastSignIn', { at: formats.instant(lastSignInAt) })
    : t('userForm:account.never')
  if (provider) return `${came} ${t('userForm:account.bound', { label: provider.label, at: formats.instant(provider.since) })}`
  return sent && link?.purpose === 'reset' ? `${came} ${t('userForm:account.reset', sent)}` : came
}
