import { ActionIcon, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

interface MoveButtonsProps {
  readonly name: string
  readonly index: number
  readonly count: number
  readonly disabled?: boolean
  readonly onMove: (from: number, to: number) => void
}

/** Up and down, for whoever does not drag. */
export function MoveButtons({ name, index, count, disabled = false, onMove }: MoveButtonsProps) {
  const { t } = useTranslation('kit')
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('order.up', { name })}
        disabled={disabled || index === 0}
        onClick={() => onMove(index, index - 1)}
      >
        <IconArrowUp size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('order.down', { name })}
        disabled={disabled || index === count - 1}
        onClick={() => onMove(index, index + 1)}
      >
        <IconArrowDown size={14} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
