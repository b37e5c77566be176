import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import type { SaveDeckRequest } from '../../../shared/protocol/api.ts'
import { type Deck, newSlide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { renderStudio } from './render-studio.tsx'

beforeEach(() => localStorage.clear())

it('switches what holds for questions, saves it, and undoes it like any other change', async () => {
  const deck: Deck = {
    title: 'My deck',
    language: 'en',
    slides: [newSlide('title', 's001')],
    settings: newDeckSettings,
  }
  const saved: Deck[] = []
  const { user, system } = renderStudio('/studio/decks/d1', {
    'GET /decks/:id': () => ({ id: 'd1', deck, version: 1, isDemo: false, updatedAt: 0 }),
    'PUT /decks/:id': ({ body }) => {
      saved.push((body as SaveDeckRequest).deck)
      return { version: saved.length + 1 }
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Session settings' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Session settings' }))
  const questions = within(dialog.getByRole('region', { name: 'Questions' }))
  const isOn = (name: RegExp) => questions.getByRole('switch', { name }).getAttribute('aria-checked')
  expect([/any time/, /without a name/, /Approve/, /strong language/].map(isOn)).toEqual([
    ...['true', 'true', 'false', 'true'],
  ])
  await user.click(questions.getByRole('switch', { name: /without a name/ }))
  await user.click(questions.getByRole('switch', { name: /Approve/ }))
  await act(() => system.advance(5000))
  const expected = { ...newDeckSettings.questions, anonymous: false, approveFirst: true }
  await waitFor(() => expect(saved.at(-1)?.settings.questions).toEqual(expected))
  await user.click(dialog.getByRole('button', { name: 'Close' }))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await act(() => system.advance(5000))
  // Switched one right after the other, they are one step.
  await waitFor(() => expect(saved.at(-1)?.settings.questions).toEqual(newDeckSettings.questions))
})

it('switches how the screen moves and what phones may send', async () => {
  const deck: Deck = {
    title: 'My deck',
    language: 'en',
    slides: [newSlide('title', 's001')],
    settings: newDeckSettings,
  }
  const saved: Deck[] = []
  const { user, system } = renderStudio('/studio/decks/d1', {
    'GET /decks/:id': () => ({ id: 'd1', deck, version: 1, isDemo: false, updatedAt: 0 }),
    'PUT /decks/:id': ({ body }) => {
      saved.push((body as SaveDeckRequest).deck)
      return { version: saved.length + 1 }
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Session settings' }))
  const section = within(screen.getByRole('region', { name: 'Screen and feedback' }))
  await user.click(section.getByRole('switch', { name: /movement/ }))
  await user.click(section.getByRole('switch', { name: /Reactions/ }))
  await user.click(section.getByRole('switch', { name: /pace/ }))
  await act(() => system.advance(5000))
  await waitFor(() =>
    expect(saved.at(-1)?.settings).toEqual({
      ...newDeckSettings,
      screen: { transitions: false },
      feedback: { reactions: false, pace: false },
    }),
  )
})
