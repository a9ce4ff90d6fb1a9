import { Checkbox, Group } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'
import { MoveButtons } from '#web/kit/order/MoveButtons.tsx'
import { useOrderDrag } from '#web/kit/order/useOrderDrag.ts'

interface ColumnLineProps {
  readonly list: string
  readonly label: string
  /** Null: the list does not show it. */
  readonly place: { readonly index: number; readonly count: number; readonly onMove: (from: number, to: number) => void } | null
  /** The last one shown stays. */
  readonly only: boolean
  readonly onToggle: () => void
}

/** One column: ticked to be shown; dragged or moved by buttons among those shown. */
export function ColumnLine({ list, label, place, only, onToggle }: ColumnLineProps) {
  const t = useTranslate()
  const { className, ...drag } = useOrderDrag<HTMLLIElement>({
    list: `composition ${list}`,
    index: place?.index ?? -1,
    disabled: place === null,
    onMove: (from, to) => place?.onMove(from, to),
  })
  const last = place !== null && only
  return (
    <li className={className} {...drag}>
      <Group gap="xs" wrap="nowrap" mih={30} px="xs" style={place ? { cursor: 'grab' } : undefined}>
        <Checkbox
          size="xs"
          flex={1}
          label={label}
          checked={place !== null}
          disabled={last}
          title={last ? t('contactLists:composition.only') : undefined}
          onChange={onToggle}
        />
        {place && <MoveButtons name={label} index={place.index} count={place.count} onMove={place.onMove} />}
      </Group>
    </li>
  )
}
