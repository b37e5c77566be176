import { describe, expect, it } from 'vitest'
import { frameUrl, frameVideoOf, pageOf } from '../../../../shared/slides/video/source.ts'

const youtube = { service: 'youtube', id: 'dQw4w9WgXcQ' } as const

describe('a link to a video', () => {
  it.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=42s',
    'https://youtu.be/dQw4w9WgXcQ?si=abc',
    'youtu.be/dQw4w9WgXcQ',
    'https://m.youtube.com/shorts/dQw4w9WgXcQ',
    'https://www.youtube.com/live/dQw4w9WgXcQ',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0',
    '  http://YouTube.com/watch?v=dQw4w9WgXcQ  ',
  ])('is read from %s', (link) => expect(frameVideoOf(link)).toEqual(youtube))

  it('is read from the addresses of Vimeo, with the key of an unlisted video', () => {
    expect(frameVideoOf('https://vimeo.com/76979871')).toEqual({ service: 'vimeo', id: '76979871', key: '' })
    const unlisted = { service: 'vimeo', id: '76979871', key: 'a1b2c3d4e5' }
    expect(frameVideoOf('https://vimeo.com/76979871/a1b2c3d4e5?share=copy')).toEqual(unlisted)
    expect(frameVideoOf('https://player.vimeo.com/video/76979871?h=a1b2c3d4e5')).toEqual(unlisted)
    expect(frameVideoOf('https://vimeo.com/channels/staff/76979871')).toMatchObject({ id: '76979871' })
  })

  it.each([
    '',
    'a video',
    'https://example.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/youtube.com/watch?v=dQw4w9WgXcQ',
    'https://user@youtube.com/watch?v=dQw4w9WgXcQ',
    'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v=too-short',
    'https://www.youtube.com/watch?v="><script>a',
    'https://vimeo.com/about',
  ])('is none in %j', (link) => expect(frameVideoOf(link)).toBeNull())

  it('leads to a frame over https of a player that sets no cookies, for our own origin', () => {
    const options = { origin: 'http://192.168.1.5:3000', controls: false, captions: true, language: 'kk' }
    const url = new URL(frameUrl(youtube, options))
    expect(url.origin).toBe('https://www.youtube-nocookie.com')
    expect(url.pathname).toBe('/embed/dQw4w9WgXcQ')
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      enablejsapi: '1',
      origin: 'http://192.168.1.5:3000',
      controls: '0',
      cc_load_policy: '1',
      cc_lang_pref: 'kk',
    })
    const vimeo = { service: 'vimeo', id: '76979871', key: 'a1b2c3d4e5' } as const
    const player = new URL(frameUrl(vimeo, { ...options, controls: true, captions: false }))
    expect(player.href).toMatch(/^https:\/\/player\.vimeo\.com\/video\/76979871\?/)
    expect(Object.fromEntries(player.searchParams)).toMatchObject({
      h: 'a1b2c3d4e5',
      dnt: '1',
      controls: '1',
    })
    expect(player.searchParams.has('texttrack')).toBe(false)
  })

  it('leads people to the page of the video', () => {
    expect(pageOf(youtube)).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ')
    expect(pageOf({ service: 'vimeo', id: '76979871', key: 'abcdef12' })).toBe(
      'https://vimeo.com/76979871/abcdef12',
    )
  })
})
