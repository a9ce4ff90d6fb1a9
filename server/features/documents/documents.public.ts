/** What other features may use of documents. */
export { DEPOSITED, requireOwnFiles } from './own-files.ts'
export { sweepDeposits } from './sweep-deposits.access.ts'
