import { useState } from 'react'
import type { DealCriterion } from '#contract/dashboards/dashboards.types.ts'
import { DealsWidget } from './DealsWidget.tsx'

/** ORG-53: the widget « Affaires » on Home, where the address is not its own. */
export function HomeDeals() {
  const [chart, setChart] = useState<{ criterion: DealCriterion; templateId: string | null }>({
    criterion: 'state',
    templateId: null,
  })
  return <DealsWidget {...chart} onChart={(next) => setChart({ ...chart, ...next })} />
}
