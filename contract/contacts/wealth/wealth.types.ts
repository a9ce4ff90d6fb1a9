/** CON-5: what one may own, owe, earn and aim at (reference/domain.md A.3, A.4), each with its French label. */
import { z } from 'zod'

export const ASSET_CATEGORIES = ['real_estate', 'financial', 'business', 'other'] as const
export type AssetCategory = (typeof ASSET_CATEGORIES)[number]
export const ASSET_CATEGORY_LABELS: Readonly<Record<AssetCategory, string>> = {
  real_estate: 'Immobilier',
  financial: 'Financier',
  business: 'Professionnel',
  other: 'Divers',
}

interface KindOfAsset {
  readonly category: AssetCategory
  readonly label: string
}
const of = (category: AssetCategory, label: string): KindOfAsset => ({ category, label })

export const ASSET_KINDS = {
  main_home: of('real_estate', 'Résidence principale'),
  second_home: of('real_estate', 'Résidence secondaire'),
  unfurnished_letting: of('real_estate', 'Location nue'),
  furnished_letting: of('real_estate', 'Location meublée (LMNP, LMP)'),
  tax_scheme: of('real_estate', 'Dispositif fiscal (Pinel, Malraux…)'),
  land: of('real_estate', 'Terrain'),
  parking: of('real_estate', 'Parking'),
  woods: of('real_estate', 'Bois, forêts et vignes'),
  property_company: of('real_estate', 'Parts de SCI'),
  scpi: of('real_estate', 'SCPI, OPCI'),
  bank_account: of('financial', 'Compte courant'),
  savings_account: of('financial', 'Livret d’épargne'),
  life_insurance: of('financial', 'Assurance-vie'),
  capitalisation: of('financial', 'Contrat de capitalisation'),
  pea: of('financial', 'PEA, PEA-PME'),
  securities_account: of('financial', 'Compte-titres'),
  retirement_plan: of('financial', 'PER, épargne retraite'),
  employee_savings: of('financial', 'Épargne salariale'),
  private_equity: of('financial', 'Capital-investissement'),
  other_financial: of('financial', 'Autre placement'),
  company_shares: of('business', 'Parts ou actions de société'),
  goodwill: of('business', 'Fonds de commerce'),
  clientele: of('business', 'Clientèle'),
  associate_account: of('business', 'Compte courant d’associé'),
  stock_plans: of('business', 'Stock-options, BSPCE, actions gratuites'),
  other_business: of('business', 'Autre bien professionnel'),
  vehicle: of('other', 'Véhicule'),
  furniture: of('other', 'Mobilier'),
  art: of('other', 'Œuvres d’art'),
  jewellery: of('other', 'Bijoux'),
  boat: of('other', 'Bateau'),
  gold: of('other', 'Or et métaux'),
  crypto: of('other', 'Crypto-actifs'),
  receivable: of('other', 'Créance, prêt familial'),
  other_asset: of('other', 'Autre bien'),
} as const satisfies Record<string, KindOfAsset>
export type AssetKind = keyof typeof ASSET_KINDS
export const AssetKindCode = z.enum(Object.keys(ASSET_KINDS) as [AssetKind, ...AssetKind[]])
export const assetCategory = (kind: AssetKind): AssetCategory => ASSET_KINDS[kind].category

/** How an asset came to its owner: the matrimonial regime looks at it. */
export const ASSET_ORIGINS = ['before_union', 'during_union', 'gift', 'inheritance', 'replacement'] as const
export type AssetOrigin = (typeof ASSET_ORIGINS)[number]
export const ASSET_ORIGIN_LABELS: Readonly<Record<AssetOrigin, string>> = {
  before_union: 'Acquis avant l’union',
  during_union: 'Acquis pendant l’union',
  gift: 'Donation',
  inheritance: 'Succession',
  replacement: 'Remploi de fonds propres',
}
export const AssetOriginCode = z.enum(ASSET_ORIGINS)

export const LIABILITY_KINDS = {
  mortgage: 'Prêt immobilier',
  consumer: 'Prêt à la consommation',
  revolving: 'Crédit renouvelable',
  business: 'Prêt professionnel',
  family: 'Prêt familial',
  tax_debt: 'Dette fiscale',
  advance: 'Avance sur contrat',
  lombard: 'Crédit lombard',
  current_account: 'Compte courant débiteur',
} as const
export type LiabilityKind = keyof typeof LIABILITY_KINDS
export const LiabilityKindCode = z.enum(Object.keys(LIABILITY_KINDS) as [LiabilityKind, ...LiabilityKind[]])

export const RATE_KINDS = { fixed: 'Fixe', variable: 'Variable' } as const
export const RateKindCode = z.enum(['fixed', 'variable'])
export const REPAYMENTS = { amortising: 'Amortissable', in_fine: 'In fine' } as const
export type Repayment = keyof typeof REPAYMENTS
export const RepaymentCode = z.enum(['amortising', 'in_fine'])

export const OBJECTIVE_KINDS = {
  retirement: 'Préparer la retraite',
  transmission: 'Transmettre',
  protect_family: 'Protéger le conjoint, la famille',
  income: 'Revenus complémentaires',
  growth: 'Valoriser un capital',
  precaution: 'Épargne de précaution',
  tax: 'Optimiser la fiscalité',
  project: 'Financer un projet',
  company_cash: 'Placer la trésorerie',
  diversify: 'Diversifier',
} as const
export type ObjectiveKind = keyof typeof OBJECTIVE_KINDS
export const ObjectiveKindCode = z.enum(Object.keys(OBJECTIVE_KINDS) as [ObjectiveKind, ...ObjectiveKind[]])

/** From the most careful to the boldest. */
export const RISK_LEVELS = ['secure', 'defensive', 'balanced', 'dynamic', 'aggressive'] as const
export type RiskLevel = (typeof RISK_LEVELS)[number]
export const RISK_LEVEL_LABELS: Readonly<Record<RiskLevel, string>> = {
  secure: 'Sécuritaire',
  defensive: 'Défensif',
  balanced: 'Équilibré',
  dynamic: 'Dynamique',
  aggressive: 'Offensif',
}
export const RiskLevelCode = z.enum(RISK_LEVELS)

export const EXPERIENCES = { novice: 'Novice', informed: 'Informé', expert: 'Expert' } as const
export const ExperienceCode = z.enum(['novice', 'informed', 'expert'])

/** What the client says of sustainability (SFDR, taxonomy). */
export const ESG_WISHES = {
  none: 'Sans préférence',
  considered: 'Prise en compte souhaitée',
  required: 'Exigée',
} as const
export const EsgCode = z.enum(['none', 'considered', 'required'])
