import { TemplateDraft } from '../templates.fields.ts'
import { administrativeFollowUpExample } from './administrative-follow-up.example.ts'
import { wealthAuditExample } from './wealth-audit.example.ts'

/** DEAL-3: the templates a new firm finds ready, in the order of the page. One per deal type, added with its family. */
export const EXAMPLE_TEMPLATES: readonly TemplateDraft[] = [administrativeFollowUpExample, wealthAuditExample].map((draft) =>
  TemplateDraft.parse(draft),
)
