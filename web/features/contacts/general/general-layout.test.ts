import { expect, test } from 'vitest'
import { CONTACT_KINDS } from '#contract/contacts/contacts.types.ts'
import { generalFields } from '#contract/contacts/general.fields.ts'
import { GENERAL_CARDS } from './general-layout.ts'

test.each(CONTACT_KINDS)('CON-2 every field of a %s stands on one card of the General tab', (kind) => {
  const shown = GENERAL_CARDS[kind].flatMap(({ fields }) => fields)
  expect(shown.toSorted()).toEqual(generalFields(kind).toSorted())
})
