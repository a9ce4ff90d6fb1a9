import { lazy, Suspense, useEffect, useState } from 'react'
import { onSignedOut } from '#web/kit/call/signed-out.ts'
import { useFocusBack } from '../navigation/use-focus-back.ts'

const SignInAgainDialog = lazy(async () => ({ default: (await import('./SignInAgainDialog.tsx')).SignInAgainDialog }))

/** Waits for the session to end while a page is open. */
export function SignInAgain() {
  const [asked, setAsked] = useState(false)
  useEffect(() => onSignedOut(() => setAsked(true)), [])
  useFocusBack(asked)
  if (!asked) return null
  return (
    <Suspense fallback={null}>
      <SignInAgainDialog onClose={() => setAsked(false)} />
    </Suspense>
  )
}
