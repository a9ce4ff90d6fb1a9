import type { Flag, ScopedPermission } from '#contract/rights/permissions.types.ts'
import { ALL_FLAGS } from '#contract/rights/permissions.types.ts'
import { RIGHT_TABS } from '#contract/rights/right-tabs.ts'
import type { RightTab } from '#contract/rights/right-tabs.ts'
import { RIGHT_TAB_LABELS, rightLabel, SCOPE_LABELS } from '#contract/rights/rights.labels.ts'
import { scopeOf } from '#contract/rights/rights.types.ts'
import type { Sheet, SheetRow } from '#platform/xlsx/write-workbook.ts'
import type { ProfileRow } from '../profile-rows.ts'

type AnyRight = Flag | ScopedPermission

const isFlag = (right: AnyRight): right is Flag => (ALL_FLAGS as readonly string[]).includes(right)

const inWords = ({ grants }: ProfileRow, right: AnyRight): string =>
  isFlag(right) ? (grants.flags.has(right) ? 'Oui' : 'Non') : SCOPE_LABELS[scopeOf(grants, right)]

/** ORG-17: one line a right, one column a profile; rights in French, scopes by name. */
export function profileSheet(profiles: readonly ProfileRow[]): Sheet {
  const tabs = Object.entries(RIGHT_TABS) as [RightTab, readonly AnyRight[]][]
  const rows = tabs.flatMap(([tab, rights]) =>
    rights.map((right): SheetRow => [RIGHT_TAB_LABELS[tab], rightLabel(right), ...profiles.map((one) => inWords(one, right))]),
  )
  const heading = ({ label, valid }: ProfileRow) => (valid ? label : `${label} (non valide)`)
  return {
    name: 'Profils et droits',
    columns: [
      { heading: 'Onglet', type: 'text' },
      { heading: 'Droit', type: 'text', width: 52 },
      ...profiles.map((profile) => ({ heading: heading(profile), type: 'text' as const })),
    ],
    rows: [['', 'Utilisateurs', ...profiles.map(({ userCount }) => String(userCount))], ...rows],
  }
}
