import { Button, CloseButton, Menu, Paper, Text } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Can } from '../../can/Can.tsx'
import type { Counted } from '../../format/formats.ts'
import { useFormats } from '../../format/useFormats.ts'
import { MenuEntries } from '../../menu/MenuEntries.tsx'
import type { ListQuery, Selection, SelectionAction } from '../list.types.ts'
import { everything, isEmpty, NOTHING, sizeOf } from './selection.ts'
import classes from './selection.module.css'

interface SelectionBarProps {
  readonly actions: readonly SelectionAction[]
  readonly selection: Selection
  readonly query: ListQuery
  readonly total: Counted
  onSelection: (selection: Selection) => void
}

/** Actions shown as buttons; the others wait under « … ». */
const SHOWN = 3

/** What may be done with the ticked rows. It floats over the end of the list, so that ticking moves no row. */
export function SelectionBar({ actions, selection, query, total, onSelection }: SelectionBarProps) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  if (isEmpty(selection)) return null
  const size = sizeOf(selection, total)
  const run = (action: SelectionAction) => () => action.run(selection, size)
  const more = actions.slice(SHOWN).map((action) => ({ ...action, run: run(action) }))
  return (
    <Paper className={classes['bar']} shadow="md" withBorder role="region" aria-label={t('list.actions')}>
      <Text size="sm" fw={600} role="status">
        {t('list.selected', { count: size.count, shown: formats.total(size) })}
      </Text>
      {!(selection.all && selection.except.length === 0) && (
        <Button size="xs" variant="subtle" onClick={() => onSelection(everything(query))}>
          {t('list.selectResults', { shown: formats.total(total) })}
        </Button>
      )}
      {actions.slice(0, SHOWN).map((action) => (
        <Can key={action.key} do={action.can !== false} why={action.why}>
          <Button
            size="xs"
            variant="default"
            color={action.danger ? 'red' : undefined}
            leftSection={action.icon}
            onClick={run(action)}
          >
            {action.label}
          </Button>
        </Can>
      ))}
      {more.length > 0 && (
        <Menu position="top-end">
          <Menu.Target>
            <Button size="xs" variant="default" leftSection={<IconDots size={14} aria-hidden />}>
              {t('list.actions')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <MenuEntries entries={more} />
          </Menu.Dropdown>
        </Menu>
      )}
      <CloseButton size="sm" aria-label={t('list.unselect')} onClick={() => onSelection(NOTHING)} />
    </Paper>
  )
}
