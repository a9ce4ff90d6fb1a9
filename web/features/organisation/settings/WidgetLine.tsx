import { Button, Group, Text } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { MoveButtons } from '#web/kit/order/MoveButtons.tsx'
import { useOrderDrag } from '#web/kit/order/useOrderDrag.ts'

interface WidgetLineProps {
  readonly list: string
  readonly title: string
  /** Null: it is put away. */
  readonly place: { readonly index: number; readonly count: number; readonly onMove: (from: number, to: number) => void } | null
  readonly onToggle: () => void
}

export function WidgetLine({ list, title, place, onToggle }: WidgetLineProps) {
  const t = useTranslate()
  const { ref, ...drag } = useOrderDrag<HTMLLIElement>({
    list,
    index: place?.index ?? -1,
    disabled: place === null,
    onMove: (from, to) => place?.onMove(from, to),
  })
  const Icon = place ? IconEyeOff : IconEye
  return (
    <li ref={ref} {...drag}>
      <Group gap="xs" wrap="nowrap" px="xs" py={4} style={place ? { cursor: 'grab' } : undefined}>
        {place && <MoveButtons name={title} index={place.index} count={place.count} onMove={place.onMove} />}
        <Text flex={1} c={place ? undefined : 'dimmed'}>
          {title}
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<Icon size={14} aria-hidden />}
          aria-label={t(place ? 'settings:widgets.hideOf' : 'settings:widgets.showOf', { title })}
          onClick={onToggle}
        >
          {t(place ? 'settings:widgets.hide' : 'settings:widgets.show')}
        </Button>
      </Group>
    </li>
  )
}
