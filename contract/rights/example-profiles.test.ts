import { describe, expect, test } from 'vitest'
import { EXAMPLE_PROFILES } from './example-profiles.ts'
import type { ExampleProfile } from './example-profiles.ts'
import type { Flag, ScopedPermission } from './permissions.types.ts'
import { ALL_FLAGS, ALL_SCOPED, CONTACT_TYPES } from './permissions.types.ts'

/** The table of spec/01, as it stands there: one line a right, one column a profile. */
const TABLE = `
| Right | Administrateur | Manager | Conseiller | Conseiller junior | Back-office |
| admin.access | ✓ | – | – | – | – |
| admin.subscription | ✓ | ✓ | – | – | – |
| config.services | ✓ | ✓ | ✓ | – | – |
| admin.importContacts | ✓ | ✓ | ✓ | – | ✓ |
| admin.importAccounts | ✓ | ✓ | ✓ | – | ✓ |
| admin.custodians | ✓ | ✓ | ✓ | – | ✓ |
| calendar.see | all | attached | group | own | own |
| calendar.modifyOthers | ✓ | ✓ | ✓ | – | – |
| deals.templates | ✓ | ✓ | ✓ | – | – |
| deals.access | all | attached | group | group | group |
| campaigns.manage | ✓ | ✓ | ✓ | – | – |
| campaigns.access | all | attached | group | group | none |
| compliance.manage | ✓ | ✓ | ✓ | – | ✓ |
| commissions.access | ✓ | ✓ | ✓ | – | – |
| alerts.settings | ✓ | ✓ | ✓ | – | – |
| reports.settingsForOthers | ✓ | ✓ | ✓ | – | – |
| contacts.access.* | all | attached | group | group | group |
| contacts.modify.* | ✓ | ✓ | ✓ | – | ✓ |
| contacts.private | ✓ | ✓ | ✓ | – | ✓ |
| contacts.deleteMergeRestore | ✓ | ✓ | ✓ | – | ✓ |
| contacts.export | ✓ | ✓ | ✓ | – | ✓ |
| alerts.newClients | all | attached | group | group | group |
| accounts.see | ✓ | ✓ | ✓ | ✓ | ✓ |
| accounts.manage | ✓ | ✓ | ✓ | ✓ | – |
| alerts.newAccounts | all | attached | group | group | none |
| alerts.pendingMovements | all | attached | group | group | none |
| alerts.zeroAccounts | all | attached | group | group | none |
| queries.contacts | ✓ | ✓ | ✓ | – | ✓ |
| queries.accounts | ✓ | ✓ | ✓ | – | ✓ |
| queries.deals | ✓ | ✓ | ✓ | – | ✓ |
| queries.batch | ✓ | ✓ | ✓ | – | ✓ |
| queries.share | ✓ | ✓ | ✓ | – | ✓ |
`

const [heading, ...lines] = TABLE.trim()
  .split('\n')
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const labels = heading!.slice(1)

/** A line « every type » is one cell a type. */
const cells = lines.flatMap(([right = '', ...values]) => {
  const rights = right.endsWith('.*') ? CONTACT_TYPES.map((type) => right.replace('*', type)) : [right]
  return rights.flatMap((name) => values.map((value, column) => [name, labels[column]!, value] as const))
})

function heldBy(label: string, right: string): string {
  const profile: ExampleProfile = Object.values(EXAMPLE_PROFILES).find((one) => one.label === label)!
  if (ALL_FLAGS.includes(right as Flag)) return profile.flags.includes(right as Flag) ? '✓' : '–'
  return profile.scopes[right as ScopedPermission] ?? 'none'
}

describe('the five example profiles', () => {
  test('ORG-12 the table names every right of ORG-14 once, and every profile', () => {
    expect(cells.map(([right]) => right).toSorted()).toEqual(
      [...ALL_FLAGS, ...ALL_SCOPED].flatMap((right) => labels.map(() => right)).toSorted(),
    )
    expect(labels).toEqual(Object.values(EXAMPLE_PROFILES).map(({ label }) => label))
  })

  test.each(cells)('ORG-12, ORG-14 %s of %s is %s', (right, label, value) => {
    expect(heldBy(label, right)).toBe(value)
  })

  test('ORG-11 only « Administrateur » is one', () => {
    expect(Object.values(EXAMPLE_PROFILES).flatMap((one) => (one.isAdministrator ? [one.label] : []))).toEqual(['Administrateur'])
  })
})
