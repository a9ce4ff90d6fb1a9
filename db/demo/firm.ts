import { changeFirm as changeFirmOperation } from '#contract/organisation/firm.contract.ts'
import { changeBusinessUnit as changeUnitOperation } from '#contract/organisation/units.contract.ts'
import { changeFirm } from '#features/organisation/firm/change-firm.ts'
import { readFirm } from '#features/organisation/firm/read-firm.query.ts'
import type { DemoPart, DemoSite } from '#features/organisation/organisation.public.ts'
import { changeBusinessUnit } from '#features/organisation/units/change-business-unit.ts'
import { listBusinessUnits } from '#features/organisation/units/list-business-units.query.ts'
import type { DemoUnit } from './people.ts'
import { daysBefore } from './story.ts'

/** All invented: no register knows these numbers, though each has the right check digits. */
const CARD = {
  line1: '14 quai de la Fosse',
  postcode: '44000',
  town: 'Nantes',
  phone: '02 40 00 00 14',
  email: 'contact@rivage-patrimoine.example',
  website: 'www.rivage-patrimoine.example',
  legalForm: 'SAS',
  siren: '987 654 001',
  siret: '987 654 001 00013',
  capitalCents: 5_000_000,
  registryTown: 'Nantes',
  vatNumber: 'FR 15 987 654 001',
  oriasNumber: '07 999 014',
  cifAssociation: 'ANACOFI-CIF',
  cifNumber: 'E009914',
  iasCategories: ['COA' as const],
  iobspCategories: ['COBSP' as const],
  insurer: 'Assurances du Littoral',
  insurancePolicy: 'RCP-2024-00814',
  supervisoryAuthority: 'ACPR, 4 place de Budapest, 75436 Paris ; AMF, 17 place de la Bourse, 75002 Paris',
  mediator: 'Médiateur de la consommation, 1 rue de l’Exemple, 75000 Paris',
  dataProtectionContact: 'donnees@rivage-patrimoine.example',
}

const PLACES: Readonly<Record<DemoUnit, { line1: string; postcode: string; town: string; phone: string }>> = {
  'Rivage Nantes': { line1: '14 quai de la Fosse', postcode: '44000', town: 'Nantes', phone: '02 40 00 00 14' },
  'Rivage Rennes': { line1: '3 mail François Mitterrand', postcode: '35000', town: 'Rennes', phone: '02 99 00 00 03' },
}

/** ORG-1, ORG-2: what the firm says of itself and of its units. */
export const firmCard = (site: DemoSite): DemoPart => ({
  message: 'Établissement…',
  run: (_ctx, liveAs) =>
    liveAs(site.administratorId, daysBefore(site, 500), async (ctx) => {
      const { name, version } = await readFirm(ctx, {})
      await changeFirm(ctx, changeFirmOperation.input.parse({ ...CARD, name, version }))
      const { units } = await listBusinessUnits(ctx, {})
      for (const [unitName, place] of Object.entries(PLACES)) {
        const unit = units.find((one) => one.name === unitName)
        if (!unit) continue
        const input = { ...place, unitId: unit.id, version: unit.version, name: unit.name, timeZone: unit.timeZone }
        await changeBusinessUnit(ctx, changeUnitOperation.input.parse(input))
      }
    }),
})
