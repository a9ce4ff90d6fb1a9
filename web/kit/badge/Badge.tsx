import '../tokens.css'
import classes from './badge.module.css'

export type Tone = 'neutral' | 'accent' | 'good' | 'warning' | 'bad'

/** A value shown as a label on a ground; the tone is never alone, the label says the same. */
export interface BadgeValue {
  readonly label: string
  readonly tone?: Tone
}

/** Plain on purpose: lists draw hundreds of them at each frame of a scroll. */
export function ToneBadge({ label, tone = 'neutral' }: BadgeValue) {
  return (
    <span className={classes['badge']} data-tone={tone}>
      {label}
    </span>
  )
}
