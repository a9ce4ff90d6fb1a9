import { z } from 'zod'

/** ISO 3166-1 alpha-2, upper case: nationality, tax residence, country of birth or of an address. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/)
