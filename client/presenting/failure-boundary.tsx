import { Component, type ReactNode } from 'react'

/** Shows the fallback instead of what failed. React knows no hook for this, and reports what it caught by itself. */
export class FailureBoundary extends Component<
  { fallback: ReactNode; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
