/** ORG-20: the usual titles; another one is free text. Stored as written. */
export const TITLES = ['M.', 'Mme', 'Maître', 'Docteur'] as const
