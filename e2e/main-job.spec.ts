import { assignContacts, listContacts } from '#contract/contacts/contacts.contract.ts'
import { countDealRows, readDealsWidget } from '#contract/dashboards/dashboards.contract.ts'
import { listUsers } from '#contract/users/users.contract.ts'
import type { Page } from '@playwright/test'
import { callOn } from './harness/api.ts'
import { beginTask, finishTask, gatedBy } from './harness/deal.ts'
import { downloadedRows } from './harness/figures.ts'
import { checkFile, writeChecked } from './harness/import.ts'
import { expect, expectAccessible, test, watchFaults } from './harness/journey.ts'
import { activate, addPerson, choose, copyProfileAsOwn, foundFirm, signIn } from './harness/people.ts'
import { addStep } from './harness/template.ts'

/**
 * The main job on real files: a firm imports its contacts, gives a deal template to some of them, its advisers do the
 * steps, and the manager reads the figures.
 */
test.describe.configure({ mode: 'serial' })
test.use({ journey: 'main-job' })

const ADMIN = 'eve@duparc.example'
const FEBRL = 'testdata/febrl/dataset1.csv'
const TEMPLATE = 'Suivi annuel'
const [FIRST, OPTIONAL, LAST] = ['Recueillir les pièces', 'Appel de courtoisie', 'Signer la lettre de mission']
const [IDENTITY, DOMICILE] = ['Pièce d’identité', 'Justificatif de domicile']

const manager = { firstName: 'Marc', lastName: 'Lenoir', email: 'marc@duparc.example', profile: 'Manager' }
const below = { manager: 'LENOIR Marc' }
const alice = { firstName: 'Alice', lastName: 'Roche', email: 'alice@duparc.example', profile: 'Conseiller seul', ...below }
const bruno = { firstName: 'Bruno', lastName: 'Sorel', email: 'bruno@duparc.example', profile: 'Conseiller', ...below }

let faults: string[]
test.beforeEach(({ page }) => {
  faults = watchFaults(page)
})
test.afterEach(() => expect(faults).toEqual([]))

const clients = async (page: Page) => (await callOn(page, listContacts, { type: 'client', limit: 1 })).total

test('a first administrator founds the firm on an empty installation', async ({ page, program }) => {
  await page.goto(program.url)
  await expect(page.getByRole('heading', { name: 'Bienvenue dans Sillage' })).toBeVisible()
  await expectAccessible(page)
  await foundFirm(page, 'Cabinet Duparc', 'Ève', 'Duparc', ADMIN)
  await expectAccessible(page)
})

test('CON-71 CON-72 FEBRL’s thousand persons: mapped, checked, duplicates proposed and never created silently', async ({
  page,
  program,
}) => {
  await signIn(page, program.url, ADMIN)
  // Of 1,000 lines 21 are rejected (no surname, impossible date) and 242 look like an earlier line.
  const found = ['737 contacts à créer', '242 doublons probables', '21 lignes rejetées']
  await checkFile(page, program.url, FEBRL, found, 'Australie')
  await writeChecked(page, ['737 contacts créés', '242 laissés de côté', '21 lignes rejetées'])
  expect(await clients(page)).toEqual({ count: 737, exact: true })
})

test('CON-74 the same file again creates nothing', async ({ page, program }) => {
  await signIn(page, program.url, ADMIN)
  await checkFile(page, program.url, FEBRL, ['21 lignes rejetées'], 'Australie')
  await writeChecked(page, ['21 lignes rejetées'])
  expect(await clients(page)).toEqual({ count: 737, exact: true })
})

test('CON-70 REL-5 a visiting card is imported, then the import undone', async ({ page, program }) => {
  await signIn(page, program.url, ADMIN)
  await checkFile(page, program.url, 'testdata/vcards/rfc6350-example.vcf', ['1 contact à créer'])
  await writeChecked(page, ['1 contact créé'])
  expect(await clients(page)).toEqual({ count: 738, exact: true })
  await page.getByRole('button', { name: 'Défaire cet import…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('1 contact créé ira à la corbeille.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Défaire l’import' }).click()
  await expect(page.getByText('1 contact mis à la corbeille', { exact: true }).first()).toBeVisible()
  await expectAccessible(page)
  expect(await clients(page)).toEqual({ count: 737, exact: true })
})

test('DEAL-20 DEAL-21 a template of three steps, one optional, the first with two mandatory actions', async ({
  page,
  program,
}) => {
  await signIn(page, program.url, ADMIN)
  await page.goto(`${program.url}/services/modeles`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Nouveau modèle' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Nouveau modèle d’affaires' })
  await dialog.getByRole('textbox', { name: 'Nom', exact: true }).fill(TEMPLATE)
  await dialog.getByRole('button', { name: 'Créer le modèle' }).click()
  await expect(page.getByRole('heading', { name: TEMPLATE })).toBeVisible()
  await addStep(page, { kind: 'Tâche', subject: FIRST, mandatory: true, delayDays: 10, actions: [IDENTITY, DOMICILE] })
  await addStep(page, { kind: 'Relance', subject: OPTIONAL, mandatory: false })
  await addStep(page, { kind: 'Tâche', subject: LAST, mandatory: true })
  await expect(page.getByRole('table', { name: 'Étapes' }).getByText('Facultative')).toHaveCount(1)
  await expectAccessible(page)
})

test('ORG-16 ORG-21 a manager and two advisers, one who sees only his own, activate their accounts', async ({
  page,
  browser,
  program,
}) => {
  await signIn(page, program.url, ADMIN)
  await copyProfileAsOwn(page, bruno.profile, alice.profile)
  for (const person of [manager, alice, bruno]) await addPerson(page, person)
  await expectAccessible(page)
  for (const person of [manager, alice, bruno]) await activate(page, browser, program.url, person)
  const { rows } = await callOn(page, listUsers, {})
  const idOf = (email: string) => rows.find((row) => row.email === email)!.id
  const contacts = await callOn(page, listContacts, { type: 'client', limit: 200 })
  const ids = contacts.rows.map(({ id }) => id)
  await callOn(page, assignContacts, { selection: { ids: ids.slice(0, 120) }, mainAdviserId: idOf(alice.email) })
  await callOn(page, assignContacts, { selection: { ids: ids.slice(120) }, mainAdviserId: idOf(bruno.email) })
})

test('DEAL-30 DEAL-33 the manager gives the template to the two hundred contacts of his advisers at once', async ({
  page,
  program,
}) => {
  await signIn(page, program.url, manager.email)
  await page.goto(`${program.url}/contacts/clients`)
  await expect(page.getByText('200 résultats')).toBeVisible()
  await page
    .getByRole('checkbox', { name: /^Sélectionner/ })
    .first()
    .check()
  const bar = page.getByRole('region', { name: 'Actions' })
  await bar.getByRole('button', { name: 'Tout sélectionner (200)' }).click()
  await bar.getByRole('button', { name: 'Ajouter une affaire' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter une affaire à 200 contacts' })
  await choose(page, 'Modèle', `${TEMPLATE} (3 étapes)`)
  await expect(dialog.getByText('200 affaires seront créées', { exact: false })).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Ajouter les affaires' }).click()
  const run = page.getByRole('dialog', { name: `Ajout d’affaires : ${TEMPLATE}` })
  await expect(run.getByText('200 affaires ajoutées')).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page)
})

test('ORG-16 « own » sees its own contacts, « group » its siblings’ too, and nobody learns of another’s', async ({
  page,
  browser,
  program,
}) => {
  await signIn(page, program.url, alice.email)
  await page.goto(`${program.url}/contacts/clients`)
  await expect(page.getByText('120 résultats')).toBeVisible()
  await expectAccessible(page)
  const second = await browser.newPage()
  await signIn(second, program.url, bruno.email)
  await second.goto(`${program.url}/contacts/clients`)
  await expect(second.getByText('200 résultats')).toBeVisible()
  const { rows } = await callOn(second, listContacts, { type: 'client', limit: 200 })
  const ofBruno = rows.find(({ adviser }) => adviser.name === 'SOREL Bruno')!
  await second.close()
  await page.goto(`${program.url}/contacts/${ofBruno.id}/general`)
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible()
  await expect(page.getByText(ofBruno.name)).toHaveCount(0)
})

test('DEAL-50 to DEAL-55 the adviser does the steps: gated, ticked, finished, the next offered, the final state asked', async ({
  page,
  program,
}) => {
  await signIn(page, program.url, alice.email)
  await expect(page.getByText('120 en tout')).toBeVisible()
  await page.getByRole('link', { name: FIRST }).last().click()
  await expect(page.getByRole('heading', { name: TEMPLATE })).toBeVisible()
  await expectAccessible(page)
  await gatedBy(page, { step: LAST, missing: FIRST })
  await beginTask(page, { task: FIRST, tick: IDENTITY, missing: DOMICILE })
  await finishTask(page, { task: FIRST, tick: DOMICILE })
  const next = page.getByRole('dialog', { name: 'Étape suivante' })
  await expect(next.getByText(OPTIONAL)).toBeVisible()
  await next.getByRole('button', { name: 'Ajouter cette étape' }).click()
  await finishTask(page, { task: OPTIONAL })
  await expect(next.getByText(LAST)).toBeVisible()
  await next.getByRole('button', { name: 'Ajouter cette étape' }).click()
  await finishTask(page, { task: LAST })
  const final = page.getByRole('dialog', { name: 'Toutes les étapes sont faites' })
  await final.getByRole('radio', { name: 'Validée' }).check()
  await expectAccessible(page)
  await final.getByRole('button', { name: 'Enregistrer cet état' }).click()
  await expect(page.getByRole('button', { name: 'Rouvrir l’affaire' })).toBeVisible()
})

test('DEAL-80 to DEAL-82 the manager’s figures agree in widget, detail, Excel and API', async ({ page, program }) => {
  await signIn(page, program.url, manager.email)
  await page.goto(`${program.url}/pilotage`)
  const line = page.getByRole('table', { name: 'Affaires' }).getByRole('row', { name: TEMPLATE })
  await expect(line.getByTitle(new RegExp(`^Nombre, ${TEMPLATE}\\s: voir les affaires`))).toHaveText('200')
  await expect(line.getByTitle(new RegExp(`^Terminées, ${TEMPLATE}\\s: voir les affaires`))).toHaveText('1')
  await expectAccessible(page)
  await line.getByTitle(new RegExp(`^Nombre, ${TEMPLATE}\\s: voir les affaires`)).click()
  await expect(page.getByText('200 résultats')).toBeVisible()
  await expectAccessible(page)
  const rows = await downloadedRows(page)
  expect(rows).toHaveLength(200)
  expect(rows.filter((row) => Object.values(row).includes('Validée'))).toHaveLength(1)
  const widget = await callOn(page, readDealsWidget, {})
  expect(widget.all).toMatchObject({ count: 200, bySituation: { done: 1, under_way: 199 } })
  expect(await callOn(page, countDealRows, {})).toEqual({ count: 200 })
})
