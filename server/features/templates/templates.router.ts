import * as contract from '#contract/templates/templates.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { addTemplate } from './add-template.ts'
import { archiveTemplate } from './archive-template.ts'
import { deleteTemplate } from './delete-template.ts'
import { duplicateTemplate } from './duplicate-template.ts'
import { editTemplate } from './edit-template.ts'
import { listActiveTemplates } from './list-active-templates.query.ts'
import { listTemplates } from './list-templates.query.ts'
import { readTemplate } from './read-template.ts'
import { reorderTemplates } from './reorder-templates.ts'
import { addStep } from './steps/add-step.ts'
import { deleteStep } from './steps/delete-step.ts'
import { editStep } from './steps/edit-step.ts'
import { moveStep } from './steps/move-step.ts'
import { unarchiveTemplate } from './unarchive-template.ts'

export const templateRoutes = routes(contract, {
  listTemplates,
  listActiveTemplates,
  readTemplate,
  addTemplate,
  editTemplate,
  duplicateTemplate,
  deleteTemplate,
  archiveTemplate,
  unarchiveTemplate,
  reorderTemplates,
  addStep,
  editStep,
  deleteStep,
  moveStep,
})
