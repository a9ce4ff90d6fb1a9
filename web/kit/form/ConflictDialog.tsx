import { Badge, Button, Group, Modal, Radio, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorSentence } from '../call/sentences.ts'
import { useReturnFocus } from '../dialog/useReturnFocus.ts'
import type { Difference, Side } from './conflict.ts'
import { differences, usualSide } from './conflict.ts'
import type { Conflict, FormState } from './form.types.ts'

interface ConflictDialogProps {
  readonly form: FormState
  readonly conflict: Conflict
}

interface LineProps {
  readonly form: FormState
  readonly difference: Difference
  readonly side: Side
  onSide: (side: Side) => void
}

/** One field, both values, and which will be saved. */
function Line({ form, difference, side, onSide }: LineProps) {
  const { t } = useTranslation('kit')
  const said = form.store.saidOf(difference.path)
  const show = said?.show ?? String
  const label = said?.label ?? difference.path
  const cell = (which: Side) => (
    <Table.Td>
      <Radio
        size="xs"
        name={difference.path}
        checked={side === which}
        onChange={() => onSide(which)}
        label={show(difference[which])}
      />
    </Table.Td>
  )
  return (
    <Table.Tr role="radiogroup" aria-label={label}>
      <Table.Th scope="row">
        {label}
        {difference.both && (
          <Badge ml="xs" color="orange">
            {t('form.conflictBoth')}
          </Badge>
        )}
      </Table.Th>
      {cell('mine')}
      {cell('theirs')}
    </Table.Tr>
  )
}

/** REL-2, DEAL-45: the second to save sees who changed what, chooses field by field, and loses nothing typed. */
export function ConflictDialog({ form, conflict }: ConflictDialogProps) {
  const { t } = useTranslation('kit')
  const sentenceOf = useErrorSentence()
  useReturnFocus()
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  const found = differences(form.store.base(), form.store.values(), conflict.theirs)
  return (
    <Modal
      opened
      size="lg"
      onClose={form.postpone}
      title={t('form.conflictTitle')}
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      <Stack gap="sm">
        {form.failure && <Text>{sentenceOf(form.failure)}</Text>}
        <Text>{found.length ? t('form.conflictSentence') : t('form.conflictNone')}</Text>
        {found.length > 0 && (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('form.conflictField')}</Table.Th>
                <Table.Th>{t('form.conflictMine')}</Table.Th>
                <Table.Th>{t('form.conflictTheirs')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.map((difference) => (
                <Line
                  key={difference.path}
                  form={form}
                  difference={difference}
                  side={chosen[difference.path] ?? usualSide(difference)}
                  onSide={(side) => setChosen({ ...chosen, [difference.path]: side })}
                />
              ))}
            </Table.Tbody>
          </Table>
        )}
        <Group justify="flex-end" gap="xs">
          <Button size="xs" variant="default" onClick={form.postpone}>
            {t('form.conflictLater')}
          </Button>
          <Button size="xs" loading={form.saving} onClick={() => form.settle(chosen)} data-autofocus>
            {t('form.conflictSave')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
