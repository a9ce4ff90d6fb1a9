import { screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { Cents, Day, Id, Line, RequiredLine, Version } from '#contract/kernel/fields.ts'
import { operation } from '#contract/kernel/operation.ts'
import { show } from '../testing/render.tsx'
import { DateField } from './fields/DateField.tsx'
import { ListField } from './fields/ListField.tsx'
import { MoneyField } from './fields/MoneyField.tsx'
import { SelectField } from './fields/SelectField.tsx'
import { TextAreaField } from './fields/TextAreaField.tsx'
import { TextField } from './fields/TextField.tsx'
import { FormFrame } from './FormFrame.tsx'
import type { OperationFormOptions } from './form.types.ts'
import { useOperationForm } from './useOperationForm.ts'

const contactId = '018f4d3c-0000-7000-8000-000000000001'

const changeContact = operation({
  method: 'PATCH',
  path: '/contacts/:contactId',
  right: 'contact.edit',
  summary: '',
  input: z.object({
    contactId: Id,
    version: Version,
    name: RequiredLine(20),
    email: z.email().nullable(),
    born: Day.nullable(),
    capital: Cents.min(0).nullable(),
    status: z.enum(['single', 'married']).nullable(),
    notes: Line(200).nullable(),
    phones: z.array(z.object({ number: RequiredLine(10) })),
  }),
  output: z.object({ version: Version }),
  errors: ['contact.siren_invalid', 'stale_version'],
})

const record = {
  contactId,
  version: 3,
  name: 'Dupont',
  email: null,
  born: '1982-08-07',
  capital: 123_456,
  status: 'single',
  notes: '',
  phones: [],
} as const

function Form({ options }: { readonly options?: OperationFormOptions<typeof changeContact> }) {
  const form = useOperationForm(changeContact, record, options)
  return (
    <FormFrame form={form}>
      <TextField bind={form.field('name')} label="Nom" />
      <TextField bind={form.field('email')} label="E-mail" type="email" />
      <DateField bind={form.field('born')} label="Naissance" />
      <MoneyField bind={form.field('capital')} label="Capital" />
      <SelectField
        bind={form.field('status')}
        label="État civil"
        options={[
          { value: 'single', label: 'Célibataire' },
          { value: 'married', label: 'Marié' },
        ]}
      />
      <TextAreaField bind={form.field('notes')} label="Notes" reminder />
      <ListField bind={form.field('phones')} label="Téléphones" addLabel="Ajouter un téléphone" fresh={{ number: '' }}>
        {(item) => <TextField bind={item.at('number')} label="Numéro" />}
      </ListField>
    </FormFrame>
  )
}

/** The server, at the edge of the page: what it receives, and what it answers. */
const server = vi.fn<typeof fetch>()
const answer = (status: number, body: unknown) =>
  server.mockImplementationOnce(async () => new Response(JSON.stringify(body), { status }))
const sent = (): unknown => {
  const body = server.mock.lastCall?.[1]?.body
  return typeof body === 'string' ? JSON.parse(body) : undefined
}

beforeEach(() => {
  server.mockReset()
  vi.stubGlobal('fetch', server)
})
afterEach(() => vi.unstubAllGlobals())

const save = () => screen.getByRole('button', { name: 'Enregistrer' })
const field = (name: RegExp | string) => screen.getByRole('textbox', { name })

describe('a form that does not suit', () => {
  test('says what is compulsory before it is sent, and says why in French', async () => {
    const { user } = await show(<Form />)
    expect(field(/^Nom/)).toHaveProperty('required', true)
    expect(field('E-mail')).toHaveProperty('required', false)
    await user.clear(field(/^Nom/))
    await user.type(field('E-mail'), 'jean@')
    await user.clear(field('Naissance'))
    await user.type(field('Naissance'), '31/02/2026')
    await user.clear(field('Capital'))
    await user.type(field('Capital'), '12,345')
    await user.click(save())
    expect(screen.getByText('Ce champ est obligatoire.')).toBeTruthy()
    expect(screen.getByText('Cette adresse ne convient pas. Exemple : prenom.nom@exemple.fr.')).toBeTruthy()
    expect(screen.getByText('Cette date ne convient pas. Exemple : 31/12/2026.')).toBeTruthy()
    expect(screen.getByText(/montant en euros, avec deux décimales au plus/)).toBeTruthy()
    expect(screen.getByText('4 champs sont à corriger.')).toBeTruthy()
    expect(field('Naissance')).toHaveProperty('value', '31/02/2026')
    expect(document.activeElement).toBe(field(/^Nom/))
    expect(server).not.toHaveBeenCalled()
  })

  test('a remark goes away as soon as the value suits', async () => {
    const { user } = await show(<Form />)
    await user.clear(field(/^Nom/))
    await user.click(save())
    await user.type(field(/^Nom/), 'D')
    expect(screen.queryByText('Ce champ est obligatoire.')).toBeNull()
  })

  test('what the server finds goes beside its field; what is about none is said above the button', async () => {
    const { user } = await show(<Form options={{ fieldOf: { 'contact.siren_invalid': 'name' } }} />)
    await user.type(field(/^Nom/), 's')
    answer(422, { code: 'invalid_input', message: 'Non', issues: [{ path: ['email'], message: 'Déjà prise.' }] })
    await user.click(save())
    expect(await screen.findByText('Déjà prise.')).toBeTruthy()
    answer(422, { code: 'contact.siren_invalid', message: 'Ce SIREN ne convient pas.', values: {} })
    await user.click(save())
    expect(await screen.findByText('Ce SIREN ne convient pas.')).toBeTruthy()
    expect(field(/^Nom/).getAttribute('aria-invalid')).toBe('true')
    answer(403, { code: 'forbidden', message: 'Votre profil ne le permet pas.', values: {} })
    await user.click(save())
    expect((await screen.findByRole('alert')).textContent).toContain('Votre profil ne le permet pas.')
  })
})

test('what is typed is sent as the contract takes it, and « Enregistré » is said', async () => {
  const { user } = await show(<Form />)
  await user.clear(field('Naissance'))
  await user.type(field('Naissance'), '3/1/1990')
  await user.clear(field('Capital'))
  await user.type(field('Capital'), '1 500,5')
  await user.click(screen.getByRole('button', { name: 'Ajouter un téléphone' }))
  await user.type(field(/^Numéro/), '0612')
  expect(screen.getByText('Modifications non enregistrées')).toBeTruthy()
  answer(200, { version: 4 })
  await user.keyboard('{Control>}s{/Control}')
  expect(await screen.findByText('Enregistré')).toBeTruthy()
  expect(sent()).toEqual({
    version: 3,
    name: 'Dupont',
    email: null,
    born: '1990-01-03',
    capital: 150_050,
    status: 'single',
    notes: null,
    phones: [{ number: '0612' }],
  })
  expect(field('Capital')).toHaveProperty('value', expect.stringMatching(/^1.500,50$/))

  await user.type(field(/^Nom/), 's')
  answer(200, { version: 5 })
  await user.click(save())
  await waitFor(() => expect(sent()).toMatchObject({ version: 4, name: 'Duponts' }))
})

test('SEC-8 free text reminds of what is not to be written there', async () => {
  await show(<Form />)
  expect(screen.getByRole('textbox', { name: 'Notes', description: /ni santé, ni opinions/ })).toBeTruthy()
})

describe('UX-4 what is typed is kept', () => {
  test('through a reload, until it is saved or given up', async () => {
    const first = await show(<Form />)
    await first.user.type(field(/^Nom/), '-Martin')
    first.unmount()
    const again = await show(<Form />)
    expect(field(/^Nom/)).toHaveProperty('value', 'Dupont-Martin')
    expect(screen.getByText(/a été retrouvée/)).toBeTruthy()
    await again.user.click(screen.getByRole('button', { name: 'Revenir aux valeurs enregistrées' }))
    expect(field(/^Nom/)).toHaveProperty('value', 'Dupont')
    again.unmount()
    await show(<Form />)
    expect(screen.queryByText(/a été retrouvée/)).toBeNull()
  })

  test('leaving warns: one may stay, or leave and find it again', async () => {
    const { user, router } = await show(<Form />)
    await user.type(field(/^Nom/), 's')
    void router.navigate({ href: '/ailleurs' })
    const dialog = await screen.findByRole('dialog', { name: 'Quitter sans enregistrer ?' })
    await user.click(within(dialog).getByRole('button', { name: 'Rester sur la page' }))
    expect(router.state.location.pathname).toBe('/ici')
    void router.navigate({ href: '/ailleurs' })
    await user.click(await screen.findByRole('button', { name: 'Quitter en gardant ma saisie' }))
    expect(await screen.findByText('ailleurs')).toBeTruthy()
    router.history.back()
    expect(await screen.findByDisplayValue('Duponts')).toBeTruthy()
  })
})

describe('REL-2 somebody saved the record meanwhile', () => {
  const stale = { code: 'stale_version', message: 'Léa a enregistré cet élément entre-temps.', values: { who: 'Léa' } }
  const theirs = { ...record, version: 7, name: 'Du Pont', notes: 'Vu par Léa' } as const

  test('both values are shown, one chooses by field, and saves upon their version', async () => {
    const { user } = await show(<Form options={{ current: async () => theirs }} />)
    await user.type(field(/^Nom/), 's')
    await user.type(field('E-mail'), 'jean@exemple.fr')
    answer(409, stale)
    await user.click(save())
    const dialog = await screen.findByRole('dialog', { name: 'Cet élément a changé entre-temps' })
    expect(dialog.textContent).toContain('Léa a enregistré cet élément entre-temps.')
    const name = within(dialog).getByRole('radiogroup', { name: 'Nom' })
    expect(within(name).getByRole('radio', { name: 'Duponts' })).toHaveProperty('checked', true)
    const notes = within(dialog).getByRole('radiogroup', { name: 'Notes' })
    expect(within(notes).getByRole('radio', { name: 'Vu par Léa' })).toHaveProperty('checked', true)
    await user.click(within(name).getByRole('radio', { name: 'Du Pont' }))
    answer(200, { version: 8 })
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer mon choix' }))
    await waitFor(() =>
      expect(sent()).toMatchObject({ version: 7, name: 'Du Pont', email: 'jean@exemple.fr', notes: 'Vu par Léa' }),
    )
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('coming back to the form loses nothing typed', async () => {
    const { user } = await show(<Form options={{ current: async () => theirs }} />)
    await user.type(field(/^Nom/), 's')
    answer(409, stale)
    await user.click(save())
    await user.click(await screen.findByRole('button', { name: 'Revenir au formulaire' }))
    expect(field(/^Nom/)).toHaveProperty('value', 'Duponts')
  })
})

test('a record read again fills the form, unless one has typed', async () => {
  function Reread() {
    const [version, setVersion] = useState(3)
    const form = useOperationForm(changeContact, { ...record, version, name: `Dupont ${version}` })
    return (
      <>
        <button type="button" onClick={() => setVersion(version + 1)}>
          Relire
        </button>
        <FormFrame form={form}>
          <TextField bind={form.field('name')} label="Nom" />
        </FormFrame>
      </>
    )
  }
  const { user } = await show(<Reread />)
  await user.click(screen.getByRole('button', { name: 'Relire' }))
  expect(field(/^Nom/)).toHaveProperty('value', 'Dupont 4')
  await user.type(field(/^Nom/), '!')
  await user.click(screen.getByRole('button', { name: 'Relire' }))
  expect(field(/^Nom/)).toHaveProperty('value', 'Dupont 4!')
})
