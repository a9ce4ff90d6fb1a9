import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { arrangeWidgets, resetWidgets } from '#contract/organisation/user-settings.contract.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { arranged, keysOf } from '#web/app/home/arrangement.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { WidgetPage } from '#web/app/registries/widgets.ts'
import { widgets } from '#web/app/registries/widgets.ts'
import { useMay, useSession } from '#web/app/session/session.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { WidgetLine } from './WidgetLine.tsx'

/** The widgets of one page: dragged or moved by buttons, put away, brought back; kept at once. */
export function PageWidgetsPart({ page }: { readonly page: WidgetPage }) {
  const t = useTranslate()
  const may = useMay()
  const chosen = useSession().widgets[page]
  const stale = { invalidates: [readSession] }
  const arrange = useOperation(arrangeWidgets, stale)
  const reset = useOperation(resetWidgets, stale)
  const element = `widgets.${page}` as const
  const { shown, hidden } = arranged(
    widgets.filter(({ right }) => may(right)),
    page,
    chosen,
  )
  const keys = keysOf({ shown, hidden })
  const keep = (next: readonly string[]) =>
    arrange.mutate({
      page: element,
      shown: [...next],
      hidden: [...keys.shown, ...keys.hidden].filter((key) => !next.includes(key)),
    })
  const move = (from: number, to: number) => {
    const moved = keys.shown[from]
    if (moved) keep(keys.shown.filter((key) => key !== moved).toSpliced(to, 0, moved))
  }
  return (
    <Paper withBorder p="sm" component="section" aria-label={t(`settings:widgets.${page}`)}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {t(`settings:widgets.${page}`)}
        </Title>
        <Button size="xs" variant="subtle" disabled={chosen === null} onClick={() => reset.mutate({ page: element })}>
          {t('settings:widgets.reset')}
        </Button>
      </Group>
      <Stack gap={4} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {shown.map((widget, index) => (
          <WidgetLine
            key={widget.key}
            list={element}
            title={widget.title(t)}
            place={{ index, count: shown.length, onMove: move }}
            onToggle={() => keep(keys.shown.filter((key) => key !== widget.key))}
          />
        ))}
        {hidden.map((widget) => (
          <WidgetLine
            key={widget.key}
            list={element}
            title={widget.title(t)}
            place={null}
            onToggle={() => keep([...keys.shown, widget.key])}
          />
        ))}
      </Stack>
      {shown.length === 0 && (
        <Text c="dimmed" size="sm">
          {t('settings:widgets.none')}
        </Text>
      )}
    </Paper>
  )
}
