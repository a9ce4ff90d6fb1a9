import { Anchor, SegmentedControl, Stack, Text } from '@mantine/core'
import { LINE_DECISIONS, LineDecision } from '#contract/imports/imports.shapes.ts'
import type { ImportLine } from '#contract/imports/imports.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { fileAddressOf } from '../../contacts/contact-addresses.ts'

interface CandidatesProps {
  readonly line: ImportLine
  /** The decision may still change. */
  readonly open: boolean
  onDecide: (decision: LineDecision) => void
}

/** CON-72: who a line is likely to be, and what to do of it. Completing needs a contact that stands. */
export function Candidates({ line, open, onDecide }: CandidatesProps) {
  const t = useTranslate()
  const standing = line.candidates.filter(({ contactId }) => contactId !== null)
  const possible = LINE_DECISIONS.filter((decision) => decision !== 'update' || standing.length > 0)
  return (
    <Stack gap="xs">
      {open && (
        <SegmentedControl
          aria-label={t('imports:decision')}
          size="xs"
          orientation="vertical"
          data={possible.map((value) => ({ value, label: t(`imports:decide.${value}`) }))}
          value={line.decision ?? 'skip'}
          onChange={(value) => onDecide(LineDecision.parse(value))}
        />
      )}
      {standing.length > 0 && (
        <ul aria-label={t('imports:candidates')} style={{ margin: 0, paddingInlineStart: 18 }}>
          {standing.map(({ contactId, name, reasons }) => (
            <li key={contactId}>
              <Anchor
                component={AddressLink}
                address={fileAddressOf(contactId ?? '')}
                aria-label={t('imports:openFile', { name })}
                underline="always"
              >
                {name}
              </Anchor>
              <Text size="xs" c="dimmed">
                {reasons.join(' ; ')}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}
