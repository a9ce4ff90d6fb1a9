import { List, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { listContacts, readContact, readContactHistory } from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { convertContact, previewConversion } from '#contract/contacts/conversion/conversion.contract.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'

interface Props {
  readonly contact: ContactFile
  readonly onClose: () => void
}

/** CON-50: what is put aside is read before. */
export function ConvertDialog(props: Props) {
  const { data } = useRead(previewConversion, { contactId: props.contact.id })
  return data ? <Conversion {...props} preview={data} /> : null
}

function Conversion({ contact, preview, onClose }: Props & { readonly preview: Out<typeof previewConversion> }) {
  const t = useTranslate()
  const [name, setName] = useState(preview.name)
  const [firstNames, setFirstNames] = useState('')
  const convert = useOperation(convertContact, {
    invalidates: [readContact, readContactHistory, listContacts],
    done: t('lifecycle:convert.done', { name: contact.name }),
    refused: () => true,
  })
  const { to, version, setAside } = preview
  return (
    <ConfirmDialog
      title={t('lifecycle:convert.title', { name: contact.name })}
      confirmLabel={t('lifecycle:convert.confirm')}
      onConfirm={() => convert.mutateAsync({ contactId: contact.id, version, to, name, firstNames: firstNames || null })}
      onClose={onClose}
    >
      <Stack gap="xs">
        <TextInput
          size="xs"
          required
          label={t(to === 'person' ? 'lifecycle:convert.lastName' : 'lifecycle:convert.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {to === 'person' && (
          <TextInput
            size="xs"
            label={t('lifecycle:convert.firstNames')}
            value={firstNames}
            onChange={(event) => setFirstNames(event.currentTarget.value)}
          />
        )}
        <Text>{t('lifecycle:convert.keeps')}</Text>
        <Text>{t(setAside.length ? 'lifecycle:convert.aside' : 'lifecycle:convert.nothing')}</Text>
        <List size="sm" withPadding>
          {setAside.map(({ label, value }) => (
            <List.Item key={label}>
              {label} : {value}
            </List.Item>
          ))}
        </List>
      </Stack>
    </ConfirmDialog>
  )
}
