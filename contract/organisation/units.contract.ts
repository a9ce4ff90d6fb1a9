import { z } from 'zod'
import { Done, Id, RequiredLine, Version } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { WhyNot } from '../kernel/why.ts'
import { PlaceFields } from './firm.shapes.ts'
import { TIME_ZONES } from './units.types.ts'

/** ORG-2: what is filled in about a business unit. */
const UnitFields = { name: RequiredLine(80), timeZone: z.enum(TIME_ZONES).default('Europe/Paris'), ...PlaceFields }

export const BusinessUnit = z.object({
  id: Id,
  ...UnitFields,
  userCount: z.int().min(0),
  version: Version,
  /** Why it cannot be deleted: who belongs to it. */
  notDelete: WhyNot,
})

export const listBusinessUnits = operation({
  method: 'GET',
  path: '/business-units',
  right: 'administration.see',
  summary: 'Les structures de l’établissement, par nom, avec leur nombre d’utilisateurs (ORG-2)',
  input: z.object({}),
  output: z.object({ units: z.array(BusinessUnit) }),
})

export const addBusinessUnit = operation({
  method: 'POST',
  path: '/business-units',
  right: 'firm.manage',
  summary: 'Ajoute une structure',
  input: z.object(UnitFields),
  output: z.object({ id: Id }),
  errors: ['organisation.unit_name_taken'],
})

export const changeBusinessUnit = operation({
  method: 'PUT',
  path: '/business-units/:unitId',
  right: 'firm.manage',
  summary: 'Change le nom, l’adresse, le téléphone ou le fuseau horaire d’une structure',
  input: z.object({ unitId: Id, version: Version, ...UnitFields }),
  output: BusinessUnit,
  errors: ['organisation.unit_name_taken', 'stale_version'],
})

export const deleteBusinessUnit = operation({
  method: 'DELETE',
  path: '/business-units/:unitId',
  right: 'firm.manage',
  summary: 'Supprime une structure à laquelle personne n’appartient',
  input: z.object({ unitId: Id }),
  output: Done,
  errors: ['organisation.unit_used', 'organisation.unit_used_by_many'],
})
