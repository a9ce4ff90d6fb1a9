import type { contactErrors } from '#contract/contacts/contacts.errors.ts'

/** Refusals about contacts, in English. */
export const contactErrorsEn = {
  'contact.name_missing': 'The name is missing. A person has at least a last name.',
  'contact.organisation_name_missing': 'The name is missing. An organisation has at least a name.',
  'contact.too_long': '“{{field}}” has {{length}} characters; at most {{max}} are kept. Shorten this text.',
  'contact.phone_invalid':
    '“{{value}}” is not an existing phone number. Write it like 06 12 34 56 78 or, outside France, with its country code: +32 470 12 34 56.',
  'contact.email_invalid': '“{{value}}” is not an e-mail address. It is written like first.last@example.com.',
  'contact.siren_invalid': '“{{value}}” is not a SIREN: nine digits, the last of which checks the others.',
  'contact.siret_invalid': '“{{value}}” is not a SIRET: fourteen digits, the last of which checks the others.',
  'contact.siret_of_another_siren': 'The SIRET {{siret}} is not that of an establishment of the SIREN {{siren}}.',
  'contact.activity_code_invalid': '“{{value}}” is not an APE code. It is written like 66.30Z.',
  'contact.day_unreadable': '“{{value}}” is not a date. Write it DD/MM/YYYY, for example 12/03/1980.',
  'contact.day_impossible': 'The date “{{value}}” is not in the calendar. Check day, month and year.',
  'contact.day_future': 'The date {{value}} is in the future. Check the year.',
  'contact.number_unreadable': '“{{value}}” is not a number. Write it like 12 345,67.',
  'contact.number_ambiguous': '“{{value}}” can be read in two ways. Write {{whole}} or {{decimal}}.',
  'contact.amount_too_precise': '“{{value}}” has more than two decimals. An amount stops at the cent.',
  'contact.amount_out_of_range': '“{{value}}” is not a possible amount.',
  'contact.postcode_invalid': '“{{value}}” is not a French postcode: five digits, for example 75008.',
  'contact.country_unknown': '“{{value}}” is not a known country. Write its French name (“Belgique”) or its code (BE).',
  'contact.death_before_birth': 'The death ({{death}}) comes before the birth ({{birth}}). Check both dates.',
  'contact.external_id_taken': 'The external identifier “{{value}}” is already that of another contact. Nothing was saved.',
  'contact.likely_duplicate':
    'This contact may already exist: {{name}} ({{reason}}). Nothing was added; open it, or confirm the addition.',
  'contact.adviser_missing': 'Choose the main adviser: you are not an adviser yourself.',
  'contact.adviser_impossible':
    '{{name}} cannot receive contacts: this person is not an adviser or no longer active. Choose another adviser.',
  'contact.out_of_sight':
    'This contact would not be open to you: its main adviser is outside your reach. Nothing was added; choose an adviser within it.',
  'contact.category_of_another_type': 'The category “{{category}}” is not of the list “{{type}}”. Nothing was changed.',
  'contact.assistant_impossible': '{{name}} is no longer an active user and cannot follow contacts. Nothing was changed.',
  'contact.private_not_follower':
    'Only the main adviser, co-advisers and assistants of a contact can tick or untick “Private file”. Nothing was changed.',
  'contact.has_running_deals':
    '{{name}} has deals under way. Nothing was deleted; confirm to put the contact and its deals in the trash.',
  'contact.category_name_taken': 'A category “{{name}}” already exists there. Choose another name.',
  'contact.category_too_deep': 'A subcategory cannot stand lower than level {{max}}. Nothing was added.',
  'contact.category_below_itself': '“{{name}}” cannot stand below one of its own subcategories. Nothing was changed.',
  'contact.category_has_children': '“{{name}}” has subcategories. Nothing was deleted; delete its subcategories first.',
  'contact.keyword_used':
    'Contacts still carry “{{name}}”. Nothing was deleted; take this keyword off them first, from a list of contacts.',
  'contact.keyword_taken': 'The keyword “{{name}}” already exists. Nothing was added.',
  'contact.not_modifiable': 'Your profile does not allow you to change the contacts of the list “{{type}}”.',
} satisfies Record<keyof typeof contactErrors, string>
