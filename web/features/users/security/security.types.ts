import type { Out } from '#contract/kernel/operation.ts'
import type { readSecurity } from '#contract/users/security.contract.ts'

/** How one's own account is protected. */
export type Security = Out<typeof readSecurity>
