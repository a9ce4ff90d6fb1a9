/** What others may use of the organisation. */
export { loadDemoIfEmpty } from './load-demo-if-empty.ts'
export { loadDemoHandler } from './load-demo.handler.ts'
export type { BuildDemoFirm, DemoPart, DemoSite } from './load-demo.handler.ts'
export { shownLogos } from './logos/logo-rows.ts'
export { ownWidgets } from './settings/own-settings.ts'
