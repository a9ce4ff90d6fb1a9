import { z } from 'zod'
import { Day, Line } from '../../kernel/fields.ts'
import { CountryCode } from '../country-code.ts'
import { DETAIL_FIELDS } from './details.fields.ts'
import type { DetailField } from './details.fields.ts'
import { CompanyTaxCode, LegalCapacityCode, MifClassCode, PepLinkCode, ProfessionalStatusCode } from './details.types.ts'

const text = (field: DetailField) => Line(DETAIL_FIELDS[field].max).nullable()
const day = Day.nullable()
const yesNo = z.boolean().nullable()
const country = CountryCode.nullable()

/** CON-2: the values of `DETAIL_FIELDS`. */
export const detailShape = {
  birthPostcode: text('birthPostcode'),
  /** Of the town of birth, or 99 and the country's number; checked by `readInseeCode`. */
  birthInseeCode: text('birthInseeCode'),
  secondNationality: country,
  taxNumber: text('taxNumber'),
  secondTaxCountry: country,
  secondTaxNumber: text('secondTaxNumber'),
  usPerson: yesNo,
  legalCapacity: LegalCapacityCode.nullable(),
  legalRepresentative: text('legalRepresentative'),
  mifClass: MifClassCode.nullable(),
  civilStatusOn: day,
  civilStatusPlace: text('civilStatusPlace'),
  marriageContract: yesNo,
  marriageContractOn: day,
  marriageNotary: text('marriageNotary'),
  regimeCountry: country,
  spousesGift: yesNo,
  spousesGiftOn: day,
  will: yesNo,
  willOn: day,
  professionalStatus: ProfessionalStatusCode.nullable(),
  sector: text('sector'),
  professionSince: day,
  /** Known or planned. */
  retirementDate: day,
  formerProfession: text('formerProfession'),
  pepLink: PepLinkCode.nullable(),
  pepFunction: text('pepFunction'),
  pepSince: day,
  pepUntil: day,
  tradeName: text('tradeName'),
  /** W and nine digits. */
  rna: text('rna'),
  rcsTown: text('rcsTown'),
  /** Twenty characters of ISO 17442. */
  lei: text('lei'),
  /** JJ/MM, each year. */
  closingDay: text('closingDay'),
  workforce: z.int().min(0).max(10_000_000).nullable(),
  companyTax: CompanyTaxCode.nullable(),
  smsConsent: yesNo,
  smsConsentOn: day,
  smsConsentOrigin: text('smsConsentOrigin'),
} as const satisfies Record<DetailField, z.ZodType>
export const Details = z.object(detailShape)
export type Details = z.output<typeof Details>
