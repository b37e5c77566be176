import { useLocation } from 'wouter'

/** Goes to another page of the studio and marks it as reached from within, so that its heading takes the focus. */
export function useGo(): (path: string, options?: { replace?: boolean }) => void {
  const [, navigate] = useLocation()
  return (path, options) => navigate(path, { state: { within: true }, ...options })
}
