import { ActionIcon, Badge, Group, Table, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { EVENT_KIND_LABELS } from '#contract/steps/steps.labels.ts'
import { deleteStep, readTemplate } from '#contract/templates/templates.contract.ts'
import type { TemplateDetail } from '#contract/templates/templates.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { Can } from '#web/kit/can/Can.tsx'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { MoveButtons } from '#web/kit/order/MoveButtons.tsx'
import { useOrderDrag } from '#web/kit/order/useOrderDrag.ts'

interface Props {
  readonly template: TemplateDetail
  readonly step: TemplateDetail['steps'][number]
  readonly index: number
  readonly onMove: (from: number, to: number) => void
  readonly onEdit: () => void
}

/** One step: number, kind, subject, what it asks; why it can no longer be changed, when deals have begun it. */
export function StepLine({ template, step, index, onMove, onEdit }: Props) {
  const t = useTranslate()
  const fixed = index + 1 < template.freeFrom
  const drag = useOrderDrag<HTMLTableRowElement>({ list: template.id, index, disabled: fixed, onMove })
  const [deleting, { open, close }] = useDisclosure(false)
  const remove = useOperation(deleteStep, { invalidates: [readTemplate], refused: () => true })
  const facts = [
    EVENT_KIND_LABELS[step.kind],
    step.delayDays === null ? null : t('templates:due', { count: step.delayDays }),
    step.actions.length > 0 ? t('templates:actionCount', { count: step.actions.length }) : null,
    step.begunBy > 0 ? t('templates:begun', { count: step.begunBy }) : null,
  ]
  return (
    <Table.Tr {...drag} style={{ cursor: fixed ? undefined : 'grab' }}>
      <Table.Td w={70}>
        <MoveButtons name={step.subject} index={index} count={template.steps.length} disabled={fixed} onMove={onMove} />
      </Table.Td>
      <Table.Td w={30} ta="right">
        {step.position}
      </Table.Td>
      <Table.Td>
        <Text>{step.subject}</Text>
        <Text c="dimmed">{facts.filter(Boolean).join(' · ')}</Text>
      </Table.Td>
      <Table.Td w={110}>
        <Badge variant="light" color={step.mandatory ? 'wake' : 'gray'}>
          {step.mandatory ? t('templates:mandatory') : t('templates:optional')}
        </Badge>
      </Table.Td>
      <Table.Td w={70}>
        <Group gap={2} wrap="nowrap">
          <Can do={step.cannotEdit === null} why={step.cannotEdit?.message}>
            <ActionIcon variant="subtle" color="gray" aria-label={`${t('templates:editStep')} ${step.subject}`} onClick={onEdit}>
              <IconPencil size={14} aria-hidden />
            </ActionIcon>
          </Can>
          <Can do={step.cannotDelete === null} why={step.cannotDelete?.message}>
            <ActionIcon variant="subtle" color="red" aria-label={`${t('templates:delete')} ${step.subject}`} onClick={open}>
              <IconTrash size={14} aria-hidden />
            </ActionIcon>
          </Can>
        </Group>
        {deleting && (
          <ConfirmDialog
            title={t('templates:deleteStepTitle', { name: step.subject })}
            confirmLabel={t('templates:delete')}
            danger={{ lost: t('templates:deleteStepLost'), recover: t('templates:deleteStepRecover') }}
            onConfirm={() => remove.mutateAsync({ templateId: template.id, version: template.version, stepId: step.id })}
            onClose={close}
          />
        )}
      </Table.Td>
    </Table.Tr>
  )
}
