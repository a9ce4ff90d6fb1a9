import { z } from 'zod'
import { DealStateField } from '../deals/deals.fields.ts'
import { Id, Named, Total, Window } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { BalanceNode, BatchAnswer, DealFilter, DealRow, DealSelection, Figures, PilotageTemplate } from './dashboards.shapes.ts'
import { BALANCE_GROUPS, DEAL_CRITERIA, DEAL_EXPORTS, DEAL_SORTS, DEAL_VIEWS } from './dashboards.types.ts'

const people = DealFilter.pick({ adviserIds: true, inChargeIds: true }).shape
const order = { sort: z.enum(DEAL_SORTS).default('client'), direction: z.enum(['asc', 'desc']).default('asc') }

export const readDealsWidget = operation({
  method: 'GET',
  path: '/dashboards/deals',
  right: 'deal.see',
  summary:
    'Encart « Affaires » de Pilotage : chiffres de toutes les affaires visibles et de chaque modèle, et leur nombre par état, par collaborateur ou par conseiller',
  input: z.object({
    ...people,
    criterion: z.enum(DEAL_CRITERIA).default('state'),
    /** The template that the chart follows; null: all of them. */
    templateId: Id.nullable().default(null),
  }),
  output: z.object({
    all: Figures,
    templates: z.array(PilotageTemplate.extend({ active: z.boolean(), figures: Figures })),
    /** By state: `key` is the state. By person: `key` is the user's id; the most deals first. */
    chart: z.array(z.object({ key: z.string(), name: z.string().nullable(), count: z.int().min(0) })),
  }),
})

export const readDealChoices = operation({
  method: 'GET',
  path: '/dashboards/deals/choices',
  right: 'deal.see',
  summary:
    'De quoi filtrer le détail des affaires : modèles, conseillers et collaborateurs des affaires visibles, étapes du modèle',
  input: z.object({ templateId: Id.nullable().default(null) }),
  output: z.object({
    templates: z.array(PilotageTemplate),
    advisers: z.array(Named),
    inCharge: z.array(Named),
    /** Of the template asked for, in order; empty without one. */
    steps: z.array(
      z.object({ id: Id, number: z.int(), subject: z.string(), traced: z.array(z.object({ id: Id, label: z.string() })) }),
    ),
    /** The highest number a current step can have. */
    lastStep: z.int().min(0),
  }),
})

export const listDealRows = operation({
  method: 'GET',
  path: '/dashboards/deals/rows',
  right: 'deal.see',
  summary:
    'Détail des affaires, onglet Gestion ; avec « view=back_office » et un seul modèle, l’avancement de chaque étape et de ses actions tracées',
  input: z.object({ ...Window, ...DealFilter.shape, ...order, view: z.enum(DEAL_VIEWS).default('adviser') }),
  output: z.object({ rows: z.array(DealRow), total: Total }),
})

export const countDealRows = operation({
  method: 'GET',
  path: '/dashboards/deals/count',
  right: 'deal.see',
  summary: 'Le nombre exact d’affaires d’un filtre, au-delà de 10 000 aussi',
  input: DealFilter,
  output: z.object({ count: z.int().min(0) }),
})

export const readDealsBalance = operation({
  method: 'GET',
  path: '/dashboards/deals/balance',
  right: 'deal.see',
  summary:
    'Détail des affaires, onglet Bilan – Détail : un niveau de l’arbre par collaborateur, conseiller ou client, avec ses chiffres ; sans parent, la racine',
  input: z.object({
    ...Window,
    ...DealFilter.shape,
    group: z.enum(BALANCE_GROUPS).default('in_charge'),
    /** The node to open: a person, one of their templates, or a client. */
    personId: Id.nullable().default(null),
    templateId: Id.nullable().default(null),
    clientId: Id.nullable().default(null),
  }),
  output: z.object({ nodes: z.array(BalanceNode), total: Total }),
})

export const changeDealsState = operation({
  method: 'POST',
  path: '/dashboards/deals/states',
  right: 'deal.batch',
  summary:
    'Donne un état à plusieurs affaires (DEAL-81) : tout de suite jusqu’à 200, au-delà par un traitement suivi. Celles auxquelles il ne s’applique pas sont laissées et listées',
  input: z.object({ selection: DealSelection, state: DealStateField }),
  output: BatchAnswer,
})

export const exportDeals = operation({
  method: 'POST',
  path: '/dashboards/deals/exports',
  right: 'deal.see',
  summary: 'Exporte en Excel les affaires d’un filtre ou d’une sélection, comme elles sont montrées ; un traitement suivi',
  input: z.object({
    selection: DealSelection,
    view: z.enum(DEAL_EXPORTS).default('adviser'),
    /** What « Bilan – Détail » begins with. */
    group: z.enum(BALANCE_GROUPS).default('in_charge'),
    ...order,
  }),
  output: z.object({ jobId: Id }),
})
