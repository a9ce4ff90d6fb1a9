import type { CoordinatesEntry } from '#contract/contacts/contacts.shapes.ts'

/** Coordinates as rows of their tables. `newId` is given the id of the line that stands already, if any. */
export function coordinateLines(
  { phones, emails, addresses }: CoordinatesEntry,
  idOf: (known: string | null | undefined) => string,
) {
  return {
    phones: phones.map(({ id, label, number, extension, preferred }, position) => ({
      id: idOf(id),
      label,
      number,
      extension: extension ?? null,
      preferred,
      position,
    })),
    emails: emails.map(({ id, label, address, preferred }, position) => ({ id: idOf(id), label, address, preferred, position })),
    addresses: addresses.map(({ id, label, line1, line2, line3, postcode, town, country, preferred }, position) => ({
      id: idOf(id),
      label,
      line1,
      line2,
      line3,
      postcode,
      town,
      country,
      preferred,
      position,
    })),
  }
}
