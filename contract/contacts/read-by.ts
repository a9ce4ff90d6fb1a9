import { z } from 'zod'
import { sentence } from '../kernel/errors.ts'
import type { Reading } from './reading.types.ts'

/** A line that a rule reads: refused in its words, kept as the rule writes it. */
export const readBy = (read: (text: string) => Reading<string>, max = 60) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .superRefine((text, check) => {
      const found = read(text)
      if (text && !found.ok) check.addIssue({ code: 'custom', message: sentence(found.code, found.values) })
    })
    .overwrite((text) => {
      const found = read(text)
      return found.ok ? found.value : text
    })
