import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../../../../shared/core/session/decide.ts'
import { type Playback, played, positionAt } from '../../../../shared/core/session/playback.ts'
import type { SessionCommand } from '../../../../shared/core/session/session-command.ts'
import { newSessionState, type SessionState } from '../../../../shared/core/session/state.ts'
import { newSlide, type Slide, type SlideOf } from '../../../../shared/slides/deck.ts'

const blank = newSlide('video', 'video')
const video: SlideOf<'video'> = {
  ...blank,
  config: {
    ...blank.config,
    source: { type: 'link', link: 'https://youtu.be/dQw4w9WgXcQ' },
    durationMs: 60_000,
  },
}
const slides: Slide[] = [newSlide('title', 'title'), video, newSlide('video', 'blank')]
const show = (slideId: string): SessionCommand => ({ do: 'show', slideId })
const play: SessionCommand = { do: 'media', playing: true, positionMs: null }
const pause: SessionCommand = { do: 'media', playing: false, positionMs: null }

/** Commands with the time at which each is given. */
function run(commands: readonly [SessionCommand, number][], deck = slides): SessionState {
  return commands.reduce<SessionState>((before, [command, at]) => {
    const decision = decide(before, command, deck, at)
    if (!decision.ok) throw new Error(`${command.do} was refused: ${decision.refusal}`)
    return decision.value
  }, newSessionState)
}
const playback = (state: SessionState) => state.slides.video?.playback

describe('what a slide plays', () => {
  it('[CMD20] plays, stands and jumps by command; where it is follows from the server’s clock', () => {
    const playing = run([
      [show('video'), 1000],
      [play, 2000],
    ])
    expect(positionAt(playback(playing), 5000, null)).toBe(3000)
    const standing = run([
      [show('video'), 1000],
      [play, 2000],
      [pause, 5000],
    ])
    expect(playback(standing)).toEqual({ playing: false, positionMs: 3000, at: 5000 })
    expect(positionAt(playback(standing), 99_000, null)).toBe(3000)
    const jumped = run([
      [show('video'), 1000],
      [{ do: 'media', playing: true, positionMs: 30_000 }, 2000],
    ])
    expect(positionAt(playback(jumped), 4000, null)).toBe(32_000)
  })

  it('[CMD20] is never before its beginning or after its end, whatever the commands', () => {
    const command = fc.record({
      playing: fc.boolean(),
      positionMs: fc.option(fc.integer({ min: 0, max: 120_000 })),
    })
    const step = fc.tuple(command, fc.integer({ min: -50, max: 50_000 }))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.option(fc.constant(60_000)), (steps, durationMs) => {
        let state: Playback | undefined
        let now = 1000
        for (const [given, later] of steps) {
          now += later
          const before = positionAt(state, now, durationMs)
          state = played(state, given, now, durationMs)
          const after = positionAt(state, now, durationMs)
          expect(after).toBeGreaterThanOrEqual(0)
          if (durationMs !== null) expect(after).toBeLessThanOrEqual(durationMs)
          if (given.positionMs === null && !given.playing) expect(after).toBe(before)
        }
      }),
    )
  })

  it('[CMD20] begins again when it is played after its end', () => {
    const state = run([
      [show('video'), 1000],
      [play, 2000],
      [pause, 90_000],
    ])
    expect(playback(state)?.positionMs).toBe(60_000)
    const again = decide(state, play, slides, 100_000)
    expect(again.ok && playback(again.value)).toEqual({ playing: true, positionMs: 0, at: 100_000 })
  })

  it('[CMD20] starts by itself where the slide says so, once', () => {
    const deck = [slides[0] ?? video, { ...video, config: { ...video.config, startsByItself: true } }]
    const shown = run([[show('video'), 1000]], deck)
    expect(playback(shown)).toEqual({ playing: true, positionMs: 0, at: 1000 })
    const back = run(
      [
        [show('video'), 1000],
        [show('title'), 4000],
        [show('video'), 9000],
      ],
      deck,
    )
    expect(playback(back)).toEqual({ playing: false, positionMs: 3000, at: 4000 })
  })

  it('[CMD21] stands when the slide is left, the screen goes dark or the session ends', () => {
    const leaving: SessionCommand[] = [show('title'), { do: 'blackout', on: true }, { do: 'end' }]
    for (const command of leaving) {
      const state = run([
        [show('video'), 1000],
        [play, 2000],
        [command, 6000],
      ])
      expect(playback(state)).toEqual({ playing: false, positionMs: 4000, at: 6000 })
    }
    const lit = run([
      [show('video'), 1000],
      [play, 2000],
      [{ do: 'blackout', on: false }, 6000],
    ])
    expect(playback(lit)?.playing).toBe(true)
  })

  it('[CMD7] is refused where there is nothing to play', () => {
    for (const slideId of ['title', 'blank']) {
      const state = run([[show(slideId), 1000]])
      expect(decide(state, play, slides, 2000)).toEqual({ ok: false, refusal: 'nothing-to-play' })
    }
    expect(decide(newSessionState, play, slides, 1)).toEqual({ ok: false, refusal: 'nothing-shown' })
  })
})
