import { Text } from '@mantine/core'
import type { Figures } from '#contract/dashboards/dashboards.shapes.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import type { FigureKind } from './figures.ts'
import classes from './figures.module.css'

interface FigureCellProps {
  readonly figure: FigureKind
  readonly figures: Figures
  /** The deals behind it. */
  readonly address: string
  /** For whoever does not see the row and the column: « En retard, Suivi annuel : voir les affaires ». */
  readonly label: string
}

/** UX-6: a figure leads to its deals; a nought leads nowhere. */
export function FigureCell({ figure, figures, address, label }: FigureCellProps) {
  const formats = useFormats()
  const value = figure.of(figures)
  const shown = figure.money ? formats.euros(value) : formats.number(value)
  if (figures.count === 0 || (value === 0 && !figure.money)) {
    return (
      <Text span size="xs" c="dimmed">
        {shown}
      </Text>
    )
  }
  return (
    <AddressLink address={address} className={classes['figure']} data-alarm={figure.key === 'late' || undefined} title={label}>
      {shown}
    </AddressLink>
  )
}
