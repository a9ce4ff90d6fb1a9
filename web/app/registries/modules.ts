import type { Right } from '#contract/rights/rights.types.ts'
import type { Translate } from '../languages/translate.ts'

/** One entry of the header. It is shown once a route has this very address, to those who hold the right. */
export interface Module {
  readonly key: string
  readonly label: (t: Translate) => string
  readonly address: string
  /** Left out: everybody who is signed in. */
  readonly right?: Right
  /** Other addresses that belong to the module, for the colour of the active one. */
  readonly also?: readonly string[]
}

export const modules: readonly Module[] = [
  { key: 'home', label: (t) => t('modules.home'), address: '/' },
  { key: 'dashboard', label: (t) => t('modules.dashboard'), address: '/pilotage', right: 'deal.see' },
  { key: 'calendar', label: (t) => t('modules.calendar'), address: '/agenda' },
  { key: 'contacts', label: (t) => t('modules.contacts'), address: '/contacts', right: 'contact.see', also: ['/affaires'] },
  { key: 'portfolio', label: (t) => t('modules.portfolio'), address: '/portefeuille' },
  { key: 'queries', label: (t) => t('modules.queries'), address: '/requetes' },
]

/** The module that an address belongs to: the one with the longest beginning in common. */
export function moduleOf(pathname: string, list: readonly Module[] = modules): Module | undefined {
  const within = (address: string) =>
    address === '/' ? pathname === '/' : pathname === address || pathname.startsWith(`${address}/`)
  return list.find((module) => [module.address, ...(module.also ?? [])].some(within))
}
