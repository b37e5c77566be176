import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { emptyLiveState } from '../../../client/connection/live-state.ts'
import type { ModeratorState, ModeratorStore } from '../../../client/connection/moderator-store.ts'
import { ModeratorApp } from '../../../client/console/moderator/moderator-app.tsx'
import type { ModeratorView } from '../../../shared/protocol/views.ts'
import { createToastStore } from '../../../shared/ui/toast-store.ts'
import { buildQuestion, buildRow } from '../presenting/build-session.ts'
import { standInForMatchMedia } from '../presenting/stand-ins.ts'

const view: ModeratorView = {
  version: 1,
  sentAt: 1,
  title: 'Product demo',
  language: 'en',
  status: 'showing',
  slide: { id: 'cloud', kind: 'word-cloud', progress: { run: 1 }, heading: 'In one word?', index: 1 },
  slideCount: 6,
  pinnedQuestion: null,
  questions: { panel: true, anonymous: true, approveFirst: true },
}

function renderModerator(state: Partial<ModeratorState> = {}) {
  standInForMatchMedia({ wide: true })
  localStorage.clear()
  const store = createStore<ModeratorState>(() => ({
    ...emptyLiveState,
    connection: { status: 'live' },
    view,
    audience: { connected: 12, joined: 14 },
    ...state,
  }))
  const request = vi.fn(async (name: string) =>
    name === 'participant:list'
      ? { ok: true, value: { rows: [buildRow({ nickname: 'Dana' })], more: false } }
      : { ok: true, value: {} },
  )
  render(
    <ModeratorApp
      // The requests' replies differ by name; the test gives each the one that it needs.
      store={{ ...store, request: request as unknown as ModeratorStore['request'] }}
      toasts={createToastStore()}
      tabStorage={sessionStorage}
      deviceStorage={localStorage}
    />,
  )
  return {
    request,
    user: userEvent.setup(),
    tell: (change: Partial<ModeratorState>) => act(async () => store.setState(change)),
  }
}

it('shows questions, answers and people, and no control over the slides', async () => {
  const { request, user } = renderModerator({
    questions: [buildQuestion({ pending: true, hidden: true })],
    counts: {
      'cloud:1': {
        ...{ slideId: 'cloud', run: 1, counts: { 'w:price': 3, 'w:rude': 1 }, responses: 3, before: null },
        words: [{ key: 'w:rude', marked: true, hidden: true, pending: true }],
        ...{ groups: [], byHand: [] },
      },
    },
  })
  expect(screen.getByText('Slide 2 of 6: In one word?')).toBeInTheDocument()
  expect(await screen.findByText('Dana', {}, { timeout: 5000 })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Next|Back|Show large|Correct the stage/ })).toBeNull()
  expect(screen.queryByRole('switch')).toBeNull()
  await user.click(screen.getByRole('button', { name: /^Show to everybody/ }))
  expect(request).toHaveBeenLastCalledWith('question:moderate', {
    questionId: 'question-1-aaaaaaaa',
    set: 'visible',
  })
  await user.click(screen.getByRole('button', { name: 'Show the word: rude' }))
  expect(request).toHaveBeenLastCalledWith('word:hide', {
    ...{ slideId: 'cloud', run: 1, key: 'w:rude', hidden: false },
  })
  await user.click(screen.getByRole('button', { name: 'Hide the word: price' }))
  expect(request).toHaveBeenLastCalledWith('word:hide', {
    ...{ slideId: 'cloud', run: 1, key: 'w:price', hidden: true },
  })
})

it('puts words together, takes variants out, and leaves them to themselves again', async () => {
  const { request, user } = renderModerator({
    counts: {
      'cloud:1': {
        ...{ slideId: 'cloud', run: 1, responses: 3, before: null, words: [] },
        counts: { 'w:price': 3, 'w:prices': 1, 'w:cost': 1, 'w:speed': 1 },
        groups: [{ key: 'w:price', members: ['w:price', 'w:prices'] }],
        byHand: ['w:speed'],
      },
    },
  })
  const at = { slideId: 'cloud', run: 1 }
  await user.click(screen.getByRole('button', { name: 'Count by itself: prices' }))
  expect(request).toHaveBeenLastCalledWith('word:merge', { ...at, key: 'w:prices', into: '' })
  await user.click(screen.getByRole('button', { name: 'Group by itself again: speed' }))
  expect(request).toHaveBeenLastCalledWith('word:merge', { ...at, key: 'w:speed', into: null })

  await user.click(screen.getByRole('button', { name: 'Count with another word: cost' }))
  await user.keyboard('{Escape}')
  expect(screen.queryByText('Which word should “cost” count with?')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Count with another word: cost' }))
  expect(screen.getByText('Which word should “cost” count with?')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Count “cost” with “price”' }))
  expect(request).toHaveBeenLastCalledWith('word:merge', { ...at, key: 'w:cost', into: 'w:price' })
  expect(screen.queryByText('Which word should “cost” count with?')).toBeNull()
})

it('thanks at the end, and says why it cannot be opened', async () => {
  const { tell } = renderModerator()
  await tell({ view: { ...view, status: 'ended', slide: null } })
  expect(screen.getByText('The session is over')).toBeInTheDocument()
  await tell({ view: null, connection: { status: 'refused', refusal: { kind: 'forbidden' }, retryAt: null } })
  expect(screen.getByRole('button', { name: /again/i })).toBeInTheDocument()
})
