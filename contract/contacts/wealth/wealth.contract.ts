import { z } from 'zod'
import { Done, Id, Version } from '../../kernel/fields.ts'
import { operation } from '../../kernel/operation.ts'
import { AssetEntry, BudgetEntry, LiabilityEntry, ObjectiveEntry, RiskProfileEntry, Wealth } from './wealth.shapes.ts'

const shareErrors = ['wealth.share_unreadable', 'wealth.not_an_owner'] as const
const assetErrors = [
  ...shareErrors,
  'wealth.shares_incomplete',
  'wealth.value_missing',
  'wealth.value_twice',
  'wealth.day_future',
] as const
const liabilityErrors = [
  ...shareErrors,
  'wealth.debt_shares_incomplete',
  'wealth.loan_dates_reversed',
  'wealth.outstanding_undated',
  'wealth.outstanding_above_initial',
  'wealth.day_future',
] as const

export const readWealth = operation({
  method: 'GET',
  path: '/contacts/:contactId/wealth',
  right: 'contact.see',
  summary: 'Le patrimoine d’un contact : biens et dettes à hauteur de ses parts, budget, objectifs, profil de risque (CON-5)',
  input: z.object({ contactId: Id }),
  output: Wealth,
})

export const addAsset = operation({
  method: 'POST',
  path: '/contacts/:contactId/assets',
  right: 'contact.edit',
  summary: 'Ajoute un bien, ses titulaires dont les parts font le tout, et ses valeurs (CON-5)',
  input: AssetEntry.extend({ contactId: Id }),
  output: z.object({ id: Id }),
  errors: [...assetErrors],
})

export const editAsset = operation({
  method: 'PUT',
  path: '/contacts/:contactId/assets/:assetId',
  right: 'contact.edit',
  summary: 'Change un bien, ses titulaires ou ses valeurs ; un titulaire que l’on ne voit pas reste tel quel (CON-5)',
  input: AssetEntry.extend({ contactId: Id, assetId: Id, version: Version }),
  output: Done,
  errors: [...assetErrors, 'stale_version'],
})

export const removeAsset = operation({
  method: 'DELETE',
  path: '/contacts/:contactId/assets/:assetId',
  right: 'contact.edit',
  summary: 'Supprime un bien, pour tous ses titulaires (CON-5) ; l’historique le garde',
  input: z.object({ contactId: Id, assetId: Id, version: Version }),
  output: Done,
  errors: ['stale_version'],
})

export const addLiability = operation({
  method: 'POST',
  path: '/contacts/:contactId/liabilities',
  right: 'contact.edit',
  summary: 'Ajoute une dette et qui la doit (CON-5)',
  input: LiabilityEntry.extend({ contactId: Id }),
  output: z.object({ id: Id }),
  errors: [...liabilityErrors],
})

export const editLiability = operation({
  method: 'PUT',
  path: '/contacts/:contactId/liabilities/:liabilityId',
  right: 'contact.edit',
  summary: 'Change une dette ou qui la doit (CON-5)',
  input: LiabilityEntry.extend({ contactId: Id, liabilityId: Id, version: Version }),
  output: Done,
  errors: [...liabilityErrors, 'stale_version'],
})

export const removeLiability = operation({
  method: 'DELETE',
  path: '/contacts/:contactId/liabilities/:liabilityId',
  right: 'contact.edit',
  summary: 'Supprime une dette, pour tous ceux qui la doivent (CON-5) ; l’historique la garde',
  input: z.object({ contactId: Id, liabilityId: Id, version: Version }),
  output: Done,
  errors: ['stale_version'],
})

export const addBudgetLine = operation({
  method: 'POST',
  path: '/contacts/:contactId/budget',
  right: 'contact.edit',
  summary: 'Ajoute un revenu, une charge ou un impôt (CON-5)',
  input: BudgetEntry.extend({ contactId: Id }),
  output: z.object({ id: Id }),
})

export const editBudgetLine = operation({
  method: 'PUT',
  path: '/contacts/:contactId/budget/:lineId',
  right: 'contact.edit',
  summary: 'Change un revenu, une charge ou un impôt (CON-5)',
  input: BudgetEntry.extend({ contactId: Id, lineId: Id, version: Version }),
  output: Done,
  errors: ['stale_version'],
})

export const removeBudgetLine = operation({
  method: 'DELETE',
  path: '/contacts/:contactId/budget/:lineId',
  right: 'contact.edit',
  summary: 'Supprime un revenu, une charge ou un impôt (CON-5)',
  input: z.object({ contactId: Id, lineId: Id, version: Version }),
  output: Done,
  errors: ['stale_version'],
})

export const addObjective = operation({
  method: 'POST',
  path: '/contacts/:contactId/objectives',
  right: 'contact.edit',
  summary: 'Ajoute un objectif : nature, montant, horizon, priorité (CON-5)',
  input: ObjectiveEntry.extend({ contactId: Id }),
  output: z.object({ id: Id }),
})

export const editObjective = operation({
  method: 'PUT',
  path: '/contacts/:contactId/objectives/:objectiveId',
  right: 'contact.edit',
  summary: 'Change un objectif (CON-5)',
  input: ObjectiveEntry.extend({ contactId: Id, objectiveId: Id, version: Version }),
  output: Done,
  errors: ['stale_version'],
})

export const removeObjective = operation({
  method: 'DELETE',
  path: '/contacts/:contactId/objectives/:objectiveId',
  right: 'contact.edit',
  summary: 'Supprime un objectif (CON-5)',
  input: z.object({ contactId: Id, objectiveId: Id, version: Version }),
  output: Done,
  errors: ['stale_version'],
})

export const setRiskProfile = operation({
  method: 'PUT',
  path: '/contacts/:contactId/risk-profile',
  right: 'contact.edit',
  summary: 'Note le profil de risque à une date (CON-5) ; celui du même jour est remplacé, les autres restent lisibles',
  input: RiskProfileEntry.extend({ contactId: Id }),
  output: Done,
  errors: ['wealth.reason_missing', 'wealth.day_future'],
})
