import { useRouter, useRouterState } from '@tanstack/react-router'

/** One value of the address (`?evenement=…`): it can be shared, and « back » closes what it opened. */
export function useAddressValue(key: string): readonly [string | null, (value: string | null) => void] {
  const router = useRouter()
  const search: Readonly<Record<string, unknown>> = useRouterState({ select: ({ location }) => location.search })
  const value = search[key]
  const write = (next: string | null) => {
    const { pathname, search: now, hash } = router.state.location
    void router.navigate({ to: pathname, search: { ...now, [key]: next ?? undefined }, hash, resetScroll: false })
  }
  return [typeof value === 'string' && value !== '' ? value : null, write]
}
