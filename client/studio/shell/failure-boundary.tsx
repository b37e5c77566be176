import { Component, type ReactNode } from 'react'

/** Holds a failure inside its part of the page. React reports what it caught to the console by itself. */
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
