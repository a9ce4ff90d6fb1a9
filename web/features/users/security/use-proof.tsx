import type { ReactNode } from 'react'
import { useState } from 'react'
import { ProofDialog } from './ProofDialog.tsx'

type Then = (proof: string) => unknown

interface Proof {
  /** Asks who is there, then goes on with what the server gave for it. */
  readonly ask: (then: Then) => void
  readonly dialog: ReactNode
}

/** @param passkeys whether the user has one that may answer here */
export function useProof(passkeys: boolean): Proof {
  const [then, setThen] = useState<{ readonly go: Then } | null>(null)
  const close = () => setThen(null)
  const dialog = then && (
    <ProofDialog
      passkeys={passkeys}
      onClose={close}
      onProved={(proof) => {
        close()
        return then.go(proof)
      }}
    />
  )
  return { ask: (go) => setThen({ go }), dialog }
}
