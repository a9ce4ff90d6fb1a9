import { Button, Group, Popover, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { listCategories, listContacts, listRecentContacts, readContact } from '#contract/contacts/contacts.contract.ts'
import { editCell } from '#contract/contacts/list/list.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { invalidate } from '#web/kit/call/reads.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import type { Point } from '#web/kit/menu/PointMenu.tsx'
import { CellField } from './CellField.tsx'
import type { Editing } from './cell.types.ts'
import { cellInput, cellText, textInFile } from './cell-values.ts'

interface CellEditorProps {
  readonly editing: Editing
  readonly at: Point
  readonly onClose: () => void
}

/** REL-2: saved by somebody else meanwhile: what they left is shown, and the next « Enregistrer » is upon it. */
function useCellSaving({ row, cell }: Editing, onClose: () => void) {
  const client = useQueryClient()
  const [text, setText] = useState(() => cellText(cell, row))
  const [version, setVersion] = useState(row.version)
  const [now, setNow] = useState<string | null>(null)
  const catchUp = async () => {
    const file = await call(readContact, { contactId: row.id })
    const there = textInFile(cell, file)
    setVersion(file.version)
    setNow(cell === 'category' ? (file.category?.name ?? '') : typeof there === 'string' ? there : null)
    await invalidate(client, [listContacts])
  }
  const edit = useOperation(editCell, {
    invalidates: [listContacts, listCategories, listRecentContacts, readContact],
    refused: ({ code }) => {
      // Not caught up: the refusal stands, and saving again tells it once more.
      if (code === 'stale_version') catchUp().catch(() => undefined)
      return true
    },
    onDone: onClose,
  })
  const save = () => edit.mutate({ contactId: row.id, version, cell: cellInput(cell, row, text) })
  return { text, setText, now, edit, save }
}

/** CON-21: edits one cell, beside it. Enter saves, Escape leaves it as it was. */
export function CellEditor({ editing, at, onClose }: CellEditorProps) {
  const t = useTranslate()
  const { text, setText, now, edit, save } = useCellSaving(editing, onClose)
  const { label, row } = editing
  return (
    <Popover opened onDismiss={onClose} position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <span aria-hidden style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1, pointerEvents: 'none' }} />
      </Popover.Target>
      <Popover.Dropdown p="xs" maw={300} aria-label={t('contactLists:cell.title', { column: label, name: row.name })}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <Stack gap="xs">
            <CellField {...editing} text={text} onText={setText} />
            {edit.error && <ErrorBlock error={edit.error} />}
            {now !== null && <Text size="xs">{t('contactLists:cell.now', { value: now || t('contactLists:cell.empty') })}</Text>}
            <Group justify="flex-end" gap="xs">
              <Button size="compact-xs" variant="default" onClick={onClose}>
                {t('contactLists:cell.cancel')}
              </Button>
              <Button size="compact-xs" type="submit" loading={edit.isPending}>
                {t('contactLists:cell.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
