import { Readable } from 'node:stream'
import type { Context } from '#platform/context/context.ts'
import type { Download } from '#platform/http/routes.ts'
import { CURRENT_FORM } from './form/forms.ts'
import type { Block, FormDefinition } from './form/form.types.ts'

interface Filling {
  readonly values: Readonly<Record<string, string>>
  readonly contactId: string
  /** The contact's name; empty for a blank form. */
  readonly about: string
  /** How many lines of the file the form has no place for. */
  readonly leftOut?: number
}

/** CON-60: said on the page of incomes and charges, which has room left. */
const ROOMY_PAGE = 2
const withNotice = (definition: FormDefinition, leftOut: number): FormDefinition => ({
  ...definition,
  pages: definition.pages.map((blocks, index) => (index === ROOMY_PAGE ? [...blocks, noticeOf(leftOut)] : blocks)),
})

const noticeOf = (leftOut: number): Block => ({
  block: 'text',
  text: `Votre conseiller connaît aussi ${leftOut === 1 ? 'une ligne' : `${leftOut} lignes`} (famille, patrimoine, budget ou objectifs) que ce recueil n’a pas la place de reprendre : vous n’avez pas à les redonner.`,
})

/** CON-60: the form of the firm, with these values, ready to go out. */
export async function produceForm(ctx: Context, { leftOut = 0, ...filling }: Filling): Promise<Download> {
  const { name: firm } = await ctx.db.selectFrom('firm').select('name').where('id', '=', ctx.firmId).executeTakeFirstOrThrow()
  // The library that draws is heavy: only whoever asks for a form waits for it.
  const { renderForm } = await import('./render/render-form.ts')
  const definition = leftOut > 0 ? withNotice(CURRENT_FORM, leftOut) : CURRENT_FORM
  const pdf = Buffer.from(await renderForm({ ...filling, firm, definition }))
  const name = ['Recueil d’informations client', filling.about].filter(Boolean).join(' – ')
  return { name: `${name}.pdf`, mediaType: 'application/pdf', size: pdf.length, open: () => Readable.from([pdf]) }
}
