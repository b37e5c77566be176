import { describe, expect, it } from 'vitest'
import { takeChannel } from '../../../client/audience/channel.ts'
import { drawPlace } from '../../../client/audience/draw-place.ts'
import { interfaceLanguage, storedLanguage } from '../../../client/audience/language-choice.ts'
import { suggestNicknames } from '../../../client/audience/nicknames.ts'
import { safeStorage } from '../../../client/audience/storage.ts'
import { protocolLimits } from '../../../shared/protocol/limits.ts'
import type { DrawView } from '../../../shared/protocol/views.ts'
import { languages } from '../../../shared/text/translate.ts'
import { createManualSystem } from '../connection/manual-system.ts'
import { createMemoryStorage } from '../connection/memory-storage.ts'

describe('nickname suggestions', () => {
  it.each(languages)('are different and fit into a nickname (%s)', (language) => {
    const { random } = createManualSystem()
    for (let round = 0; round < 500; round += 1) {
      const names = suggestNicknames(language, 3, random)
      expect(new Set(names).size).toBe(3)
      for (const name of names) {
        expect(name.length).toBeLessThanOrEqual(protocolLimits.nickname)
        expect(name).toMatch(/^\p{Lu}\p{Ll}+ \p{L}+( \p{L}+)?$/u)
      }
    }
  })
})

describe('channel', () => {
  const visit = (search: string, tab = createMemoryStorage()) => {
    const replaced: string[] = []
    const channel = takeChannel(
      { pathname: '/j/BCDFGH', search, hash: '' },
      {
        replaceState: (_state: unknown, _title: string, url?: string | URL | null) =>
          replaced.push(String(url)),
      },
      tab,
    )
    return { channel, replaced, tab }
  }

  it('is taken from the address, and taken off it', () => {
    expect(visit('?utm_source=newsletter&utm_campaign=x&lang=kk')).toMatchObject({
      channel: 'newsletter',
      replaced: ['/j/BCDFGH?lang=kk'],
    })
    expect(visit('?c=door')).toMatchObject({ channel: 'door', replaced: ['/j/BCDFGH'] })
  })

  it('outlives a reload of the tab', () => {
    const { tab } = visit('?c=door')
    expect(visit('', tab)).toMatchObject({ channel: 'door', replaced: [] })
  })

  it('is no longer than the server takes it, and empty without one', () => {
    expect(visit(`?c=${'x'.repeat(60)}`).channel).toHaveLength(40)
    expect(visit('').channel).toBe('')
  })
})

describe('interface language', () => {
  it('is the chosen one, else the person’s own, else the deck’s', () => {
    expect(interfaceLanguage('ru', ['kk-KZ'], 'en')).toBe('ru')
    expect(interfaceLanguage(null, ['de-DE', 'kk-KZ', 'ru'], 'en')).toBe('kk')
    expect(interfaceLanguage(null, ['de-DE'], 'ru')).toBe('ru')
    expect(interfaceLanguage(null, ['de-DE'], null)).toBe('en')
  })

  it('is read from storage only if it is one of ours', () => {
    const storage = createMemoryStorage()
    storage.setItem('rostrum:language', 'xx')
    expect(storedLanguage(storage)).toBeNull()
    storage.setItem('rostrum:language', 'kk')
    expect(storedLanguage(storage)).toBe('kk')
  })

  it('is asked for without an error where there is no storage', () => {
    const none = safeStorage(() => {
      throw new Error('SecurityError')
    })
    none.setItem('rostrum:language', 'kk')
    expect(storedLanguage(none)).toBeNull()
  })
})

describe('place in a draw', () => {
  const draw: DrawView = {
    drawId: 'd1',
    slideId: 'slide-1',
    phase: 'locked',
    tier: 'C',
    commitment: '',
    entries: 3,
    joined: 4,
    root: '',
    winners: [],
    wheel: null,
  }
  const winner = (entryId: string) => ({ nickname: '', avatar: 0, entryId })
  const mine = { d1: { receipt: { entryId: 'e1' }, place: null } }

  it('is not known before the receipt has come', () => {
    expect(drawPlace(null, {})).toBe('unknown')
    expect(drawPlace(draw, {})).toBe('unknown')
  })

  it('is none for somebody who did not qualify', () => {
    expect(drawPlace(draw, { d1: { receipt: null, place: null } })).toBe('not-in')
  })

  it('is found among the winners by the own entry, without asking', () => {
    expect(drawPlace(draw, mine)).toBe('in')
    const drawn = { ...draw, phase: 'drawn' as const, winners: [winner('e9'), winner('e1')] }
    expect(drawPlace(drawn, mine)).toBe(2)
    expect(drawPlace({ ...drawn, winners: [winner('e9')] }, mine)).toBe('in')
  })
})
