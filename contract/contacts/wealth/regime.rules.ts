/**
 * CON-5: whose a new asset is, by matrimonial regime and by how it came (reference/domain.md A.1.3; Code civil 1401 to
 * 1408, 1498, 1526, 1536, 1569, 515-5). A proposal: whoever writes the file decides.
 */
import type { CivilStatus, MatrimonialRegime } from '../contacts.types.ts'
import { assetCategory } from './wealth.types.ts'
import type { AssetKind, AssetOrigin } from './wealth.types.ts'

/** `own`: the contact's alone; `common`: half each; `unknown`: another country's law says. */
export type Ownership = 'own' | 'common' | 'unknown'

interface Union {
  readonly civilStatus: CivilStatus | null
  readonly regime: MatrimonialRegime | null
}

/** Without a contract the law chooses: married, the community reduced to acquests; by PACS, separation. */
function regimeOf({ civilStatus, regime }: Union): MatrimonialRegime {
  if (civilStatus !== 'married' && civilStatus !== 'pacs' && civilStatus !== 'separated') return 'none'
  return regime ?? (civilStatus === 'pacs' ? 'pacs_separation' : 'community_acquests')
}

const isMovable = (kind: AssetKind): boolean => assetCategory(kind) !== 'real_estate' || MOVABLE_PAPERS.has(kind)
/** Shares of a company are movables, whatever the company owns. */
const MOVABLE_PAPERS: ReadonlySet<AssetKind> = new Set(['property_company', 'scpi'])

export function proposedOwnership(union: Union, origin: AssetOrigin, kind: AssetKind): Ownership {
  const acquired = origin === 'during_union'
  switch (regimeOf(union)) {
    case 'community_acquests':
    case 'pacs_indivision':
      return acquired ? 'common' : 'own'
    case 'community_movables_acquests':
      return acquired || (isMovable(kind) && origin !== 'replacement') ? 'common' : 'own'
    case 'universal_community':
      return 'common'
    case 'foreign':
      return 'unknown'
    case 'separation':
    case 'separation_with_acquests':
    case 'participation':
    case 'pacs_separation':
    case 'none':
      return 'own'
  }
}
