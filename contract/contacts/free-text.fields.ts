import { z } from 'zod'
import { maskNir } from './nir.rules.ts'

/** SEC-8: a line in which anything may be typed about somebody; a social-security number is masked as it enters. */
export const FreeLine = (max: number) =>
  z
    .string()
    .trim()
    .overwrite((text) => maskNir(text).text)
    .max(max)

export const RequiredFreeLine = (max: number) => FreeLine(max).min(1)
