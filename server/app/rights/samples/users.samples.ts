import { Readable } from 'node:stream'
import { exportUsersAndProfiles } from '#contract/rights/export.contract.ts'
import * as people from '#contract/users/people.contract.ts'
import * as contract from '#contract/users/users.contract.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { hangPhoto } from '#features/users/card/hang-photo.ts'
import { aProof } from '#features/users/sign-in/sign-in.factory.ts'
import { addUserStatus } from '#features/users/statuses/add-user-status.ts'
import { createToken } from '#features/users/tokens/create-token.ts'
import { aUser } from '#features/users/users.factory.ts'
import { keepFile } from '#platform/files/keep-file.ts'
import { newId } from '#platform/ids/new-id.ts'
import { samplesAnywhere, samplesOf } from '../sample.ts'

/** A user who stands below the owner: their card, and a token of the owner's own. */
export const userSamples = samplesOf(
  async ({ firm, owner }) => {
    const login = `exemple.${newId()}`
    const user = await aUser(firm, { manager: owner, login })
    const { files } = firm.runtime
    await actingAs(firm, owner, async (ctx) => {
      const upload = await files.receive(Readable.from(['photo']), 'photo.webp', 'image/webp')
      await hangPhoto(ctx, user.id, await keepFile(ctx, files, upload, 'user.photo'))
    })
    const { id: tokenId } = await actingAs(firm, owner, (ctx) => createToken(ctx, { label: 'Exemple', expiresOn: null }))
    return { managerId: firm.administrator.id, userId: user.id, login, profileId: firm.profiles.adviser, tokenId }
  },
  (on) => [
    on.list(
      contract.listUsers,
      () => ({ limit: 200 }),
      ({ rows }, { userId }) => rows.some(({ id }) => id === userId),
    ),
    on.list(
      contract.listUserChoices,
      () => ({}),
      ({ users }, { userId }) => users.some(({ id }) => id === userId),
    ),
    on.list(
      contract.readHierarchy,
      () => ({}),
      ({ users }, { userId }) => users.some(({ id }) => id === userId),
    ),
    on.record(contract.readUser, ({ userId }) => ({ userId })),
    on.record(contract.changeUser, ({ userId, login, profileId }) => ({
      userId,
      login,
      profileId,
      version: 1,
      firstName: 'Ève',
      lastName: 'Durand',
      email: 'eve@essai.fr',
      active: true,
    })),
    on.record(people.readUserPhoto, ({ userId }) => ({ userId })),
    on.record(people.putUserPhoto, ({ userId }) => ({ userId })),
    on.record(people.removeUserPhoto, ({ userId }) => ({ userId })),
    on.record(contract.attachUser, ({ userId, managerId }) => ({ userId, managerId })),
    on.record(contract.sendUserLink, ({ userId }) => ({ userId })),
    on.list(
      contract.listTokens,
      () => ({}),
      ({ tokens }, { tokenId }) => tokens.some(({ id }) => id === tokenId),
    ),
    on.record(contract.revokeToken, ({ tokenId }) => ({ tokenId })),
  ],
)

/** A status that nobody has. */
export const statusSamples = samplesOf(
  async ({ firm }) => {
    const name = `Statut ${newId()}`
    return { name, ...(await actingAs(firm, firm.administrator, (ctx) => addUserStatus(ctx, { name }))) }
  },
  (on) => [
    on.list(
      people.listUserStatuses,
      () => ({}),
      ({ statuses }, { id }) => statuses.some((status) => status.id === id),
    ),
    on.anywhere(people.addUserStatus, () => ({ name: `Statut ${newId()}` })),
    on.anywhere(people.orderUserStatuses, ({ id }) => ({ order: [id] })),
    on.record(people.renameUserStatus, ({ id, name }) => ({ statusId: id, name: `${name} bis` })),
    on.record(people.deleteUserStatus, ({ id }) => ({ statusId: id })),
  ],
)

export const signedInSamples = samplesAnywhere((on) => [
  on.anywhere(contract.signOut, () => ({})),
  on.anywhere(contract.readSession, () => ({})),
  on.anywhere(contract.changePassword, async ({ firm, owner }) => ({
    proof: await aProof(firm, owner),
    password: 'quatre mots bien choisis',
  })),
  on.anywhere(exportUsersAndProfiles, () => ({})),
  on.anywhere(people.readMyCard, () => ({})),
  on.anywhere(people.changeMyCard, () => ({ version: 1, firstName: 'Ève', lastName: 'Durand' })),
  on.anywhere(people.putMyPhoto, () => ({})),
  on.anywhere(people.removeMyPhoto, () => ({})),
  on.anywhere(contract.createToken, () => ({ label: 'Exemple' })),
  on.anywhere(contract.addUser, ({ firm, owner }) => ({
    firstName: 'Ève',
    lastName: 'Durand',
    email: 'eve@essai.fr',
    login: `nouvelle.${newId()}`,
    profileId: firm.profiles.adviser,
    managerId: owner.id,
  })),
])
