import { z } from 'zod'
import { sentence } from './errors.ts'
import type { Verdict } from './verdict.ts'

/** Why something is not possible now, in words; null: it is possible. Answers carry it so that a page greys and explains. */
export const WhyNot = z.object({ code: z.string(), message: z.string() }).nullable()
export type WhyNot = z.output<typeof WhyNot>

export const whyNot = (verdict: Verdict): WhyNot =>
  verdict.ok ? null : { code: verdict.code, message: sentence(verdict.code, verdict.values) }
