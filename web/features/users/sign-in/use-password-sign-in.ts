import { useState } from 'react'
import { signIn } from '#contract/users/users.contract.ts'
import type { SecondFactor } from '#contract/users/sign-in.shapes.ts'
import { useOperation } from '#web/kit/call/operations.ts'

/** Signing in by password; `secondFactor` is what is still awaited, if anything. Who uses it shows `enter.error`. */
export function usePasswordSignIn(onSignedIn: () => unknown) {
  const [secondFactor, setSecondFactor] = useState<SecondFactor | null>(null)
  const enter = useOperation(signIn, {
    done: false,
    onDone: (answer) => (answer.secondFactor ? setSecondFactor(answer.secondFactor) : onSignedIn()),
    refused: () => true,
  })
  return { enter, secondFactor, forget: () => setSecondFactor(null) }
}

export type PasswordSignIn = ReturnType<typeof usePasswordSignIn>
