import type { mergeErrors } from '#contract/contacts/merge/merge.errors.ts'

/** Refusals of duplicates and merges, in English. */
export const mergeErrorsEn = {
  'contact.same_contact': 'This is one and the same contact. Nothing was changed; choose two different ones.',
  'contact.merge_kinds_differ':
    'A person and an organisation are not merged. Nothing was changed; convert one of the two files first if it is the same contact.',
  'contact.merge_privacy_differs':
    'One of the two files is private and the other is not: merging them would show or hide data without saying so. Nothing was changed; tick or untick “Private file” on one of them first.',
  'contact.merged':
    '{{who}} merged this contact into {{name}}. Nothing you typed is lost: open the file of {{name}} and enter it there.',
} satisfies Record<keyof typeof mergeErrors, string>
