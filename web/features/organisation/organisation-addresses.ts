export const FIRM_ADDRESS = '/administration/etablissement'
export const UNITS_ADDRESS = '/administration/structures'

export const FIRM_TABS = ['identite', 'logos', 'variables', 'historique'] as const
export type FirmTab = (typeof FIRM_TABS)[number]

export const isFirmTab = (text: string): text is FirmTab => (FIRM_TABS as readonly string[]).includes(text)
export const firmAddress = (tab: FirmTab): string => `${FIRM_ADDRESS}/${tab}`
