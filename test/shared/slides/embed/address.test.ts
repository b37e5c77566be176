import { describe, expect, it } from 'vitest'
import { addressIn, isAllowedHost, pageAddress } from '../../../../shared/slides/embed/address.ts'

describe('the address of an embedded page', () => {
  it('is one over https', () => {
    expect(pageAddress(' https://Docs.Google.com/presentation/d/1?rm=minimal#slide=2 ')).toEqual({
      url: 'https://Docs.Google.com/presentation/d/1?rm=minimal#slide=2',
      host: 'docs.google.com',
    })
    expect(pageAddress('https://example.kz')?.host).toBe('example.kz')
  })

  it.each([
    '',
    'docs.google.com',
    'http://docs.google.com/',
    'javascript:alert(1)',
    'data:text/html,hello',
    'https://docs.google.com@evil.example/',
    'https://user:pass@docs.google.com/',
    'https://docs.google.com\\@evil.example',
    'https:///docs.google.com',
    'https://docs.google.com/a b',
    '//docs.google.com',
  ])('is none in %j', (url) => expect(pageAddress(url)).toBeNull())

  it('agrees with the browser about the host', () => {
    for (const url of [
      'https://a.example.kz/x',
      'https://a.example.kz:8443/x',
      'https://a.example.kz?x',
      'https://a.example.kz#@b',
    ])
      expect(new URL(url).hostname).toBe(pageAddress(url)?.host)
  })

  it('is found in a piece of HTML for embedding', () => {
    const html =
      '<iframe width="800" src="https://miro.com/app/live-embed/1?a=1&amp;b=2" allowfullscreen></iframe>'
    expect(addressIn(html)).toBe('https://miro.com/app/live-embed/1?a=1&b=2')
    expect(addressIn("<p>see</p><iframe src='https://prezi.com/x'>")).toBe('https://prezi.com/x')
    expect(addressIn('https://prezi.com/x')).toBe('https://prezi.com/x')
  })
})

describe('the list of allowed hosts', () => {
  const allowed = ['docs.google.com', '*.example.kz']

  it('names hosts as they are, or all below one', () => {
    for (const host of ['docs.google.com', 'a.example.kz', 'a.b.example.kz'])
      expect(isAllowedHost(host, allowed)).toBe(true)
    for (const host of [
      'google.com',
      'evil-docs.google.com',
      'docs.google.com.evil.example',
      'example.kz',
      'badexample.kz',
      '.example.kz',
    ])
      expect(isAllowedHost(host, allowed)).toBe(false)
    expect(isAllowedHost('docs.google.com', [])).toBe(false)
  })
})
