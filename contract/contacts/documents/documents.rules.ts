/**
 * What may be kept as a document: nothing that runs by itself when opened, whatever its name pretends, nothing empty. Files
 * are only ever given back as attachments; this protects whoever opens them from their folder.
 */
import { allow, refuse } from '../../kernel/verdict.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import { formatDay } from '../day.rules.ts'

const RUNS =
  /\.(?:exe|com|bat|cmd|msi|msix|scr|pif|cpl|dll|vbs?|vbe|jse?|mjs|wsf|wsh|hta|ps1|psm1|jar|app|dmg|pkg|deb|rpm|sh|bash|lnk|url|scf|reg|html?|xhtml|shtml|svgz?|xht|mht|mhtml|iso|img|vhdx?|xlam?|docm|xlsm|pptm|dotm)$/i

export function mayKeep({ name, size }: { name: string; size: number }): Verdict<'document.dangerous' | 'document.empty'> {
  // Windows ignores dots and spaces at the end.
  if (RUNS.test(name.replace(/[. ]+$/, ''))) return refuse('document.dangerous', { name })
  return size > 0 ? allow() : refuse('document.empty', { name })
}

export function datesInOrder(on?: string | null, expires?: string | null): Verdict<'document.dates_reversed'> {
  if (!on || !expires || on <= expires) return allow()
  return refuse('document.dates_reversed', { on: formatDay(on), expires: formatDay(expires) })
}
