import { describe, expect, test } from 'vitest'
import * as contract from '#contract/timeline/event-type-settings.contract.ts'
import { addEvent, listEventTypes, readEvent } from '#contract/timeline/timeline.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { historyOf } from '#app/testing/history-of.ts'
import { aContact } from '../../contacts/contacts.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm } from '../../organisation/organisation.factory.ts'
import { aUser } from '../../users/users.factory.ts'

const runtime = testRuntime()
const kind = 'note' as const
const admin = (firm: Firm) => as(runtime, firm.administrator)
const list = async (firm: Firm) => (await admin(firm).call(contract.listEventTypeSettings, { kind })).types
const names = async (firm: Firm) => (await list(firm)).map(({ name }) => name)

async function aNote(firm: Firm, eventTypeId: string) {
  const { id: contactId } = await aContact(firm)
  const note = { contactId, kind, subject: 'Entretien', inChargeId: firm.administrator.id, eventTypeId }
  return (await admin(firm).call(addEvent, note)).id
}

describe('event types', () => {
  test('ORG-51 only who settles the firm’s lists changes them; another firm’s do not exist', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const [type] = await list(firm)
    const typeId = type!.id
    const office = as(runtime, await aUser(firm, { profile: 'backOffice' }))
    await expect(office.call(contract.listEventTypeSettings, { kind })).toBeRefused('forbidden')
    await expect(office.call(contract.addEventType, { kind, name: 'A' })).toBeRefused('forbidden')
    await expect(office.call(contract.deleteEventType, { typeId })).toBeRefused('forbidden')
    await expect(admin(other).call(contract.changeEventType, { typeId, name: 'A' })).toBeRefused('not_found')
    await expect(admin(other).call(contract.deleteEventType, { typeId })).toBeRefused('not_found')
    await expect(admin(other).call(contract.orderEventTypes, { kind, order: [typeId] })).toBeRefused('not_found')
    expect(await names(firm)).toEqual(await names(other))
  })

  test('ORG-51 refuses a name taken in its kind, and a colour that is not of the palette', async () => {
    const firm = await aFirm(runtime)
    const [first, second] = await list(firm)
    const taken = { name: first!.name }
    await expect(admin(firm).call(contract.addEventType, { kind, name: first!.name.toUpperCase() })).toBeRefused(
      'timeline.type_taken',
      taken,
    )
    const same = { typeId: second!.id, name: first!.name }
    await expect(admin(firm).call(contract.changeEventType, same)).toBeRefused('timeline.type_taken', taken)
    const white = as(runtime, firm.administrator).call(contract.addEventType, {
      kind,
      name: 'Blanc',
      // @ts-expect-error: not a colour of the palette
      colour: '#ffffff',
    })
    await expect(white).toBeRefused('invalid_input')
  })

  test('ORG-51 while it serves it is not deleted, unless another of its kind takes its place', async () => {
    const firm = await aFirm(runtime)
    const [type, heir] = await list(firm)
    const eventId = await aNote(firm, type!.id)
    expect((await list(firm))[0]).toMatchObject({ uses: { count: 1, exact: true } })
    const typeId = type!.id
    await expect(admin(firm).call(contract.deleteEventType, { typeId })).toBeRefused('timeline.type_used', { name: type!.name })
    const [task] = (await admin(firm).call(listEventTypes, { kind: 'task' })).rows
    await expect(admin(firm).call(contract.deleteEventType, { typeId, replacedById: task!.id })).toBeRefused('not_found')
    await expect(admin(firm).call(contract.deleteEventType, { typeId, replacedById: typeId })).toBeRefused('not_found')
    await admin(firm).call(contract.deleteEventType, { typeId, replacedById: heir!.id })
    expect((await admin(firm).call(readEvent, { eventId })).eventType?.id).toBe(heir!.id)
    expect(await names(firm)).not.toContain(type!.name)
  })

  test('ORG-51 is added last, renamed, coloured and put in order', async () => {
    const firm = await aFirm(runtime)
    const before = await names(firm)
    const { id: typeId } = await admin(firm).call(contract.addEventType, { kind, name: 'Visite' })
    expect(await names(firm)).toEqual([...before, 'Visite'])
    await admin(firm).call(contract.changeEventType, { typeId, name: 'Visite à domicile', colour: '#1c7ed6' })
    await admin(firm).call(contract.orderEventTypes, { kind, order: [typeId] })
    expect((await list(firm))[0]).toMatchObject({ id: typeId, name: 'Visite à domicile', colour: '#1c7ed6' })
    expect(await names(firm)).toEqual(['Visite à domicile', ...before])
    await admin(firm).call(contract.deleteEventType, { typeId })
    const kinds = (await historyOf(runtime, firm)).map((line) => line.kind)
    expect(kinds).toEqual(expect.arrayContaining(['event_type.created', 'event_type.changed', 'event_type.deleted']))
  })
})
