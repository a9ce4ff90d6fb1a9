import * as contract from '#contract/contacts/relations/relations.contract.ts'
import * as types from '#contract/contacts/relations/relation-types.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { addRelationType } from './add-relation-type.ts'
import { addRelation } from './add-relation.ts'
import { deleteRelationType } from './delete-relation-type.ts'
import { editRelation } from './edit-relation.ts'
import { joinHousehold } from './join-household.ts'
import { leaveHousehold } from './leave-household.ts'
import { listRelationTypes } from './list-relation-types.query.ts'
import { listRelations } from './list-relations.query.ts'
import { readFamilyGraph } from './read-family-graph.query.ts'
import { removeRelation } from './remove-relation.ts'
import { renameRelationType } from './rename-relation-type.ts'

export const relationRoutes = [
  ...routes(contract, {
    listRelations,
    readFamilyGraph,
    addRelation,
    editRelation,
    removeRelation,
    joinHousehold,
    leaveHousehold,
  }),
  ...routes(types, { listRelationTypes, addRelationType, renameRelationType, deleteRelationType }),
]
