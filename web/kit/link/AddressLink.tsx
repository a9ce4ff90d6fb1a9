import type { AnchorHTMLAttributes, Ref } from 'react'
import { useFollow } from './follow.ts'

interface AddressLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address of ours, as text: it comes from data or from a page's configuration. */
  readonly address: string
  readonly ref?: Ref<HTMLAnchorElement>
}

/** A real link, which opens in a new tab like any other, and moves without reloading on a plain click. */
export function AddressLink({ address, onClick, children, ...rest }: AddressLinkProps) {
  const follow = useFollow()
  return (
    <a
      {...rest}
      href={address}
      onClick={(event) => {
        onClick?.(event)
        follow(event)
      }}
    >
      {children}
    </a>
  )
}
