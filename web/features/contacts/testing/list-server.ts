import { listCategories, listContacts, listKeywords, listRecentContacts } from '#contract/contacts/contacts.contract.ts'
import type { ContactRow } from '#contract/contacts/contacts.shapes.ts'
import { listContactFollowers } from '#contract/contacts/list/list.contract.ts'
import { readList } from '#contract/organisation/lists/lists.contract.ts'
import { listActiveTemplates } from '#contract/templates/templates.contract.ts'
import { listUserChoices, readSession } from '#contract/users/users.contract.ts'
import { aSession } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'

/** A server that answers what the page of a list of contacts asks; the test says the rest. */
export const aListServer = (rows: readonly ContactRow[]): FakeServer =>
  new FakeServer()
    .on(readSession, aSession())
    .on(listContacts, { rows: [...rows], total: { count: rows.length, exact: true } })
    .on(listCategories, { categories: [], uncategorised: { count: 0, exact: true }, can: { manage: false } })
    .on(listKeywords, { keywords: [], can: { manage: false } })
    .on(listUserChoices, { users: [] })
    .on(listContactFollowers, { advisers: [], others: [] })
    .on(listRecentContacts, { contacts: [] })
    .on(listActiveTemplates, { rows: [] })
    .on(readList, {
      firm: { columns: null, version: 0 },
      own: { layout: null, viewId: null },
      profileViewId: null,
      views: [],
      can: { share: true },
    })
