import { createContext, type ReactNode, use } from 'react'
import { useStore } from 'zustand'
import type { ToastStore } from '../../shared/ui/toast-store.ts'
import type { ConsoleState, ConsoleStore } from '../connection/console-store.ts'
import { ModerationProvider } from './moderation/moderation-context.tsx'
import type { Presenter, PresenterState } from './presenter.ts'

export interface ConsoleParts {
  sessionId: string
  store: Pick<ConsoleStore, 'getState' | 'getInitialState' | 'subscribe' | 'command' | 'request'>
  presenter: Presenter
  toasts: ToastStore
}

const ConsoleContext = createContext<ConsoleParts | null>(null)

export function ConsoleProvider({ parts, children }: { parts: ConsoleParts; children: ReactNode }) {
  return (
    <ConsoleContext value={parts}>
      <ModerationProvider parts={parts}>{children}</ModerationProvider>
    </ConsoleContext>
  )
}

/** The parts of the console that stay the same; only under a `ConsoleProvider`. */
export function useConsoleParts(): ConsoleParts {
  const parts = use(ConsoleContext)
  if (!parts) throw new Error('useConsoleParts needs a ConsoleProvider above it')
  return parts
}

/** A part of what the console knows of the session. */
export function useConsole<Selected>(select: (state: ConsoleState) => Selected): Selected {
  return useStore(useConsoleParts().store, select)
}

export function usePresenterState<Selected>(select: (state: PresenterState) => Selected): Selected {
  return useStore(useConsoleParts().presenter, select)
}
