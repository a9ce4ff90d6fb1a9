/** What others may use of the organisation. */
export { loadDemoHandler } from './load-demo.handler.ts'
export type { BuildDemoFirm, DemoPart, DemoSite, LiveAs } from './load-demo.handler.ts'
