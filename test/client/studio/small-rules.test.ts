import { describe, expect, it } from 'vitest'
import { orderDecks } from '../../../client/studio/decks/deck-order.ts'
import { loginPath, nextPath } from '../../../client/studio/members/next-path.ts'
import { emptyNames, fallingRoles, newStage, sameIds } from '../../../client/studio/settings/stage-draft.ts'
import { clockText, fullTimeText, whenText } from '../../../client/studio/times.ts'
import { fourStages, sixStages, stageModelSchema } from '../../../shared/core/funnel/stages.ts'
import type { DeckSummary } from '../../../shared/protocol/api.ts'

const deck = (overrides: Partial<DeckSummary>): DeckSummary => ({
  id: 'id',
  title: 'Title',
  language: 'en',
  slideCount: 1,
  version: 1,
  isDemo: false,
  createdAt: 0,
  updatedAt: 0,
  firstSlide: null,
  ...overrides,
})

describe('orderDecks', () => {
  const decks = [
    deck({ id: 'demo-en', isDemo: true, language: 'en', updatedAt: 9 }),
    deck({ id: 'old', title: 'Әлеует', updatedAt: 1 }),
    deck({ id: 'demo-kk', isDemo: true, language: 'kk', updatedAt: 2 }),
    deck({ id: 'new', title: 'Webinar', updatedAt: 5 }),
  ]
  const ids = (list: readonly DeckSummary[]) => list.map(({ id }) => id)

  it('puts the demo in the reader’s language first, the newest own deck next, other demos last', () => {
    expect(ids(orderDecks(decks, 'kk', ''))).toEqual(['demo-kk', 'new', 'old', 'demo-en'])
    expect(ids(orderDecks(decks, 'en', ''))).toEqual(['demo-en', 'new', 'old', 'demo-kk'])
  })

  it('finds titles in whatever case, Kazakh letters included', () => {
    expect(ids(orderDecks(decks, 'en', ' ӘЛЕ '))).toEqual(['old'])
    expect(orderDecks(decks, 'en', 'nothing')).toEqual([])
  })
})

describe('the way back after the login', () => {
  it('leads to the page that was asked for', () => {
    expect(nextPath(new URL(loginPath('/decks/abc'), 'http://x').search)).toBe('/decks/abc')
    expect(loginPath('/')).toBe('/login')
    expect(nextPath('')).toBe('/')
  })

  it('never leads anywhere else', () => {
    for (const bad of ['https://evil.example', '//evil.example', '/\\evil.example', '~/console', 'decks']) {
      expect(nextPath(`?next=${encodeURIComponent(bad)}`), bad).toBe('/')
    }
    expect(nextPath('?next=/login')).toBe('/')
  })
})

describe('a funnel being edited', () => {
  it('gives a new stage an id that none has', () => {
    const stages = [...fourStages, newStage(fourStages)]
    const next = newStage(stages)
    expect(stages.map(({ id }) => id)).not.toContain(next.id)
    const named = { ...next, name: { en: 'a', kk: 'b', ru: 'c' } }
    expect(stageModelSchema.safeParse([...fourStages, named]).success).toBe(true)
  })

  it('says which names are empty, in which language', () => {
    expect(emptyNames(sixStages)).toEqual([])
    expect(emptyNames([{ id: 'a', role: 'interest', name: { en: 'x', kk: ' ', ru: '' } }])).toEqual([
      { id: 'a', language: 'kk' },
      { id: 'a', language: 'ru' },
    ])
  })

  it('finds meanings that fall', () => {
    expect(fallingRoles(sixStages)).toBeNull()
    expect(fallingRoles(fourStages)).toBeNull()
    const falling = fallingRoles(sixStages.toReversed())
    expect([falling?.earlier.id, falling?.later.id]).toEqual(['loyalty', 'purchase'])
  })

  it('compares stages whatever their order', () => {
    expect(sameIds(sixStages, sixStages.toReversed())).toBe(true)
    expect(sameIds(sixStages, fourStages)).toBe(false)
  })
})

describe('moments', () => {
  const now = new Date(2026, 10, 23, 18, 0, 30).getTime()
  const ago = (ms: number) => now - ms
  const minute = 60_000

  it('says them as people do, in three languages', () => {
    expect(whenText('en', ago(1000), now)).toBe('now')
    expect(whenText('en', ago(5 * minute), now)).toBe('5 minutes ago')
    expect(whenText('ru', ago(5 * minute), now)).toBe('5 минут назад')
    expect(whenText('kk', ago(5 * minute), now)).toBe('5 минут бұрын')
    expect(whenText('kk', new Date(2026, 10, 23, 9, 5).getTime(), now)).toBe('бүгін, 09:05')
    expect(whenText('kk', new Date(2026, 10, 22, 23, 59).getTime(), now)).toBe('кеше, 23:59')
    expect(whenText('ru', new Date(2026, 10, 22, 23, 59).getTime(), now)).toBe('вчера, 23:59')
    expect(whenText('kk', new Date(2026, 2, 3).getTime(), now)).toBe('3 наурыз')
    expect(whenText('kk', new Date(2024, 2, 3).getTime(), now)).toBe('2024 ж. 3 наурыз')
    expect(whenText('en', new Date(2024, 2, 3).getTime(), now)).toBe('March 3, 2024')
  })

  it('says Kazakh dates without the browser’s data', () => {
    expect(fullTimeText('kk', now)).toBe('2026 ж. 23 қараша, 18:00')
    expect(clockText('kk', now)).toBe('18:00:30')
  })
})
