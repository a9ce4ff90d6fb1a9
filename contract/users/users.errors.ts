/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const userErrors = {} as const
