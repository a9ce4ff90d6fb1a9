import type { ContactKind } from '#contract/contacts/contacts.types.ts'
import { RELATION_KIND_CODES, isSymmetric, kindFacts } from '#contract/contacts/relations/relations.types.ts'
import type { RelationKind } from '#contract/contacts/relations/relations.types.ts'
import type { RelationType } from '#contract/contacts/relations/relations.shapes.ts'
import type { FieldOption } from '#web/kit/form/fields/SelectField.tsx'

/** What another contact may be to one of this nature: both directions of the built-in kinds, then those of the firm. */
export function roleOptions(kind: ContactKind, types: readonly RelationType[]): FieldOption[] {
  const may = (wanted: ContactKind | undefined) => wanted === undefined || wanted === kind
  const both = (code: RelationKind): FieldOption[] => {
    const { label, inverse, from, to } = kindFacts(code)
    return [
      ...(may(from) ? [{ value: code, label }] : []),
      ...(may(to) && !isSymmetric(code) ? [{ value: `${code}:inverse`, label: inverse }] : []),
    ]
  }
  const own = types.flatMap(({ id, name, inverseName }) => [
    { value: id, label: name },
    ...(name === inverseName ? [] : [{ value: `${id}:inverse`, label: inverseName }]),
  ])
  return [...RELATION_KIND_CODES.flatMap(both), ...own]
}
