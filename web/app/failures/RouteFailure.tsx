import { useQueryClient } from '@tanstack/react-query'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRouter } from '@tanstack/react-router'
import { FailurePanel } from './FailurePanel.tsx'

/** In place of a page whose loading or drawing failed; trying again loads it again. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const queryClient = useQueryClient()
  const again = async () => {
    await queryClient.resetQueries({ predicate: (query) => query.state.status === 'error' })
    await router.invalidate()
    reset()
  }
  return <FailurePanel error={error} reset={() => void again()} />
}
