import { describe, expect, it } from 'vitest'
import { EnvError, readEnv } from '../../server/env.ts'

describe('EMBED_HOSTS', () => {
  const hosts = (value?: string) => readEnv(value === undefined ? {} : { EMBED_HOSTS: value }).EMBED_HOSTS

  it('has a small list without it, and none where it is empty', () => {
    expect(hosts()).toContain('docs.google.com')
    expect(hosts('')).toEqual([])
    expect(hosts(' , ')).toEqual([])
  })

  it('is a list of host names', () => {
    expect(hosts('Docs.Google.com, *.example.kz,wiki')).toEqual(['docs.google.com', '*.example.kz', 'wiki'])
  })

  it.each(['https://docs.google.com', 'a.b;script-src *', '*', 'a..b', 'a b', "'self'", '*.*.kz'])(
    'refuses %j, which would open the pages to more than it says',
    (value) => expect(() => hosts(value)).toThrow(EnvError),
  )
})
