import { z } from 'zod'

/** ORG-52: what a user settles for themselves, element by element. */
export const SETTING_ELEMENTS = ['widgets.home', 'widgets.dashboard'] as const
export const SettingElement = z.enum(SETTING_ELEMENTS)
export type SettingElement = z.output<typeof SettingElement>

export const SETTING_ELEMENT_LABELS: Readonly<Record<SettingElement, string>> = {
  'widgets.home': 'Encarts de l’accueil',
  'widgets.dashboard': 'Encarts du pilotage',
}

const Keys = z.array(z.string().regex(/^[\w-]{1,60}$/)).max(60)

/** ORG-53: the widgets of one page in their order, and those put away; one named in neither stands where it usually does. */
export const PageWidgets = z.object({ shown: Keys, hidden: Keys })
export type PageWidgets = z.output<typeof PageWidgets>
