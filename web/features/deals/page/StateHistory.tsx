import { useTranslate } from '#web/app/languages/translate.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { useDeal } from './deal-context.ts'
import classes from './deal.module.css'

/** DEAL-41: each change of state is dated and kept; the newest first. */
export function StateHistory() {
  const t = useTranslate()
  const formats = useFormats()
  const { deal } = useDeal()
  return (
    <ol className={classes['history']}>
      {deal.history.toReversed().map(({ to, at, by }) => {
        const said = { state: t(`deals:state.${to}`), at: formats.instant(at) }
        return (
          <li key={at + to}>{by ? t('deals:states.line', { ...said, name: by.name }) : t('deals:states.lineAlone', said)}</li>
        )
      })}
    </ol>
  )
}
