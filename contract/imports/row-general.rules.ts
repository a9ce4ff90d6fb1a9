/** CON-71: what a line says of a person, and of an organisation. */
import { readCountry } from '../contacts/country.rules.ts'
import { splitFullName } from '../contacts/name.rules.ts'
import { readCents } from '../contacts/number.rules.ts'
import { readActivityCode, readSiren, readSiret, siretBelongsTo } from '../contacts/siren.rules.ts'
import { readCivilStatus, readMatrimonialRegime, readTitle, readYesNo } from './choices.rules.ts'
import { detailsOf } from './details.rules.ts'
import type { RowReader } from './row-reader.rules.ts'

export const has = (reader: RowReader, ...fields: Parameters<RowReader['text']>[0][]) =>
  fields.some((field) => reader.text(field) !== undefined)

/** Of a person; a whole name in one cell is taken apart. */
export function personOf(reader: RowReader, today: string) {
  const split = splitFullName(reader.text('fullName') ?? '')
  return {
    title: reader.choice('title', readTitle),
    lastName: reader.text('lastName') ?? (split.lastName || undefined),
    birthName: reader.text('birthName'),
    firstNames: reader.text('firstNames') ?? (has(reader, 'lastName') ? undefined : split.firstNames || undefined),
    birthDate: reader.pastDay('birthDate', today),
    birthPlace: reader.text('birthPlace'),
    birthCountry: reader.take('birthCountry', readCountry),
    nationality: reader.take('nationality', readCountry),
    civilStatus: reader.choice('civilStatus', readCivilStatus),
    matrimonialRegime: reader.choice('matrimonialRegime', readMatrimonialRegime),
    profession: reader.text('profession'),
    employer: reader.text('employer') ?? reader.text('organisationName'),
    politicallyExposed: reader.choice('politicallyExposed', readYesNo),
    deathDate: reader.pastDay('deathDate', today),
    ...detailsOf(reader, 'person', today),
  }
}

/** Of an organisation; a SIRET says the SIREN that is not written. */
export function organisationOf(reader: RowReader, today: string) {
  const siren = reader.take('siren', readSiren)
  const siret = reader.take('siret', readSiret)
  const belongs = siren && siret ? siretBelongsTo(siret, siren) : undefined
  if (belongs?.ok === false) reader.reject('siret', belongs.code, belongs.values)
  return {
    organisationName: reader.text('organisationName'),
    legalForm: reader.text('legalForm'),
    // A round trip of ours must not complete what it did not change (CON-74).
    siren: siren ?? (has(reader, 'sillageId') ? undefined : siret?.slice(0, 9)),
    siret,
    activityCode: reader.take('activityCode', readActivityCode),
    shareCapitalCents: reader.take('shareCapital', readCents),
    creationDate: reader.pastDay('creationDate', today),
    ...detailsOf(reader, 'organisation', today),
  }
}
