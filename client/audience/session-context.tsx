import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AudienceState, AudienceStore } from '../connection/audience-store.ts'

const SessionContext = createContext<AudienceStore | null>(null)

export const SessionProvider = SessionContext

/** The store of the session that this page shows. */
export function useSessionStore(): AudienceStore {
  const store = useContext(SessionContext)
  if (!store) throw new Error('outside of a session')
  return store
}

/** A part of what is known of the session. `select` must give the same value for the same state. */
export function useSession<Part>(select: (state: AudienceState) => Part): Part {
  return useStore(useSessionStore(), select)
}
