import { describe, expect, it, vi } from 'vitest'
import { spokenAddress, spokenCode } from '../../../client/presenting/join-address.ts'
import { forgetToken, takeSessionAddress } from '../../../client/presenting/session-address.ts'

const at = (pathname: string, hash = '') => ({ pathname, search: '', hash })

describe('takeSessionAddress', () => {
  it('moves the token out of the address, to where a reload finds it', () => {
    sessionStorage.clear()
    const replaceState = vi.fn()
    const first = takeSessionAddress(at('/screen/abc', '#secret'), { replaceState }, sessionStorage)
    expect(first).toEqual({ sessionId: 'abc', token: 'secret' })
    expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/screen/abc')
    const again = takeSessionAddress(at('/screen/abc'), { replaceState }, sessionStorage)
    expect(again).toEqual({ sessionId: 'abc', token: 'secret' })
  })

  it('keeps screens and consoles, and sessions, apart', () => {
    sessionStorage.clear()
    takeSessionAddress(at('/screen/abc', '#secret'), { replaceState: () => {} }, sessionStorage)
    for (const path of ['/console/abc', '/screen/def']) {
      expect(takeSessionAddress(at(path), { replaceState: () => {} }, sessionStorage).token).toBe('')
    }
  })

  it('leaves the token in the address where nothing can be stored', () => {
    const replaceState = vi.fn()
    expect(takeSessionAddress(at('/console/abc', '#t'), { replaceState }, null).token).toBe('t')
    expect(replaceState).not.toHaveBeenCalled()
  })

  it('forgets a token that is no longer taken', () => {
    takeSessionAddress(at('/console/abc', '#old'), { replaceState: () => {} }, sessionStorage)
    forgetToken(at('/console/abc'), sessionStorage)
    expect(takeSessionAddress(at('/console/abc'), { replaceState: () => {} }, sessionStorage).token).toBe('')
  })
})

describe('the way to join, as it is said', () => {
  it('leaves out the scheme and the code', () => {
    expect(spokenAddress('https://demo.example/j/K7M2PX', 'K7M2PX')).toBe('demo.example/j')
    expect(spokenAddress('http://192.168.1.24:3000/j/k7m2px', 'K7M2PX')).toBe('192.168.1.24:3000/j')
  })

  it('parts a code of six', () => {
    expect(spokenCode('K7M2PX')).toBe('K7M 2PX')
    expect(spokenCode('K7M2')).toBe('K7M2')
  })
})
