import { createContext, type ReactNode, use } from 'react'
import { type StoreApi, useStore } from 'zustand'
import type {
  AskingView,
  AudienceCount,
  EntriesView,
  FunnelView,
  ModeratedCounts,
  ModeratedEntry,
  ModeratedQuestion,
} from '../../../shared/protocol/views.ts'
import type { KindName } from '../../../shared/slides/slide-kinds.ts'
import type { ToastStore } from '../../../shared/ui/toast-store.ts'
import type { ConnectionState } from '../../connection/link.ts'
import type { Send } from '../../connection/request.ts'
import type { Presenter } from '../presenter.ts'

/** What moderating takes, of all that a console or a moderator's page knows. */
export interface ModerationState {
  connection: ConnectionState
  view: {
    pinnedQuestion: string | null
    /** Whose answer lies over the slide; a moderator is not told. */
    spotlit?: string | null
    questions: AskingView
    slide: { id: string; kind: KindName; progress: { run: number } } | null
  } | null
  questions: readonly ModeratedQuestion[]
  entries: Readonly<Record<string, EntriesView<ModeratedEntry>>>
  counts: Readonly<Record<string, ModeratedCounts>>
  audience: AudienceCount
  /** Changes with people's stages; a moderator is not told of it. */
  funnel?: FunnelView | null
}

export interface ModerationParts {
  store: Pick<StoreApi<ModerationState>, 'getState' | 'getInitialState' | 'subscribe'> & { request: Send }
  toasts: ToastStore
  /** null: a moderator, who has no say in what the screen shows. */
  presenter: Pick<Presenter, 'give'> | null
}

const ModerationContext = createContext<ModerationParts | null>(null)

export function ModerationProvider({ parts, children }: { parts: ModerationParts; children: ReactNode }) {
  return <ModerationContext value={parts}>{children}</ModerationContext>
}

/** Only under a `ModerationProvider`. */
export function useModerationParts(): ModerationParts {
  const parts = use(ModerationContext)
  if (!parts) throw new Error('useModerationParts needs a ModerationProvider above it')
  return parts
}

export function useModeration<Selected>(select: (state: ModerationState) => Selected): Selected {
  return useStore(useModerationParts().store, select)
}
