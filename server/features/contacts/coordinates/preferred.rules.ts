/** CON-3, CON-21: a list shows the preferred phone and e-mail; what is written there takes their place, other lines stay. */
import type { Coordinates, EmailEntry, PhoneEntry } from '#contract/contacts/contacts.shapes.ts'
import { preferredOf } from '#contract/contacts/coordinates.rules.ts'

export function withPreferredPhone(phones: Coordinates['phones'], number: string | null): PhoneEntry[] {
  const preferred = preferredOf(phones)
  const others = phones.filter((phone) => phone !== preferred)
  if (!number) return others
  if (!preferred) return [{ label: 'mobile', number, preferred: true }]
  return phones.map((phone) => (phone === preferred ? { ...phone, number, extension: null } : phone))
}

export function withPreferredEmail(emails: Coordinates['emails'], address: string | null): EmailEntry[] {
  const preferred = preferredOf(emails)
  const others = emails.filter((email) => email !== preferred)
  if (!address) return others
  if (!preferred) return [{ label: 'personal', address, preferred: true }]
  return emails.map((email) => (email === preferred ? { ...email, address } : email))
}
