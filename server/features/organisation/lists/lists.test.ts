import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/organisation/lists/lists.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { historyOf } from '#app/testing/history-of.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aFirm } from '../organisation.factory.ts'
import type { Firm, Person } from '../organisation.factory.ts'

const runtime = testRuntime()
const list = 'contacts.client' as const
const shape = { list, address: { q: 'dup', tri: '-updated' }, columns: ['name', 'town'] }
let firm: Firm
let adviser: Person

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm, { profile: 'junior' })
})

const me = () => as(runtime, adviser)
const admin = () => as(runtime, firm.administrator)
const readAs = (who: Person) => as(runtime, who).call(contract.readList, { list })

describe('columns of a list', () => {
  test('CON-21 the firm’s columns ask for the access to Services; two who compose at once: the second is told', async () => {
    await expect(me().call(contract.setFirmColumns, { list, version: 0, columns: ['name'] })).toBeRefused('forbidden', {
      right: 'settings.manage',
    })
    await admin().call(contract.setFirmColumns, { list, version: 0, columns: ['name', 'town'] })
    await expect(admin().call(contract.setFirmColumns, { list, version: 0, columns: ['name'] })).toBeRefused('stale_version', {
      who: 'Ada Ministre',
    })
    await expect(admin().call(contract.setFirmColumns, { list, version: 1, columns: ['a b'] })).toBeRefused('invalid_input')
    expect((await readAs(adviser)).firm).toEqual({ columns: ['name', 'town'], version: 1 })
    await admin().call(contract.setFirmColumns, { list, version: 1, columns: null })
    expect((await readAs(adviser)).firm).toEqual({ columns: null, version: 2 })
    const composed = (await historyOf(runtime, firm)).filter(({ kind }) => kind === 'list.columns_set')
    expect(composed.map(({ data }) => data)).toEqual([
      { list, changes: [{ field: 'columns', before: null, after: ['name', 'town'] }] },
      { list, changes: [{ field: 'columns', before: ['name', 'town'], after: null }] },
    ])
  })

  test('CON-21 each has their own choice, of each list, and finds the firm’s again', async () => {
    const layout = { order: ['town', 'name'], hidden: ['name'] }
    await me().call(contract.chooseColumns, { list, layout })
    expect((await readAs(adviser)).own.layout).toEqual(layout)
    expect((await readAs(firm.administrator)).own.layout).toBeNull()
    expect((await me().call(contract.readList, { list: 'contacts.prospect' })).own.layout).toBeNull()
    await me().call(contract.chooseColumns, { list, layout: null })
    expect((await readAs(adviser)).own.layout).toBeNull()
  })
})

describe('saved views', () => {
  test('UX-3 sharing asks for the access to Services; another’s own view does not exist', async () => {
    await expect(me().call(contract.addView, { ...shape, name: 'A', shared: true })).toBeRefused('forbidden')
    const { id: viewId } = await me().call(contract.addView, { ...shape, name: 'A' })
    await expect(me().call(contract.changeView, { viewId, version: 1, share: true })).toBeRefused('forbidden')
    await expect(me().call(contract.addView, { ...shape, name: 'a' })).toBeRefused('list.view_name_taken', { name: 'a' })
    for (const stranger of [admin(), as(runtime, (await aFirm(runtime)).administrator)]) {
      await expect(stranger.call(contract.changeView, { viewId, version: 1, name: 'B' })).toBeRefused('not_found')
      await expect(stranger.call(contract.deleteView, { viewId, version: 1 })).toBeRefused('not_found')
      await expect(stranger.call(contract.openListOn, { list, viewId })).toBeRefused('not_found')
    }
    expect((await readAs(firm.administrator)).views).toEqual([])
    const { id: shared } = await admin().call(contract.addView, { ...shape, name: 'A', shared: true })
    await expect(me().call(contract.changeView, { viewId: shared, version: 1, name: 'B' })).toBeRefused('forbidden')
    await expect(me().call(contract.deleteView, { viewId: shared, version: 1 })).toBeRefused('forbidden')
  })

  test('UX-3 mine is renamed, brought up to date and deleted; then shared, everybody has it, and the history tells', async () => {
    const { id: viewId } = await me().call(contract.addView, { ...shape, name: 'À rappeler' })
    await me().call(contract.changeView, { viewId, version: 1, name: 'Relances', address: { tri: 'town' }, columns: ['name'] })
    await expect(me().call(contract.changeView, { viewId, version: 1, name: 'Autre' })).toBeRefused('stale_version')
    expect((await readAs(adviser)).views).toEqual([
      {
        id: viewId,
        name: 'Relances',
        shared: false,
        address: { tri: 'town' },
        columns: ['name'],
        version: 2,
        can: { change: true },
      },
    ])
    const { id: ours } = await admin().call(contract.addView, { ...shape, name: 'Du cabinet' })
    await admin().call(contract.changeView, { viewId: ours, version: 1, share: true })
    expect((await readAs(adviser)).views.map(({ name, shared, can }) => [name, shared, can.change])).toEqual([
      ['Du cabinet', true, false],
      ['Relances', false, true],
    ])
    await me().call(contract.deleteView, { viewId, version: 2 })
    await admin().call(contract.deleteView, { viewId: ours, version: 2 })
    expect((await readAs(adviser)).views).toEqual([])
    const told = (await historyOf(runtime, firm)).filter(({ kind }) => kind.startsWith('list_view.'))
    expect(told.map(({ kind, subject_id: id }) => [kind, id])).toEqual([
      ['list_view.changed', ours],
      ['list_view.deleted', ours],
    ])
  })

  test('UX-3 the list opens on my view, else on my profile’s, which is everybody’s', async () => {
    const profileId = firm.profiles.junior
    const { id: own } = await me().call(contract.addView, { ...shape, name: 'Mienne' })
    const { id: ours } = await admin().call(contract.addView, { ...shape, name: 'Du cabinet' })
    await expect(admin().call(contract.setProfileView, { list, profileId, viewId: ours })).toBeRefused('list.view_not_shared', {
      name: 'Du cabinet',
    })
    await expect(me().call(contract.setProfileView, { list, profileId, viewId: own })).toBeRefused('forbidden')
    await expect(admin().call(contract.setProfileView, { list, profileId, viewId: own })).toBeRefused('not_found')
    await admin().call(contract.changeView, { viewId: ours, version: 1, share: true })
    await admin().call(contract.setProfileView, { list, profileId, viewId: ours })
    const opensOn = async (who: Person) => {
      const { own: mine, profileViewId } = await readAs(who)
      return [mine.viewId, profileViewId]
    }
    expect(await opensOn(adviser)).toEqual([null, ours])
    expect(await opensOn(firm.administrator)).toEqual([null, null])
    const { profiles } = await admin().call(contract.readProfileViews, { list })
    expect(profiles.filter(({ viewId }) => viewId !== null).map(({ id }) => id)).toEqual([profileId])
    await me().call(contract.openListOn, { list, viewId: own })
    expect(await opensOn(adviser)).toEqual([own, ours])
    await me().call(contract.deleteView, { viewId: own, version: 1 })
    await admin().call(contract.deleteView, { viewId: ours, version: 2 })
    expect(await opensOn(adviser)).toEqual([null, null])
  })
})
