import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { readContactHistory } from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { addRelation, editRelation, listRelations, readFamilyGraph } from '#contract/contacts/relations/relations.contract.ts'
import type { Relation, RelationType } from '#contract/contacts/relations/relations.shapes.ts'
import type { Named } from '#contract/kernel/fields.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ContactField } from '../components/ContactField.tsx'
import { EntryDialog } from '../components/EntryDialog.tsx'
import type { EntryFields } from '../components/EntryDialog.tsx'
import { AddContactDialog } from '../entry/AddContactDialog.tsx'
import { roleOptions } from './relation-options.ts'
import { RelationFields } from './RelationFields.tsx'

/** What a change of relations makes stale. */
export const RELATION_READS = [listRelations, readFamilyGraph, readContactHistory] as const

interface Props {
  readonly contact: ContactFile
  readonly types: readonly RelationType[]
  readonly onClose: () => void
}

/** CON-4: another contact, searched or made on the spot, and what it is to this one. */
export function AddRelationDialog({ contact, types, onClose }: Props) {
  const t = useTranslate()
  return (
    <EntryDialog
      title={t('relations:add')}
      submitLabel={t('relations:addSubmit')}
      operation={addRelation}
      initial={{ contactId: contact.id, otherId: null, role: null }}
      invalidates={RELATION_READS}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <OtherField {...fields} />
          <RelationFields {...fields} name={contact.name} roles={roleOptions(contact.kind, types)} />
        </>
      )}
    </EntryDialog>
  )
}

function OtherField({ field, store }: EntryFields) {
  const t = useTranslate()
  const [creating, setCreating] = useState(false)
  const [made, setMade] = useState<readonly Named[]>([])
  const take = (contact: Named) => {
    setMade([contact])
    store.set('otherId', contact.id)
  }
  return (
    <>
      <Group align="flex-start" gap="xs">
        <div style={{ flex: '1 1 220px' }}>
          <ContactField bind={field('otherId')} label={t('relations:other')} known={made} />
        </div>
        <Button
          size="xs"
          variant="default"
          mt={{ base: 0, xs: 21 }}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setCreating(true)}
        >
          {t('relations:create')}
        </Button>
      </Group>
      {creating && <AddContactDialog onClose={() => setCreating(false)} onAdded={take} />}
    </>
  )
}

export function EditRelationDialog({ contact, types, relation, onClose }: Props & { readonly relation: Relation }) {
  const t = useTranslate()
  const { id: relationId, other, label: _label, kind: _kind, ended: _ended, ...entry } = relation
  return (
    <EntryDialog
      title={t('relations:edit', { name: other.name })}
      operation={editRelation}
      initial={{ contactId: contact.id, relationId, ...entry }}
      invalidates={RELATION_READS}
      onClose={onClose}
    >
      {(fields) => <RelationFields {...fields} name={contact.name} roles={roleOptions(contact.kind, types)} />}
    </EntryDialog>
  )
}
