import type { DealRow } from '#contract/dashboards/dashboards.shapes.ts'
import { todayHere } from '#web/kit/format/formats.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { DueMark } from '#web/kit/timeline/DueMark.tsx'
import classes from './manage.module.css'

/** DEAL-43: red, orange or grey, always with an icon and a word. */
export function DueCell({ deal: { step } }: { readonly deal: DealRow }) {
  const formats = useFormats()
  if (!step?.dueAt) return null
  return (
    <span className={classes['step']}>
      <DueMark due={step.due} date={formats.day(todayHere(new Date(step.dueAt)))} />
    </span>
  )
}
