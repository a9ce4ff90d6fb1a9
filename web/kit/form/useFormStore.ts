import { useEffect, useRef, useState } from 'react'
import { dropDraft, keepDraft, readDraft } from './draft.ts'
import type { Values } from './paths.ts'
import { sameValue } from './paths.ts'
import type { FormStore } from './store.ts'
import { makeStore } from './store.ts'

/** Milliseconds without a key before what is typed is kept. */
const CALM = 300

/** What was typed here before, unless it says nothing more than the record does now. */
function beginning(key: string, initial: Values): { store: FormStore; restoredAt: string | null } {
  const draft = readDraft(key)
  if (!draft || sameValue(draft.values, initial)) return { store: makeStore(initial), restoredAt: null }
  return { store: makeStore(draft.base, draft.values), restoredAt: draft.at }
}

/** Keeps what is typed as it is typed, and what waits when one leaves. */
function useKept(store: FormStore, key: string): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(timer)
      timer = undefined
      if (store.isDirty()) keepDraft(key, store.values(), store.base())
      else dropDraft(key)
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, CALM)
    }
    const now = () => timer !== undefined && keep()
    const unsubscribe = store.subscribe(later)
    window.addEventListener('pagehide', now)
    return () => {
      unsubscribe()
      window.removeEventListener('pagehide', now)
      now()
    }
  }, [store, key])
}

interface Filled {
  readonly store: FormStore
  /** When the values found again were typed; null when they are the record's own. */
  readonly restoredAt: string | null
  /** The record as last read. */
  latest: () => Values
  discard: () => void
}

/** Fills a form with a record, or with what was typed of it and not saved. A record read again fills it again, unless one has typed. */
export function useFormStore(key: string, initial: Values): Filled {
  const [{ store, restoredAt }, setBegun] = useState(() => beginning(key, initial))
  const latest = useRef(initial)
  const begunFor = useRef(key)
  useEffect(() => {
    if (begunFor.current !== key) {
      begunFor.current = key
      latest.current = initial
      setBegun(beginning(key, initial))
      return
    }
    if (sameValue(latest.current, initial)) return
    latest.current = initial
    if (!store.isDirty()) store.rebase(initial)
  }, [key, initial, store])
  useKept(store, key)
  return {
    store,
    restoredAt,
    latest: () => latest.current,
    discard: () => {
      store.rebase(latest.current)
      dropDraft(key)
      setBegun({ store, restoredAt: null })
    },
  }
}
