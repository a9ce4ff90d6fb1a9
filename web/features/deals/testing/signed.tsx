import i18next from 'i18next'
import type { ReactNode } from 'react'
import { readSession } from '#contract/users/users.contract.ts'
import { fr } from '#web/app/languages/fr.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { show } from '#web/kit/testing/render.tsx'

function Signed({ children }: { readonly children: ReactNode }) {
  return useRead(readSession, {}).data ? children : null
}

/** One piece of a page, as somebody signed in sees it, with every feature's texts. */
export function showSigned(piece: ReactNode) {
  for (const [feature, texts] of Object.entries(fr)) i18next.addResourceBundle('fr', feature, texts)
  return show(<Signed>{piece}</Signed>)
}
