import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Playback } from '../../../shared/core/session/playback.ts'
import { newSlide, type SlideOf } from '../../../shared/slides/deck.ts'
import { buildConsoleDeck, buildConsoleView, buildDeck } from '../presenting/build-session.ts'
import { renderConsole } from './render-console.tsx'

vi.mock('../../../client/presenting/slide-screen.tsx', () => ({ SlideScreen: () => null }))

const blank = newSlide('video', 'slide-film')
const film: SlideOf<'video'> = {
  ...blank,
  config: {
    ...blank.config,
    source: { type: 'link', link: 'https://youtu.be/dQw4w9WgXcQ' },
    durationMs: 60_000,
  },
}

function renderFilm(playback: Playback | null, wide = true) {
  return renderConsole({
    wide,
    view: buildConsoleView({
      status: 'showing',
      slide: {
        id: film.id,
        kind: 'video',
        config: film.config,
        revealed: false,
        progress: { run: 1, phase: 'ready', ...(playback && { playback }) },
        timeLimitMs: null,
        showsResults: true,
        index: 0,
        lingers: false,
        scored: false,
        hasOwnClock: false,
      },
    }),
    state: {
      deck: buildConsoleDeck({ deck: buildDeck({ slides: [film, newSlide('title', 'slide-end')] }) }),
    },
  })
}

describe('the controls of a video', () => {
  it.each([true, false])('play and stop it (on a laptop: %s)', async (wide) => {
    const { command, user } = renderFilm(null, wide)
    await user.click(screen.getByRole('button', { name: 'Play' }))
    expect(command).toHaveBeenLastCalledWith({ do: 'media', playing: true, positionMs: null })
    await user.click(screen.getByRole('button', { name: 'From the start' }))
    expect(command).toHaveBeenLastCalledWith({ do: 'media', playing: true, positionMs: 0 })
  })

  it('say where it stands, and jump from there within its length', async () => {
    const { command, user } = renderFilm({ playing: false, positionMs: 55_000, at: 1 })
    expect(screen.getByRole('region', { name: 'Video' })).toHaveTextContent('0:55 / 1:00')
    await user.click(screen.getByRole('button', { name: 'Forward 10 seconds' }))
    expect(command).toHaveBeenLastCalledWith({ do: 'media', playing: false, positionMs: 60_000 })
    await user.click(screen.getByRole('button', { name: 'Back 10 seconds' }))
    expect(command).toHaveBeenLastCalledWith({ do: 'media', playing: false, positionMs: 45_000 })
  })

  it('offer to play again what is over', () => {
    renderFilm({ playing: true, positionMs: 0, at: Date.now() - 90_000 })
    expect(screen.getByRole('region', { name: 'Video' })).toHaveTextContent('1:00 / 1:00')
    expect(screen.getByRole('button', { name: 'Play' })).toBeInTheDocument()
  })

  it('have keys', async () => {
    const { command, user } = renderFilm({ playing: true, positionMs: 0, at: Date.now() })
    await user.keyboard('k')
    expect(command).toHaveBeenLastCalledWith({ do: 'media', playing: false, positionMs: null })
    await user.keyboard('0')
    expect(command).toHaveBeenLastCalledWith({ do: 'media', playing: true, positionMs: 0 })
  })

  it('are not there on other slides', () => {
    renderConsole({ view: buildConsoleView() })
    expect(screen.queryByRole('region', { name: 'Video' })).not.toBeInTheDocument()
  })
})
