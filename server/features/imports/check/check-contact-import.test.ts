import { join } from 'node:path'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as contract from '#contract/imports/imports.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aContact } from '../../contacts/contacts.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import { aUser, anAdviser } from '../../users/users.factory.ts'
import { check, deposit, depositRows, linesOf, one, write } from '../imports.factory.ts'
import { TESTDATA } from '../readers/readers.samples.ts'

const runtime = testRuntime()

describe('checking an import', () => {
  test('ORG-22 lines that name no adviser need an importer who is one; a file that names advisers does not', async () => {
    const firm = await aFirm(runtime)
    const assistant = await aUser(firm, { profile: 'administrator', isAdviser: false })
    const me = one(runtime, assistant)
    await expect(check(me, await depositRows(me, 'Nom', 'Dupont'))).toBeRefused('contact.adviser_missing')
    await anAdviser(firm, { email: 'lea@cabinet.fr' })
    const done = await check(
      me,
      await depositRows(me, 'Nom;Conseiller principal', 'Dupont;lea@cabinet.fr', 'Martin;', 'Durand;inconnue'),
    )
    expect((await linesOf(me, done)).map(({ verdict, issues }) => [verdict, issues[0]?.code])).toEqual([
      ['new', undefined],
      ['rejected', 'contact.adviser_missing'],
      ['rejected', 'import.adviser_unknown'],
    ])
    const written = await write(me, done)
    expect(written.counts.outcomes).toMatchObject({ created: 1, rejected: 2 })
  })

  test('CON-72 recognised by our identifier, by the external one, else a likely duplicate; what changes is said', async () => {
    const firm = await aFirm(runtime)
    const me = one(runtime, firm.administrator)
    const known = await aContact(firm, { lastName: 'Le Goff', firstNames: 'Anne', externalId: 'C-1', phone: '06 12 34 56 78' })
    const other = await aContact(firm, { lastName: 'Kermarrec', email: 'yann@exemple.fr' })
    const checked = await check(
      me,
      await depositRows(
        me,
        'Identifiant Sillage;Identifiant externe;Nom;Prénoms;Profession;E-mail personnel',
        `${other.id};;Kermarrec;;Architecte;`,
        ';C-1;Le Goff;Anne;Notaire;',
        ';;Quéméner;Yann;;yann@exemple.fr',
        ';;Le Bihan;Jo;;',
        '018f0000-0000-7000-8000-000000000000;;Personne;;;',
        `${other.id};C-1;Kermarrec;;;`,
      ),
    )
    const lines = await linesOf(me, checked)
    expect(lines.map(({ verdict }) => verdict)).toEqual(['updated', 'updated', 'duplicate', 'new', 'rejected', 'rejected'])
    expect(lines[0]?.changes).toEqual([{ field: 'Profession', before: '', after: 'Architecte' }])
    expect(lines[1]).toMatchObject({ contactId: known.id, changes: [{ field: 'Profession', after: 'Notaire' }] })
    expect(lines[2]).toMatchObject({
      decision: 'skip',
      candidates: [{ contactId: other.id, reasons: ['Même e-mail : yann@exemple.fr'] }],
    })
    expect(lines[4]?.issues[0]?.code).toBe('import.contact_not_found')
    expect(checked.counts.verdicts).toEqual({ new: 1, updated: 2, unchanged: 0, rejected: 2, duplicate: 1 })
  })

  test('CON-6, ORG-15 twins that the importer does not see leave no trace', async () => {
    const firm = await aFirm(runtime)
    const secret = await anAdviser(firm)
    const hidden = await aContact(firm, { adviser: secret, lastName: 'Secret', email: 'secret@exemple.fr', externalId: 'S-1' })
    await runtime.pool.query('update contact set is_private = true where id = $1', [hidden.id])
    const me = one(runtime, firm.administrator)
    const file = [
      'Identifiant Sillage;Identifiant externe;Nom;E-mail personnel',
      ';;Secret;secret@exemple.fr',
      `${hidden.id};;Secret;`,
      ';S-1;Autre;',
    ]
    const lines = await linesOf(me, await check(me, await depositRows(me, ...file)))
    expect(lines.map(({ verdict, candidates, contactId }) => [verdict, candidates, contactId])).toEqual([
      ['new', [], null],
      ['rejected', [], null],
      ['rejected', [], null],
    ])
    expect(JSON.stringify(lines.slice(1).map(({ issues, changes }) => [issues, changes]))).not.toContain('secret@')
  })

  test('CON-71 a mapping is remembered for files with the same titles; checking again forgets the first check', async () => {
    const firm = await aFirm(runtime)
    const me = one(runtime, firm.administrator)
    const begun = await depositRows(me, 'Nom;Truc', 'Dupont;Rennes')
    expect(begun.remembered).toBe(false)
    const mapping = { fields: [...begun.mapping.fields, { field: 'town' as const, columns: [1] }] }
    const once = await check(me, { ...begun, mapping })
    const twice = await check(me, once)
    expect(twice.counts.verdicts.new).toBe(1)
    expect(await depositRows(me, 'nom;TRUC', 'Martin;Brest')).toMatchObject({ remembered: true, mapping })
  })

  const folder = join(TESTDATA, 'spreadsheets')
  // The others are refused: a password, a sheet of one line.
  const TABLES = readdirSync(folder).filter((name) => !/^(password|sushi)/.test(name))
  test.each(TABLES)('CON-70 %s goes through, and adds nobody by itself', async (name) => {
    const { administrator } = await aFirm(runtime)
    const me = one(runtime, administrator)
    const begun = await deposit(me, join(folder, name))
    const fields = begun.mapping.fields.some(({ field }) => ['lastName', 'fullName', 'organisationName'].includes(field))
      ? begun.mapping.fields
      : [{ field: 'lastName' as const, columns: [0] }]
    const checked = await check(me, { ...begun, mapping: { fields } })
    const counted = Object.values(checked.counts.verdicts).reduce((sum, count) => sum + count, 0)
    expect(counted).toBe(begun.lineCount)
  })

  const cards = join(TESTDATA, 'vcards')
  test.each(readdirSync(cards))('CON-70 %s: cards are added once', async (name) => {
    const { administrator } = await aFirm(runtime)
    const me = one(runtime, administrator)
    const checked = await check(me, await deposit(me, join(cards, name)))
    const { outcomes } = (await write(me, checked)).counts
    expect(outcomes.created).toBe(checked.counts.verdicts.new)
    const again = await check(me, await deposit(me, join(cards, name)))
    expect(again.counts.verdicts).toMatchObject({ new: 0, unchanged: outcomes.created })
  })

  test('the fields offered are those of the template', async () => {
    const firm = await aFirm(runtime)
    const { fields } = await as(runtime, firm.administrator).call(contract.listImportFields, {})
    expect(fields.map(({ heading }) => heading)).toContain('Date de naissance')
  })
})
