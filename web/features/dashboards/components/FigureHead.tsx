import { Popover, Text, UnstyledButton } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { FigureKind } from './figures.ts'
import classes from './figures.module.css'

/** UX-6: the name of a figure; a press says how it is reckoned. */
export function FigureHead({ label, what }: Pick<FigureKind, 'label' | 'what'>) {
  const t = useTranslate()
  return (
    <Popover position="bottom" shadow="md" width={280} withArrow trapFocus={false} returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes['head']}
          aria-label={t('dashboards:figure.definition', { figure: label })}
          title={what}
        >
          {label}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <Text size="xs" fw={600}>
          {label}
        </Text>
        <Text size="xs">{what}</Text>
      </Popover.Dropdown>
    </Popover>
  )
}
