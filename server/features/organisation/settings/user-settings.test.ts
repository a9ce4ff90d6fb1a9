import { expect, test } from 'vitest'
import * as contract from '#contract/organisation/user-settings.contract.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { historyOf } from '#app/testing/history-of.ts'
import { newId } from '#platform/ids/new-id.ts'
import { anAdviser, aUser } from '../../users/users.factory.ts'
import { aFirm } from '../organisation.factory.ts'

const runtime = testRuntime()
const page = 'widgets.home' as const
const widgetsOf = async (person: { firmId: number; id: string }) => (await as(runtime, person).call(readSession, {})).widgets

test('ORG-53 each arranges their own pages, and finds the usual again', async () => {
  const firm = await aFirm(runtime)
  const [me, other] = [await anAdviser(firm), await anAdviser(firm)]
  await expect(as(runtime, me).call(contract.arrangeWidgets, { page, shown: ['a b'], hidden: [] })).toBeRefused('invalid_input')
  await as(runtime, me).call(contract.arrangeWidgets, { page, shown: ['deals', 'work'], hidden: [] })
  await as(runtime, me).call(contract.arrangeWidgets, { page, shown: ['work'], hidden: ['deals'] })
  expect(await widgetsOf(me)).toEqual({ home: { shown: ['work'], hidden: ['deals'] }, dashboard: null })
  expect(await widgetsOf(other)).toEqual({ home: null, dashboard: null })
  await as(runtime, me).call(contract.resetWidgets, { page })
  expect(await widgetsOf(me)).toEqual({ home: null, dashboard: null })
})

test('ORG-52 needs the right, and people who are there', async () => {
  const [firm, elsewhere] = [await aFirm(runtime), await aFirm(runtime)]
  const office = await aUser(firm, { profile: 'backOffice' })
  const elements = [page]
  await expect(as(runtime, office).call(contract.copyMySettings, { elements, userIds: [firm.administrator.id] })).toBeRefused(
    'forbidden',
    { right: 'settings.copy' },
  )
  const admin = as(runtime, firm.administrator)
  for (const id of [newId(), elsewhere.administrator.id, firm.administrator.id])
    await expect(admin.call(contract.copyMySettings, { elements, userIds: [office.id, id] })).toBeRefused('not_found')
})

test('ORG-52 copies what is ticked and nothing else, and says what to whom', async () => {
  const firm = await aFirm(runtime)
  const admin = as(runtime, firm.administrator)
  const marc = await aUser(firm, { firstName: 'Marc', lastName: 'Abel' })
  const dashboard = 'widgets.dashboard' as const
  await as(runtime, marc).call(contract.arrangeWidgets, { page: dashboard, shown: ['deals'], hidden: [] })
  await admin.call(contract.arrangeWidgets, { page, shown: ['work'], hidden: ['deals'] })
  const { copies } = await admin.call(contract.copyMySettings, { elements: [page], userIds: [marc.id] })
  expect(copies).toEqual([{ user: { id: marc.id, name: 'Marc Abel' }, element: page, usual: false }])
  expect(await widgetsOf(marc)).toEqual({
    home: { shown: ['work'], hidden: ['deals'] },
    dashboard: { shown: ['deals'], hidden: [] },
  })
  const back = await admin.call(contract.copyMySettings, { elements: [dashboard], userIds: [marc.id] })
  expect(back.copies[0]).toMatchObject({ element: dashboard, usual: true })
  expect((await widgetsOf(marc)).dashboard).toBeNull()
  expect(await historyOf(runtime, firm)).toContainEqual(
    expect.objectContaining({ kind: 'user.settings_copied', subject_id: marc.id, data: { elements: [page] } }),
  )
})
