import type { CoordinatesEntry } from '#contract/contacts/contacts.shapes.ts'

/** Coordinates as rows of their tables; the first of each list is the preferred one (CON-3). */
export function coordinateLines({ phones, emails, addresses }: CoordinatesEntry, newId: () => string) {
  const place = (position: number) => ({ id: newId(), position, preferred: position === 0 })
  return {
    phones: phones.map(({ label, number, extension }, index) => ({
      ...place(index),
      label,
      number,
      extension: extension ?? null,
    })),
    emails: emails.map(({ label, address }, index) => ({ ...place(index), label, address })),
    addresses: addresses.map(({ label, line1, line2, line3, postcode, town, country }, index) => ({
      ...place(index),
      label,
      line1,
      line2,
      line3,
      postcode,
      town,
      country,
    })),
  }
}
