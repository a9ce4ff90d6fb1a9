/** What other features may use of deal templates. */
export { seedTemplates } from './seed-templates.ts'
export { steadyTemplate, templateToGive } from './given-template.ts'
export type { GivenTemplate } from './given-template.ts'
export { seesStepFile } from './step-files.ts'
