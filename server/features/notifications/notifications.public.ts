/** What other features may use of notifications. */
export { notify } from './notify.ts'
