import * as contract from '#contract/contacts/contacts.contract.ts'
import * as dataExport from '#contract/contacts/data-export/data-export.contract.ts'
import * as duplicates from '#contract/contacts/duplicates/duplicates.contract.ts'
import * as keywords from '#contract/contacts/keyword-settings.contract.ts'
import * as list from '#contract/contacts/list/list.contract.ts'
import * as merge from '#contract/contacts/merge/merge.contract.ts'
import * as conversion from '#contract/contacts/conversion/conversion.contract.ts'
import * as documents from '#contract/contacts/documents/documents.contract.ts'
import * as erasure from '#contract/contacts/erasure/erasure.contract.ts'
import * as nomenclatures from '#contract/contacts/nomenclatures/nomenclatures.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { addCategory } from './categories/add-category.ts'
import { deleteCategory } from './categories/delete-category.ts'
import { editCategory } from './categories/edit-category.ts'
import { listCategories } from './categories/list-categories.query.ts'
import { moveContacts } from './categories/move-contacts.ts'
import { placeCategory } from './categories/place-category.ts'
import { editCoordinates } from './coordinates/edit-coordinates.ts'
import { exportContactData } from './data-export/export-contact-data.ts'
import { listDuplicates } from './duplicates/list-duplicates.query.ts'
import { markDistinct, unmarkDistinct } from './duplicates/mark-distinct.ts'
import { searchDuplicates } from './duplicates/search-duplicates.ts'
import { convertContact } from './conversion/convert-contact.ts'
import { previewConversion } from './conversion/preview-conversion.query.ts'
import { addContactDocument } from './documents/add-contact-document.ts'
import { deleteContactDocument } from './documents/delete-contact-document.ts'
import { addDocumentType, deleteDocumentType, listDocumentTypes, renameDocumentType } from './documents/document-types.ts'
import { editContactDocument } from './documents/edit-contact-document.ts'
import { listContactDocuments } from './documents/list-contact-documents.query.ts'
import { restoreContactDocument } from './documents/restore-contact-document.ts'
import { eraseContact } from './erasure/erase-contact.ts'
import { previewErasure } from './erasure/preview-erasure.query.ts'
import { addContact } from './entry/add-contact.ts'
import { findLikelyDuplicates } from './entry/find-likely-duplicates.ts'
import { exportContacts } from './export/export-contacts.ts'
import { editContact } from './file/edit-contact.ts'
import { listRecentContacts } from './file/list-recent-contacts.query.ts'
import { readContactHistory } from './file/read-contact-history.query.ts'
import { readContact } from './file/read-contact.query.ts'
import { recordOpening } from './file/record-opening.ts'
import { assignContacts } from './follow/assign-contacts.ts'
import { setFollowers } from './follow/set-followers.ts'
import { setPrivate } from './follow/set-private.ts'
import { addKeyword } from './keywords/add-keyword.ts'
import { applyKeywords } from './keywords/apply-keywords.ts'
import { deleteKeyword } from './keywords/delete-keyword.ts'
import { listKeywordSettings } from './keywords/list-keyword-settings.query.ts'
import { listKeywords } from './keywords/list-keywords.query.ts'
import { renameKeyword } from './keywords/rename-keyword.ts'
import { countContactsByUser } from './list/count-contacts-by-user.query.ts'
import { editCell } from './list/edit-cell.ts'
import { listContactFollowers } from './list/list-contact-followers.query.ts'
import { listContacts } from './list/list-contacts.query.ts'
import { searchContacts } from './list/search-contacts.query.ts'
import { relationRoutes } from './relations/relations.router.ts'
import { listMerges } from './merge/list-merges.query.ts'
import { mergeContacts } from './merge/merge-contacts.ts'
import { previewMerge } from './merge/preview-merge.query.ts'
import { undoMerge } from './merge/undo-merge.ts'
import { completeNomenclature } from './nomenclatures/complete-nomenclature.query.ts'
import { completeTown } from './towns/complete-town.query.ts'
import { deleteContact } from './trash/delete-contact.ts'
import { listDeletedContacts } from './trash/list-deleted-contacts.query.ts'
import { restoreContact } from './trash/restore-contact.ts'
import { wealthRoutes } from './wealth/wealth.router.ts'

const keywordRoutes = routes(keywords, { listKeywordSettings, renameKeyword, deleteKeyword })
const listRoutes = routes(list, { listContactFollowers, editCell, placeCategory })

const duplicateRoutes = routes(duplicates, { listDuplicates, markDistinct, unmarkDistinct, searchDuplicates })

const mergeRoutes = routes(merge, { previewMerge, mergeContacts, undoMerge, listMerges })

const routesOfContacts = routes(contract, {
  addContact,
  findLikelyDuplicates,
  listContacts,
  countContactsByUser,
  searchContacts,
  readContact,
  recordOpening,
  listRecentContacts,
  editContact,
  editCoordinates,
  completeTown,
  setFollowers,
  setPrivate,
  moveContacts,
  assignContacts,
  applyKeywords,
  deleteContact,
  restoreContact,
  listDeletedContacts,
  readContactHistory,
  exportContacts,
  listCategories,
  addCategory,
  editCategory,
  deleteCategory,
  listKeywords,
  addKeyword,
})

const fileRoutes = [
  ...routes(documents, {
    listContactDocuments,
    addContactDocument,
    editContactDocument,
    deleteContactDocument,
    restoreContactDocument,
    listDocumentTypes,
    addDocumentType,
    renameDocumentType,
    deleteDocumentType,
  }),
  ...routes(conversion, { previewConversion, convertContact }),
  ...routes(dataExport, { exportContactData }),
  ...routes(erasure, { previewErasure, eraseContact }),
]

const nomenclatureRoutes = routes(nomenclatures, { completeNomenclature })

export const contactRoutes = [
  ...routesOfContacts,
  ...listRoutes,
  ...keywordRoutes,
  ...relationRoutes,
  ...wealthRoutes,
  ...duplicateRoutes,
  ...mergeRoutes,
  ...nomenclatureRoutes,
  ...fileRoutes,
]
