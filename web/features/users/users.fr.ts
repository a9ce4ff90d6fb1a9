export const usersFr = {} as const
