import { describe, expect, it } from 'vitest'
import { isSameOrigin, originOf } from '../../../server/system/same-origin.ts'

const host = 'rostrum.local:3000'

describe('[T10] the origin of a socket handshake', () => {
  it('is our own page', () => {
    expect(isSameOrigin({ host, origin: 'http://rostrum.local:3000' }, null)).toBe(true)
    expect(isSameOrigin({ host, 'sec-fetch-site': 'same-origin' }, null)).toBe(true)
    const behindProxy = { host: '10.0.0.7:3000', origin: 'https://rostrum.example.com' }
    expect(isSameOrigin(behindProxy, 'https://rostrum.example.com/')).toBe(true)
    expect(isSameOrigin(behindProxy, null)).toBe(false)
  })

  it('is none: a plain-HTTP poll or no browser', () => {
    expect(isSameOrigin({ host }, null)).toBe(true)
    expect(originOf({ host }, null)).toBe('unknown')
  })

  it.each([
    'https://evil.example',
    'null',
    '',
    'http://rostrum.local',
    'http://rostrum.local:3000.evil.example',
  ])('is foreign: %j', (origin) => {
    expect(isSameOrigin({ host, origin }, null)).toBe(false)
  })
})
