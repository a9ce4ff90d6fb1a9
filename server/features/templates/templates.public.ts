/** What other features may use of deal templates. */
export { typeOf as templateType } from './held-template.ts'
export { seedTemplates } from './seed-templates.ts'
export { steadyTemplate, templateToGive } from './given-template.ts'
export type { GivenTemplate } from './given-template.ts'
export { seesStepFile } from './step-files.ts'
