import { Button, Group, Stack, Table, Text, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../feedback/EmptyState.tsx'
import { DeleteNameDialog } from './DeleteNameDialog.tsx'
import { NameDialog } from './NameDialog.tsx'
import { NameLine } from './NameLine.tsx'
import type { ColourChoice, NameActions, NamedItem } from './names.types.ts'

interface NamesListProps {
  /** Says what the list is of; each list of a page has its own. */
  readonly label: string
  /** « Ajouter un mot clé ». */
  readonly addLabel: string
  readonly empty: string
  readonly items: readonly NamedItem[]
  readonly actions: NameActions
  readonly colours?: readonly ColourChoice[]
  /** While it serves, may another take its place? `withoutHeir`: what happens when none is chosen; null: one must be. */
  readonly heirs?: { readonly withoutHeir: string | null }
}

type Open = { readonly kind: 'add' } | { readonly kind: 'change' | 'remove'; readonly item: NamedItem } | null

/** ORG-51: a list of named things: added, renamed, coloured, put in order, deleted unless they serve. */
export function NamesList({ label, addLabel, empty, items, actions, colours, heirs }: NamesListProps) {
  const { t } = useTranslation('kit')
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const add = (
    <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setOpen({ kind: 'add' })}>
      {addLabel}
    </Button>
  )
  return (
    <Stack gap="sm">
      {items.length === 0 ? (
        <EmptyState sentence={empty} action={add} />
      ) : (
        <>
          <Group>{add}</Group>
          {actions.move && (
            <Text size="sm" c="dimmed">
              {t('names.orderHint')}
            </Text>
          )}
          <Table.ScrollContainer minWidth={480} w="100%" maw={720}>
            <Table highlightOnHover aria-label={label}>
              <Table.Thead>
                <Table.Tr>
                  {actions.move && <Table.Th w={70}>{t('names.order')}</Table.Th>}
                  <Table.Th>{t('names.name')}</Table.Th>
                  <Table.Th ta="right">{t('names.uses')}</Table.Th>
                  <Table.Th w={80}>
                    <VisuallyHidden>{t('list.actions')}</VisuallyHidden>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((item, index) => (
                  <NameLine
                    key={item.id}
                    list={label}
                    item={item}
                    index={index}
                    count={items.length}
                    onMove={actions.move}
                    onChange={() => setOpen({ kind: 'change', item })}
                    onRemove={() => setOpen({ kind: 'remove', item })}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      )}
      {open?.kind === 'add' && <NameDialog title={addLabel} colours={colours} onSave={actions.add} onClose={close} />}
      {open?.kind === 'change' && (
        <NameDialog
          title={t('names.changeTitle', { name: open.item.name })}
          name={open.item.name}
          colour={open.item.colour}
          colours={colours}
          onSave={(name, colour) => actions.change(open.item, name, colour)}
          onClose={close}
        />
      )}
      {open?.kind === 'remove' && (
        <DeleteNameDialog
          item={open.item}
          heirs={heirs ? items.filter((item) => item !== open.item) : []}
          withoutHeir={heirs?.withoutHeir ?? null}
          onDelete={(heir) => actions.remove(open.item, heir)}
          onClose={close}
        />
      )}
    </Stack>
  )
}
