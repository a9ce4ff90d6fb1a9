import { Checkbox, Table, Text } from '@mantine/core'
import type { IntakeLine, IntakeStatus } from '#contract/contacts/intake/intake.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ToneBadge } from '#web/kit/badge/Badge.tsx'
import type { Tone } from '#web/kit/badge/Badge.tsx'

const TONES: Readonly<Record<IntakeStatus, Tone>> = { new: 'accent', same: 'neutral', conflict: 'warning', invalid: 'bad' }

export const mayTake = ({ status }: IntakeLine): boolean => status === 'new' || status === 'conflict'

/** Which lines are ticked, by key. */
export interface Ticks {
  readonly taken: ReadonlySet<string>
  readonly onTake: (taken: ReadonlySet<string>) => void
}

interface Props {
  readonly label: string
  readonly lines: readonly IntakeLine[]
  /** Against a file: each line beside what it holds, ticked when it is to be taken. */
  readonly ticks?: Ticks
  /** There is no file yet to stand beside. */
  readonly fresh?: boolean
}

/** What a form says, field by field. */
export function IntakeLines({ label, lines, ticks, fresh = false }: Props) {
  const t = useTranslate()
  const open = lines.filter(mayTake)
  const takeAll = (checked: boolean) => ticks?.onTake(new Set(checked ? open.map(({ key }) => key) : []))
  const allTaken = open.length > 0 && open.every(({ key }) => ticks?.taken.has(key))
  return (
    <Table.ScrollContainer minWidth={fresh ? 360 : ticks ? 620 : 420}>
      <Table aria-label={label} verticalSpacing={4} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {ticks && (
              <Table.Th w={36}>
                <Checkbox
                  aria-label={t('intake:takeAll')}
                  checked={allTaken}
                  indeterminate={!allTaken && ticks.taken.size > 0}
                  disabled={!open.length}
                  onChange={(event) => takeAll(event.currentTarget.checked)}
                />
              </Table.Th>
            )}
            <Table.Th w={ticks ? 140 : 200}>{t('intake:field')}</Table.Th>
            {ticks && !fresh && <Table.Th>{t('intake:current')}</Table.Th>}
            <Table.Th>{t('intake:incoming')}</Table.Th>
            <Table.Th w={110}>{t('intake:state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Line key={line.key} line={line} ticks={ticks} fresh={fresh} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

interface LineProps {
  readonly line: IntakeLine
  readonly ticks: Ticks | undefined
  readonly fresh: boolean
}

function Line({ line, ticks, fresh }: LineProps) {
  const t = useTranslate()
  const tick = (checked: boolean) => {
    if (!ticks) return
    const rest = [...ticks.taken].filter((key) => key !== line.key)
    ticks.onTake(new Set(checked ? [...rest, line.key] : rest))
  }
  return (
    <Table.Tr>
      {ticks && (
        <Table.Td>
          {mayTake(line) && (
            <Checkbox
              aria-label={t('intake:take', { label: line.label })}
              checked={ticks.taken.has(line.key)}
              onChange={(event) => tick(event.currentTarget.checked)}
            />
          )}
        </Table.Td>
      )}
      <Table.Td>{line.label}</Table.Td>
      {ticks && !fresh && (
        <Table.Td c={line.current === null ? 'dimmed' : undefined}>{line.current ?? t('intake:nothing')}</Table.Td>
      )}
      <Table.Td fw={mayTake(line) ? 600 : undefined}>
        {line.incoming}
        {line.reason && (
          <Text size="xs" c="var(--mantine-color-error)">
            {line.reason}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <ToneBadge label={t(`intake:status.${line.status}`)} tone={TONES[line.status]} />
      </Table.Td>
    </Table.Tr>
  )
}
