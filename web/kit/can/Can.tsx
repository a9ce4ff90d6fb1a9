import { Tooltip, VisuallyHidden } from '@mantine/core'
import type { ReactElement } from 'react'
import { cloneElement, isValidElement, useId } from 'react'
import type { Verdict } from '#contract/kernel/verdict.ts'
import { useReason } from './useReason.ts'

interface Doable {
  readonly disabled?: boolean
  readonly 'data-disabled'?: boolean
  readonly 'aria-disabled'?: boolean
  readonly 'aria-describedby'?: string
  readonly onClick?: unknown
}

interface CanProps {
  /** What the answer's `can` says. */
  readonly do: boolean
  /** Why not: the rule's verdict, or a sentence. */
  readonly why?: Verdict | string
  /** One button or link. */
  readonly children: ReactElement<Doable>
}

const swallow = (event: { preventDefault: () => void; stopPropagation: () => void }) => {
  event.preventDefault()
  event.stopPropagation()
}

/**
 * An action that may not be done is shown greyed with its reason. It stays reachable by keyboard (`aria-disabled`, not
 * `disabled`), because a reason nobody can reach is no reason.
 */
export function Can({ do: allowed, why, children }: CanProps) {
  const id = useId()
  const reason = useReason(why)
  if (allowed || !isValidElement(children)) return children
  return (
    <>
      <Tooltip label={reason} multiline maw={320} events={{ hover: true, focus: true, touch: true }} disabled={!reason}>
        {cloneElement(children, {
          'aria-disabled': true,
          'data-disabled': true,
          'aria-describedby': reason ? id : undefined,
          onClick: swallow,
        })}
      </Tooltip>
      {reason && <VisuallyHidden id={id}>{reason}</VisuallyHidden>}
    </>
  )
}
