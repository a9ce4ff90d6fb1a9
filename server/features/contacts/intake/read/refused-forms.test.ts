import { readFile, truncate, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { sentence } from '#contract/kernel/errors.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { temporaryFolder } from '../../../imports/readers/readers.samples.ts'
import { form1 } from '../form/form-1.ts'
import { META } from '../form/form-fields.rules.ts'
import { debian, fillIn, unpacked, writeForm } from '../intake.factory.ts'
import { FormRefused } from './form-refusal.ts'
import { maskForm } from './mask-form.ts'
import { readContent } from './read-content.ts'
import { readForm } from './read-form.ts'

const at = temporaryFolder()
const FORMS = fileURLToPath(new URL('../../../../../testdata/pdf-forms/', import.meta.url))
const FILLED = {
  't1.lastName': 'Lefèvre-Œuvrard',
  't1.firstNames': 'Łucja',
  'family.child[6].firstName': 'Zoé',
  'family.testament': 'Oui',
}

/** The code of the refusal, as the reading process decides it. */
const refusalOf = (path: string) =>
  readContent(path).then(
    () => 'read',
    (error: unknown) => (error instanceof FormRefused ? error.code : Promise.reject(error)),
  )

/** A form of ours — the old one, which is small —, then changed by whoever had it in hand. */
async function changed(name: string, change: (document: PDFDocument) => void | Promise<void>): Promise<string> {
  const path = await writeForm(at(name), { 't1.lastName': 'Roux' }, form1)
  const document = await PDFDocument.load(await readFile(path), { updateMetadata: false })
  await change(document)
  await writeFile(path, await document.save({ updateFieldAppearances: false }))
  return path
}

async function written(name: string, bytes: string | Buffer): Promise<string> {
  await writeFile(at(name), bytes)
  return at(name)
}

describe('PDFs that are no form of ours', () => {
  test.each([
    ['encrypted_new.pdf', 'intake.encrypted'],
    ['with_xfa_fields.pdf', 'intake.xfa'],
    ['example_flatten_form.pdf', 'intake.no_field'],
    ['fancy_fields.pdf', 'intake.not_ours'],
    ['sample_form.pdf', 'intake.not_ours'],
  ])('CON-63 %s is refused: %s', async (name, code) => {
    expect(await refusalOf(`${FORMS}${name}`)).toBe(code)
  })

  test('CON-63 what is no PDF, a part of one, and a picture of a page', async () => {
    expect(await refusalOf(await written('texte.pdf', 'Nom;Prénom\nRoux;Anne\n'))).toBe('intake.not_a_pdf')
    const whole = await readFile(await writeForm(at('entier.pdf'), {}, form1))
    expect(await refusalOf(await written('coupe.pdf', whole.subarray(0, 3000)))).toBe('intake.damaged')
    const scan = await PDFDocument.create()
    const picture = await scan.embedPng(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    )
    scan.addPage().drawImage(picture, { x: 0, y: 0, width: 500, height: 700 })
    expect(await refusalOf(await written('scan.pdf', Buffer.from(await scan.save())))).toBe('intake.scanned')
  })
})

describe('forms of ours that were changed', () => {
  test('CON-63 flattened by another tool, printed to PDF, protected by a password', async () => {
    const path = await writeForm(at('rempli.pdf'), { 't1.lastName': 'Roux' }, form1)
    await debian('qpdf', '--flatten-annotations=all', path, at('aplati.pdf'))
    expect(await refusalOf(at('aplati.pdf'))).toBe('intake.flattened')
    await debian('pdftocairo', '-pdf', path, at('imprime.pdf'))
    expect(await refusalOf(at('imprime.pdf'))).toBe('intake.no_field')
    await debian('qpdf', '--encrypt', '', 'secret', '256', '--', path, at('chiffre.pdf'))
    expect(await refusalOf(at('chiffre.pdf'))).toBe('intake.encrypted')
  })

  test('CON-63 a field removed is named; one added, one of another kind, the hidden ones', async () => {
    const removed = await changed('retire.pdf', (document) => {
      const form = document.getForm()
      form.removeField(form.getField('ric.1.family.child[2].birthDate'))
    })
    await expect(readContent(removed)).rejects.toMatchObject({
      code: 'intake.fields_changed',
      values: { fields: 'Enfant 2 – Né(e) le' },
    })
    const added = await changed('ajoute.pdf', (document) => void document.getForm().createTextField('ric.1.t1.nir'))
    expect(await refusalOf(added)).toBe('intake.fields_changed')
    const other = await changed('autre.pdf', (document) => {
      const form = document.getForm()
      form.removeField(form.getField('ric.1.t1.civility'))
      form.createTextField('ric.1.t1.civility').addToPage(document.getPage(0), { x: 0, y: 0, width: 9, height: 9 })
    })
    expect(await refusalOf(other)).toBe('intake.fields_changed')
    for (const hidden of [META.templateId, META.version, META.seal]) {
      const path = await changed('cache.pdf', (document) => {
        const form = document.getForm()
        form.removeField(form.getField(hidden))
      })
      expect([hidden, await refusalOf(path)]).toEqual([hidden, 'intake.fields_changed'])
    }
  })

  test('CON-63 a page less, words more', async () => {
    const words = await changed('texte.pdf', async (document) => {
      document.getPage(1).drawText('Sauf mention contraire', { font: await document.embedFont(StandardFonts.Helvetica) })
    })
    expect(await refusalOf(words)).toBe('intake.text_changed')
    const path = await writeForm(at('pages.pdf'), {}, form1)
    await debian('qpdf', path, '--pages', '.', '1', '--', at('moins.pdf'))
    expect(await refusalOf(at('moins.pdf'))).toMatch(/^intake\.(text|fields)_changed$/)
  })

  test('CON-63 a version that is to come says which ones are read', async () => {
    const path = await changed('demain.pdf', (document) => document.getForm().getTextField(META.version).setText('3'))
    await expect(readForm({ path, name: 'demain.pdf', sha256: 'demain' })).rejects.toMatchObject({
      code: 'intake.version_unknown',
      values: { name: 'demain.pdf', version: 3, latest: 2 },
    })
  })

  test('SEC-4 one that carries a program', async () => {
    const opening = await changed('programme.pdf', (document) => document.addJavaScript('ouvrir', 'app.alert(1)'))
    expect(await refusalOf(opening)).toBe('intake.active_content')
    const field = await changed('champ.pdf', (document) => {
      const script = document.context.obj({ K: { S: 'JavaScript', JS: 'app.alert(1)' } })
      document.getForm().getField('ric.1.t1.lastName').acroField.dict.set(PDFName.of('AA'), script)
    })
    expect(await refusalOf(field)).toBe('intake.active_content')
    const joined = await changed('joint.pdf', (document) => document.attach(Buffer.from('MZ'), 'facture.exe'))
    expect(await refusalOf(joined)).toBe('intake.active_content')
  })
})

describe('SEC-4 hostile files, through the reading process', () => {
  const refused = async (path: string) => {
    const error: unknown = await readForm({ path, name: 'ric.pdf', sha256: path }).catch((caught: unknown) => caught)
    return error instanceof AppError ? sentence(error.code, error.values) : error
  }

  test('SEC-4 200 MB are refused unread', async () => {
    const path = await written('gros.pdf', '%PDF-1.7')
    await truncate(path, 200 * 1024 * 1024)
    expect(await refused(path)).toMatch(/pèse 200 Mo ; un recueil d’informations client n’en pèse jamais plus de 20/)
  })

  test('SEC-4 a gigabyte in a megabyte ends the reading process, not the program', async () => {
    const spaces = deflateSync(Buffer.alloc(1024 * 1024 * 1024), { level: 1 })
    const head = `%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length ${spaces.length} >>\nstream\n`
    const path = await written('bombe.pdf', Buffer.concat([Buffer.from(head), spaces, Buffer.from('\nendstream\nendobj\n%%EOF')]))
    expect(await refused(path)).toMatch(/demande trop de temps ou de mémoire/)
  })

  test('SEC-4 a page that unpacks to far more than a page of ours', async () => {
    const path = await changed('page.pdf', (document) => {
      const heavy = document.context.flateStream(Buffer.alloc(30 * 1024 * 1024, 0x20))
      document.getPage(0).node.set(PDFName.of('Contents'), document.context.register(heavy))
    })
    expect(await refused(path)).toMatch(/demande trop de temps ou de mémoire/)
  })
})

describe('forms that are read', () => {
  test('CON-60 filled in by another tool, compressed otherwise: every value comes back, accents too', async () => {
    const path = await writeForm(at('vierge.pdf'))
    await fillIn(path, {
      ...FILLED,
      't1.civility': 'Madame',
      'loan[6].label': 'Crédit « Œuvre » 3 €',
      'family.gifts': 'À Léa\n50 000 €',
    })
    expect(await readForm({ path, name: 'vierge.pdf', sha256: 'vierge' })).toEqual({
      version: 2,
      contactId: '',
      values: { ...FILLED, 't1.civility': 'Madame', 'loan[6].label': 'Crédit « Œuvre » 3 €', 'family.gifts': 'À Léa\n50 000 €' },
    })
  })

  test('CON-60 another reader finds a sound PDF, its labels and what it was prefilled with', async () => {
    const path = await writeForm(at('prerempli.pdf'), FILLED, undefined, 'x')
    expect(await debian('qpdf', '--check', path)).toMatch(/No syntax or stream encoding errors/)
    const text = await debian('pdftotext', '-layout', path, '-')
    for (const words of ['État civil', 'Né(e) le (JJ/MM/AAAA)', 'Lefèvre-Œuvrard', 'Łucja', 'Zoé', 'Page 5 / 5'])
      expect(text).toContain(words)
  })

  test('CON-63 an older version is still read', async () => {
    const path = await writeForm(at('ancien.pdf'), {}, form1)
    await fillIn(path, { 't1.lastName': 'Roux', 't1.firstName': 'Ève', 't1.civility': 'Mademoiselle' }, form1)
    expect(await readContent(path)).toMatchObject({
      version: 1,
      values: { 't1.lastName': 'Roux', 't1.firstName': 'Ève', 't1.civility': 'Mademoiselle' },
    })
  })

  test('SEC-8 a form that is kept holds no social-security number, neither typed nor drawn', async () => {
    const path = await writeForm(
      at('nir.pdf'),
      { 't1.lastName': 'Roux', 't1.profession': 'Assurée 1 80 05 75 115 005 39' },
      form1,
    )
    await writeFile(path, await maskForm(await readFile(path)))
    expect((await readContent(path)).values).toMatchObject({ 't1.profession': 'Assurée [n° de sécurité sociale retiré]' })
    expect(await debian('pdftotext', path, '-')).not.toContain('115 005')
    expect(await unpacked(path)).not.toMatch(/115 005|31313520303035/)
  })
})
