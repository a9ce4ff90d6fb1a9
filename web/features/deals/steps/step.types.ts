import type { DealDetail } from '#contract/deals/deals.shapes.ts'

export type DealStep = DealDetail['steps'][number]
export type DealEvent = DealDetail['events'][number]
