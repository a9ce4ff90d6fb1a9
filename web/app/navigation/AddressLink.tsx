import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** An address of ours that is data (`/contacts/client`); `Link` suits the ones written in the code. */
  readonly address: string
}

const plainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented

/** A real link, which opens in a new tab like any other, and moves without reloading on a plain click. */
export function AddressLink({ address, onClick, children, ...rest }: Props) {
  const router = useRouter()
  return (
    <a
      {...rest}
      href={address}
      onClick={(event) => {
        onClick?.(event)
        if (!plainClick(event)) return
        event.preventDefault()
        void router.navigate({ href: address })
      }}
    >
      {children}
    </a>
  )
}
