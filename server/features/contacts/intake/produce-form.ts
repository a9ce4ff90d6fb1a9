import { Readable } from 'node:stream'
import type { Context } from '#platform/context/context.ts'
import type { Download } from '#platform/http/routes.ts'
import { CURRENT_FORM } from './form/forms.ts'

interface Filling {
  readonly values: Readonly<Record<string, string>>
  readonly contactId: string
  /** The contact's name; empty for a blank form. */
  readonly about: string
}

/** CON-60: the form of the firm, with these values, ready to go out. */
export async function produceForm(ctx: Context, filling: Filling): Promise<Download> {
  const { name: firm } = await ctx.db.selectFrom('firm').select('name').where('id', '=', ctx.firmId).executeTakeFirstOrThrow()
  // The library that draws is heavy: only whoever asks for a form waits for it.
  const { renderForm } = await import('./render/render-form.ts')
  const pdf = Buffer.from(await renderForm({ ...filling, firm, definition: CURRENT_FORM }))
  const name = ['Recueil d’informations client', filling.about].filter(Boolean).join(' – ')
  return { name: `${name}.pdf`, mediaType: 'application/pdf', size: pdf.length, open: () => Readable.from([pdf]) }
}
