import { read, utils } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { exportUsersAndProfiles } from '#contract/rights/export.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import { aUser } from '../../users/users.factory.ts'

const runtime = testRuntime()

test('ORG-17 one workbook: a line a user, a line a right with a column a profile, in French words', async () => {
  const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
  const boss = await aUser(firm, { profile: 'manager', firstName: 'Max', lastName: 'Ordre' })
  const junior = await aUser(firm, { profile: 'junior', firstName: '=1+1', lastName: 'Zola', manager: boss, isAdviser: false })
  await aUser(other)
  await expect(as(runtime, junior).download(exportUsersAndProfiles, {})).toBeRefused('forbidden')
  const file = await as(runtime, firm.administrator).download(exportUsersAndProfiles, {})
  expect(file.name).toMatch(/^Utilisateurs et profils \d{4}-\d\d-\d\d\.xlsx$/)
  const parts: Buffer[] = []
  for await (const part of file.open()) parts.push(Buffer.from(part))
  const book = read(Buffer.concat(parts))
  expect(book.SheetNames).toEqual(['Utilisateurs', 'Profils et droits'])
  const users = utils.sheet_to_json<Record<string, string>>(book.Sheets['Utilisateurs']!)
  expect(users.map((line) => line['Nom'])).toEqual(['Ministre', 'Ordre', 'Zola'])
  expect(users[2]).toMatchObject({ Prénom: '=1+1', Profil: 'Conseiller junior', Responsable: 'ORDRE Max', Conseiller: 'Non' })
  const rights = utils.sheet_to_json<Record<string, string>>(book.Sheets['Profils et droits']!)
  const line = (right: string) => rights.find((one) => one['Droit'] === right)
  expect(line('Accès aux affaires')).toMatchObject({
    Administrateur: 'Tous',
    Manager: 'Rattachés',
    'Conseiller junior': 'Groupe',
  })
  expect(line('Accès à l’administration')).toMatchObject({ Onglet: 'Administration', Administrateur: 'Oui', Manager: 'Non' })
  expect(line('Accès aux campagnes')).toMatchObject({ 'Back-office': 'Aucune' })
})
