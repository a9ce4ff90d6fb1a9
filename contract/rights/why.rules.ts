/**
 * SEC-7, « Pourquoi ? »: which right, scope and link make a contact or a deal visible to somebody, and modifiable, or what
 * is missing. It follows ORG-16 (scopes on the hierarchy), ORG-18 (a deal needs its own scope and its contact's; being in
 * charge opens it) and CON-6 (a private file exists for those who follow it), apart from the rules that decide: a property
 * test holds the two together.
 */
import type { ContactType, Grants, Scope, ScopedPermission } from './permissions.types.ts'
import { SCOPES } from './permissions.types.ts'
import { rightLabel, SCOPE_LABELS } from './rights.labels.ts'
import { scopeOf } from './rights.types.ts'

/** What ties the user to somebody: themselves, somebody of their branch (names from the user down), a sibling, nothing. */
export type Link =
  | { readonly kind: 'self' }
  | { readonly kind: 'below'; readonly path: readonly string[] }
  | { readonly kind: 'sibling'; readonly manager: string | null }
  | { readonly kind: 'none' }

/** Somebody who follows the contact, or is in charge of the deal. */
export interface Concerned {
  readonly name: string
  readonly role: 'main' | 'co_adviser' | 'assistant' | 'in_charge'
  readonly link: Link
}

export interface WhyUser {
  readonly name: string
  readonly profile: string
  readonly comesIn: 'yes' | 'inactive' | 'profile_invalid'
  readonly grants: Grants
}

export interface WhyContact {
  readonly type: ContactType
  readonly isPrivate: boolean
  readonly followers: readonly Concerned[]
}

export interface Explanation {
  readonly allowed: boolean
  readonly sentences: readonly string[]
}

const yes = (...sentences: string[]): Explanation => ({ allowed: true, sentences })
const no = (...sentences: string[]): Explanation => ({ allowed: false, sentences })

const ROLES: Readonly<Record<Concerned['role'], string>> = {
  main: 'conseiller principal de ce contact',
  co_adviser: 'co-conseiller de ce contact',
  assistant: 'assistant de ce contact',
  in_charge: 'en charge de cette affaire',
}

const NEEDS: Readonly<Record<Link['kind'], Scope>> = { self: 'own', below: 'attached', sibling: 'group', none: 'all' }
const isAtLeast = (scope: Scope, needed: Scope): boolean => SCOPES.indexOf(scope) >= SCOPES.indexOf(needed)
const byNearest = (a: Concerned, b: Concerned): number => SCOPES.indexOf(NEEDS[a.link.kind]) - SCOPES.indexOf(NEEDS[b.link.kind])

function linkSentence(user: WhyUser, { name, role, link }: Concerned): string {
  switch (link.kind) {
    case 'self':
      return `${user.name} est ${ROLES[role]}.`
    case 'below':
      return `${name}, ${ROLES[role]}, est sous ${user.name} dans la hiérarchie (${link.path.join(' → ')}).`
    case 'sibling':
      return link.manager === null
        ? `${name}, ${ROLES[role]}, n’a pas de responsable, comme ${user.name} : ce sont des collègues du même groupe.`
        : `${name}, ${ROLES[role]}, a le même responsable que ${user.name} (${link.manager}).`
    case 'none':
      return `${name}, ${ROLES[role]}, n’est ni sous ${user.name} dans la hiérarchie, ni parmi ses collègues directs.`
  }
}

const TOLD_AT_MOST = 3

/** Does this scope reach one of these people? And in words, by whom, or what would be needed. */
function reaching(user: WhyUser, permission: ScopedPermission, people: readonly Concerned[]): Explanation {
  const scope = scopeOf(user.grants, permission)
  const right = `« ${rightLabel(permission)} »`
  if (scope === 'none') return no(`Son profil « ${user.profile} » ne donne aucune portée pour ${right}.`)
  const given = `Son profil « ${user.profile} » donne la portée « ${SCOPE_LABELS[scope]} » pour ${right}`
  if (scope === 'all') return yes(`${given} : elle atteint tout l’établissement.`)
  const nearest = people.toSorted(byNearest)
  const reached = nearest.filter(({ link }) => isAtLeast(scope, NEEDS[link.kind])).slice(0, TOLD_AT_MOST)
  if (reached.length) return yes(...reached.map((one) => linkSentence(user, one)), `${given} : elle va jusque-là.`)
  const needed = NEEDS[nearest[0]?.link.kind ?? 'none']
  const told = nearest.slice(0, TOLD_AT_MOST).map((one) => linkSentence(user, one))
  return no(...told, `${given} : elle ne va pas jusque-là ; il faudrait au moins « ${SCOPE_LABELS[needed]} ».`)
}

function atTheDoor(user: WhyUser): Explanation | null {
  if (user.comesIn === 'inactive') return no(`${user.name} est inactif et ne peut pas se connecter : rien ne lui est montré.`)
  if (user.comesIn === 'profile_invalid')
    return no(`Son profil « ${user.profile} » n’est pas valide : ${user.name} ne peut pas se connecter et ne voit rien.`)
  return null
}

const follows = ({ followers }: WhyContact): boolean => followers.some(({ link }) => link.kind === 'self')

/** Why this user sees this contact, or not. */
export function whySeesContact(user: WhyUser, contact: WhyContact): Explanation {
  const stopped = atTheDoor(user)
  if (stopped) return stopped
  const reached = reaching(user, `contacts.access.${contact.type}`, contact.followers)
  if (!contact.isPrivate) return reached
  const secret = 'C’est un dossier privé : seules les personnes qui le suivent le voient, quelle que soit leur portée.'
  if (!follows(contact)) return no(secret, `${user.name} ne le suit pas.`)
  return { allowed: reached.allowed, sentences: [secret, `${user.name} le suit.`, ...reached.sentences] }
}

/** Why this user may change this contact, or not. */
export function whyChangesContact(user: WhyUser, contact: WhyContact): Explanation {
  if (!whySeesContact(user, contact).allowed) return no('Il faut d’abord voir ce contact.')
  const right = `contacts.modify.${contact.type}` as const
  const label = `« ${rightLabel(right)} »`
  return user.grants.flags.has(right)
    ? yes(`Son profil « ${user.profile} » a le droit ${label}.`)
    : no(`Il manque à son profil « ${user.profile} » le droit ${label}.`)
}

/** Why this user sees this deal of this contact, or not. */
export function whySeesDeal(user: WhyUser, contact: WhyContact, inCharge: Concerned): Explanation {
  const stopped = atTheDoor(user)
  if (stopped) return stopped
  const deal = reaching(user, 'deals.access', [inCharge, ...contact.followers])
  if (scopeOf(user.grants, 'deals.access') === 'none') return deal
  if (inCharge.link.kind === 'self' && (!contact.isPrivate || follows(contact)))
    return yes(
      linkSentence(user, inCharge),
      'Être en charge d’une affaire ouvre cette affaire, avec le nom et les coordonnées de son contact.',
    )
  const seen = whySeesContact(user, contact)
  const both = 'Une affaire se voit quand la portée sur les affaires et celle sur les contacts l’atteignent toutes les deux.'
  const sentences = [both, ...labelled('Le contact', seen), ...labelled('L’affaire', deal)]
  return { allowed: seen.allowed && deal.allowed, sentences }
}

const labelled = (what: string, { allowed, sentences }: Explanation): string[] => [
  `${what} : ${allowed ? 'à sa portée.' : 'hors de sa portée.'}`,
  ...sentences,
]

/** Why this user may change this deal, or not. */
export const whyChangesDeal = (user: WhyUser, contact: WhyContact, inCharge: Concerned): Explanation =>
  whySeesDeal(user, contact, inCharge).allowed
    ? yes('Qui voit une affaire peut la faire avancer et la modifier.')
    : no('Il faut d’abord voir cette affaire.')
