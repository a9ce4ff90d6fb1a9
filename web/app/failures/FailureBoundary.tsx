import { QueryErrorResetBoundary } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Component } from 'react'
import { FailurePanel } from './FailurePanel.tsx'
import { referenceOf } from './reference.ts'

interface Props {
  readonly children: ReactNode
  readonly onReset?: () => void
}

class Boundary extends Component<Props, { error: unknown; failed: boolean }> {
  override state = { error: null, failed: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true }
  }

  override componentDidCatch(error: unknown) {
    referenceOf(error)
  }

  private readonly again = () => {
    this.props.onReset?.()
    this.setState({ error: null, failed: false })
  }

  override render() {
    return this.state.failed ? <FailurePanel error={this.state.error} reset={this.again} /> : this.props.children
  }
}

/** Keeps a failure inside the part that failed: around each widget, tab or panel. Failed reads are tried again with it. */
export function FailureBoundary({ children }: { readonly children: ReactNode }) {
  return <QueryErrorResetBoundary>{({ reset }) => <Boundary onReset={reset}>{children}</Boundary>}</QueryErrorResetBoundary>
}
