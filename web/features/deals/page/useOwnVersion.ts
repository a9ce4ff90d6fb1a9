import { useEffect } from 'react'
import { setAt } from '#web/kit/form/paths.ts'
import type { FormStore } from '#web/kit/form/store.ts'
import { useDeal } from './deal-context.ts'

/**
 * What this user did elsewhere on the page (a state, a milestone) is no conflict with what they are typing: the form
 * follows to that version.
 */
export function useOwnVersion(store: FormStore, version: number): void {
  const { ownVersion } = useDeal()
  useEffect(() => {
    const mine = ownVersion === version && store.base()['version'] === version - 1
    if (!mine || !store.isDirty()) return
    store.rebase(setAt(store.base(), 'version', version), setAt(store.values(), 'version', version))
  }, [store, version, ownVersion])
}
