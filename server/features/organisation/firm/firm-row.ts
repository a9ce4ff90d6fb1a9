import { FirmCard } from '#contract/organisation/firm.shapes.ts'
import type { Context } from '#platform/context/context.ts'

/** The firm as people fill it in, and its version. */
export async function firmCard(ctx: Context): Promise<FirmCard & { version: number }> {
  const row = await ctx.db.selectFrom('firm').selectAll().where('id', '=', ctx.firmId).executeTakeFirstOrThrow()
  const card = FirmCard.parse({
    name: row.name,
    line1: row.address_line1,
    line2: row.address_line2,
    postcode: row.postcode,
    town: row.town,
    phone: row.phone,
    email: row.email,
    website: row.website,
    legalForm: row.legal_form,
    siren: row.siren,
    siret: row.siret,
    capitalCents: row.capital_cents,
    registryTown: row.registry_town,
    vatNumber: row.vat_number,
    oriasNumber: row.orias_number,
    cifAssociation: row.cif_association,
    cifNumber: row.cif_number,
    iasCategories: row.ias_categories,
    iobspCategories: row.iobsp_categories,
    insurer: row.insurer,
    insurancePolicy: row.insurance_policy,
    supervisoryAuthority: row.supervisory_authority,
    mediator: row.mediator,
    dataProtectionContact: row.data_protection_contact,
  })
  return { ...card, version: row.version }
}

export const firmColumns = (card: FirmCard) => ({
  name: card.name,
  address_line1: card.line1,
  address_line2: card.line2,
  postcode: card.postcode,
  town: card.town,
  phone: card.phone,
  email: card.email,
  website: card.website,
  legal_form: card.legalForm,
  siren: card.siren,
  siret: card.siret,
  capital_cents: card.capitalCents,
  registry_town: card.registryTown,
  vat_number: card.vatNumber,
  orias_number: card.oriasNumber,
  cif_association: card.cifAssociation,
  cif_number: card.cifNumber,
  ias_categories: JSON.stringify(card.iasCategories),
  iobsp_categories: JSON.stringify(card.iobspCategories),
  insurer: card.insurer,
  insurance_policy: card.insurancePolicy,
  supervisory_authority: card.supervisoryAuthority,
  mediator: card.mediator,
  data_protection_contact: card.dataProtectionContact,
})
