import * as contract from '#contract/users/people.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { changeMyCard } from './card/change-my-card.ts'
import { putMyPhoto, putUserPhoto } from './card/put-photo.ts'
import { readMyCard } from './card/read-my-card.query.ts'
import { readUserPhoto } from './card/read-user-photo.query.ts'
import { removeMyPhoto, removeUserPhoto } from './card/remove-photo.ts'
import { addUserStatus } from './statuses/add-user-status.ts'
import { deleteUserStatus } from './statuses/delete-user-status.ts'
import { listUserStatuses } from './statuses/list-user-statuses.query.ts'
import { orderUserStatuses } from './statuses/order-user-statuses.ts'
import { renameUserStatus } from './statuses/rename-user-status.ts'

export const peopleRoutes = routes(contract, {
  readMyCard,
  changeMyCard,
  putMyPhoto,
  removeMyPhoto,
  readUserPhoto,
  putUserPhoto,
  removeUserPhoto,
  listUserStatuses,
  addUserStatus,
  renameUserStatus,
  orderUserStatuses,
  deleteUserStatus,
})
