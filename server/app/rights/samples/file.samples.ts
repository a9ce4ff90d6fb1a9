import { completeNomenclature } from '#contract/contacts/nomenclatures/nomenclatures.contract.ts'
import { samplesAnywhere } from '../sample.ts'

export const nomenclatureSamples = samplesAnywhere((on) => [
  on.anywhere(completeNomenclature, () => ({ list: 'legal_forms' as const, query: 'civile' })),
])
