import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPlus } from '@tabler/icons-react'
import { UNPLANNED_KINDS } from '#contract/steps/steps.types.ts'
import type { UnplannedKind } from '#contract/steps/steps.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useMay } from '#web/app/session/session.ts'
import { KIND_ICONS } from '../marks/KindIcon.tsx'

/** « + Ajouter »: an event, or a deal. */
export function AddToTimeline({ onAdd }: { onAdd: (kind: UnplannedKind | 'deal') => void }) {
  const t = useTranslate()
  const may = useMay()
  const events = may('event.create') ? UNPLANNED_KINDS : []
  const kinds = may('deal.create') ? ([...events, 'deal'] as const) : events
  if (kinds.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconPlus size={14} aria-hidden />} rightSection={<IconChevronDown size={14} aria-hidden />}>
          {t('timeline:list.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((kind) => {
          const Icon = KIND_ICONS[kind]
          return (
            <Menu.Item key={kind} leftSection={<Icon size={15} aria-hidden />} onClick={() => onAdd(kind)}>
              {t(`timeline:kind.${kind}`)}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
