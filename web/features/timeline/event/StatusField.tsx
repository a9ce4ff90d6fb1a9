import { Group, Radio, Stack, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useId } from 'react'
import type { WhyNot } from '#contract/kernel/why.ts'
import type { EventStatus } from '#contract/steps/steps.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { FieldProps } from '#web/kit/form/useField.ts'
import { useField } from '#web/kit/form/useField.ts'

interface StatusFieldProps extends FieldProps {
  readonly statuses: readonly EventStatus[]
  /** DEAL-52: why « Terminée » cannot be chosen now. */
  readonly cannotComplete: WhyNot
}

/** The statuses of an event side by side; what cannot be chosen is greyed, and the reason stands below in full. */
export function StatusField({ statuses, cannotComplete, ...props }: StatusFieldProps) {
  const t = useTranslate()
  const reason = useId()
  const isStatus = (value: unknown): value is EventStatus => statuses.some((status) => status === value)
  const say = (value: unknown) => (isStatus(value) ? t(`timeline:status.${value}`) : '')
  const { value, set, input } = useField(props, say)
  const refused = (status: EventStatus) => status === 'done' && cannotComplete !== null && value !== 'done'
  return (
    <Stack gap={4}>
      <Radio.Group label={input.label} value={isStatus(value) ? value : ''} onChange={set} error={input.error}>
        <Group gap="md" mt={4}>
          {statuses.map((status) => (
            <Radio
              key={status}
              value={status}
              label={t(`timeline:status.${status}`)}
              disabled={refused(status)}
              aria-describedby={refused(status) ? reason : undefined}
            />
          ))}
        </Group>
      </Radio.Group>
      {cannotComplete && value !== 'done' && (
        <Group gap={4} wrap="nowrap" align="flex-start" c="dimmed" id={reason}>
          <IconLock size={14} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
          <Text size="xs" c="inherit">
            {cannotComplete.message}
          </Text>
        </Group>
      )}
    </Stack>
  )
}
