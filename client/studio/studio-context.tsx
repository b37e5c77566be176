import { createContext, useContext } from 'react'
import type { Toast, ToastStore } from '../../shared/ui/toast-store.ts'
import type { ClientSystem } from '../connection/system.ts'
import type { Api } from './api.ts'
import type { ThemeChoice } from './theme-choice.ts'

/** What every page of the studio needs from outside: given once, so that tests give their own. */
export interface Studio {
  api: Api
  system: ClientSystem
  toasts: ToastStore
  /** `localStorage`; null where the browser refuses it. */
  storage: Storage | null
  theme: ThemeChoice
  /** Saves that were still on their way when their editor was left, by deck. Whoever opens the deck waits for them. */
  pendingSaves: Map<string, Promise<unknown>>
  /** Leaves the studio for another of the server's pages. */
  leaveTo(address: string): void
}

const StudioContext = createContext<Studio | null>(null)
export const StudioProvider = StudioContext.Provider

export function useStudio(): Studio {
  const studio = useContext(StudioContext)
  if (!studio) throw new Error('This view must be inside a StudioProvider.')
  return studio
}

/** Shows a notice at the foot of the page. */
export function useToast(): (tone: Toast['tone'], text: string, action?: Toast['action']) => void {
  const { toasts } = useStudio()
  return (tone, text, action) => toasts.getState().show({ tone, text, ...(action && { action }) })
}
