import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SessionCommand } from '../../shared/core/session/session-command.ts'
import { slideKinds } from '../../shared/slides/slide-kinds.ts'
import type { ConsoleStore } from '../connection/console-store.ts'
import type { RequestFailure } from '../connection/request.ts'
import type { ClientSystem } from '../connection/system.ts'
import type { PresenterAction } from '../presenting/presenter-keys.ts'
import { nextLeaderboard } from './session-state.ts'

const stepAt = { 'first-step': 0, 'second-step': 1, 'third-step': 2 } as const

/** After its acknowledgement a command is done when the view with its result is here, or this much later. */
const viewWithinMs = 1500

/** What the presenter is told in passing. */
export type PresenterNote = RequestFailure['kind'] | 'no-leaderboard' | 'full-screen-there'

export interface PresenterState {
  /** A command is under way: no other one is given. */
  busy: boolean
  note: { kind: PresenterNote; at: number } | null
  helpOpen: boolean
}

export interface Presenter extends StoreApi<PresenterState> {
  /** Gives a command, unless one is under way: a double click or an impatient clicker is never queued. */
  give(command: SessionCommand): Promise<void>
  /**
   * Does what a key asks for.
   * @param onVersion the session version that the key was pressed on, where that was another window
   */
  perform(action: PresenterAction, onVersion?: number): void
  dismissNote(): void
  setHelpOpen(open: boolean): void
}

/** The presenter's hand on a session: one command at a time, each on the state that is seen. */
export function createPresenter(
  console: Pick<ConsoleStore, 'getState' | 'subscribe' | 'command'>,
  system: Pick<ClientSystem, 'now' | 'after'>,
): Presenter {
  const store = createStore<PresenterState>(() => ({ busy: false, note: null, helpOpen: false }))
  const tell = (kind: PresenterNote) => store.setState({ note: { kind, at: system.now() } })

  function viewOf(version: number): Promise<void> {
    const isHere = () => (console.getState().view?.version ?? 0) >= version
    if (isHere()) return Promise.resolve()
    return new Promise((resolve) => {
      const done = () => {
        unsubscribe()
        cancel()
        resolve()
      }
      const unsubscribe = console.subscribe(() => {
        if (isHere()) done()
      })
      const cancel = system.after(viewWithinMs, done)
    })
  }

  async function give(command: SessionCommand) {
    if (store.getState().busy) return
    store.setState({ busy: true, note: null })
    const result = await console.command(command)
    if (result.ok) await viewOf(result.value.version)
    else tell(result.refusal.kind)
    store.setState({ busy: false })
  }

  function perform(action: PresenterAction, onVersion?: number) {
    const { view, deck } = console.getState()
    if (!view || !deck || view.status === 'ended') return
    if (onVersion !== undefined && onVersion !== view.version) return
    const { slides } = deck.deck
    switch (action) {
      case 'advance':
      case 'back':
      case 'open':
      case 'spin':
      case 'close':
      case 'reveal':
        void give({ do: action })
        break
      case 'pause': {
        const progress = view.slide?.progress
        const isPaused = progress?.phase === 'open' && progress.pausedAt !== undefined
        void give({ do: isPaused ? 'resume' : 'pause' })
        break
      }
      case 'first-step':
      case 'second-step':
      case 'third-step': {
        const slide = slides.find(({ id }) => id === view.slide?.id)
        const step = slide && slideKinds[slide.kind].steps?.[stepAt[action]]
        if (step) void give({ do: 'step', step: step.name })
        break
      }
      case 'hold-results':
        void give({ do: 'hold-results', on: !view.holdResults })
        break
      case 'freeze':
        void give({ do: 'freeze', on: view.frozen === null })
        break
      case 'clear-screen':
        if (view.spotlit !== null) void give({ do: 'spotlight', participantId: null })
        else if (view.pinnedQuestion !== null) void give({ do: 'pin-question', questionId: null })
        break
      case 'first':
      case 'last': {
        const slide = action === 'first' ? slides[0] : slides.at(-1)
        if (slide) void give({ do: 'show', slideId: slide.id })
        break
      }
      case 'blackout':
        void give({ do: 'blackout', on: !view.blackout })
        break
      case 'join-panel':
        void give({ do: 'join-panel', on: !view.joinPanel })
        break
      case 'leaderboard': {
        const slide = nextLeaderboard(view, slides)
        if (slide) void give({ do: 'show', slideId: slide.id })
        else tell('no-leaderboard')
        break
      }
      case 'play-pause':
        void give({ do: 'media', playing: !view.slide?.progress.playback?.playing, positionMs: null })
        break
      case 'play-from-start':
        void give({ do: 'media', playing: true, positionMs: 0 })
        break
      case 'full-screen':
        tell('full-screen-there')
        break
      case 'help':
        store.setState({ helpOpen: true })
        break
    }
  }

  return {
    ...store,
    give,
    perform,
    dismissNote: () => store.setState({ note: null }),
    setHelpOpen: (helpOpen) => store.setState({ helpOpen }),
  }
}
