import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { videoEnding } from '../../../server/decks/store-video.ts'
import { apiLimits, type UploadedImage } from '../../../shared/protocol/api.ts'
import { HttpServer } from '../../support/http-server.ts'

let server: HttpServer
let cookie: string
beforeAll(async () => {
  server = await HttpServer.start()
  cookie = (await server.member()).cookie
})
afterAll(() => server.stop())

const mp4 = (length: number): Buffer =>
  Buffer.concat([
    Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41', 'latin1'),
    Buffer.alloc(length, 7),
  ])
const webm = Buffer.concat([
  Buffer.from('\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm', 'latin1'),
  Buffer.alloc(500, 3),
])

const upload = (bytes: Uint8Array, type: string) =>
  server.api('POST', '/media', {
    cookie,
    raw: new Uint8Array(bytes),
    headers: { 'content-type': type },
  })
async function stored(bytes: Uint8Array, type: string): Promise<string> {
  const reply = await upload(bytes, type)
  expect(reply.status).toBe(200)
  return (reply.json as UploadedImage).hash
}
const assets = () => readdir(join(server.deps.env.DATA_DIR, 'assets'))

describe('uploaded videos', () => {
  it('are kept as they were sent and served whole and in parts', async () => {
    const bytes = mp4(5000)
    const hash = await stored(bytes, 'video/mp4')
    const whole = await fetch(`${server.url}/media/${hash}`)
    expect(whole.headers.get('content-type')).toBe('video/mp4')
    expect(whole.headers.get('accept-ranges')).toBe('bytes')
    expect(whole.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true)
    const part = await fetch(`${server.url}/media/${hash}`, { headers: { range: 'bytes=100-199' } })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 100-199/${bytes.length}`)
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(100, 200))).toBe(true)
    const beyond = await fetch(`${server.url}/media/${hash}`, { headers: { range: 'bytes=900000-' } })
    expect(beyond.status).toBe(416)
  })

  it('are named by their content and kept once', async () => {
    const first = await stored(mp4(900), 'video/mp4')
    expect(await stored(mp4(900), 'video/mp4')).toBe(first)
    expect((await assets()).filter((name) => name.includes(first))).toEqual([`${first}.mp4`])
    expect(await server.deps.store.assets.byHash(first)).toMatchObject({ mime: 'video/mp4', bytes: 932 })
  })

  it('are what their content says, whatever they are sent as', async () => {
    const hash = await stored(webm, 'video/mp4')
    const served = await fetch(`${server.url}/media/${hash}`)
    expect(served.headers.get('content-type')).toBe('video/webm')
  })

  it.each([
    ['a page', Buffer.from(`<!doctype html><script>alert(1)</script>${' '.repeat(100)}`)],
    ['something short', Buffer.from('hello')],
    ['nothing', Buffer.alloc(0)],
    ['an image in the same box', Buffer.from(`\0\0\0\x20ftypavif${'.'.repeat(100)}`, 'latin1')],
  ])('are refused when they are %s, and nothing of them stays', async (_what, bytes) => {
    const reply = await upload(bytes, 'video/mp4')
    expect([reply.status, reply.json]).toEqual([415, { kind: 'unsupported-type' }])
    expect((await assets()).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('are refused when they are larger than is taken', async () => {
    const reply = await server.api('POST', '/media', {
      cookie,
      raw: new Uint8Array(mp4(apiLimits.videoBytes)),
      headers: { 'content-type': 'video/mp4' },
    })
    expect([reply.status, reply.json]).toEqual([413, { kind: 'too-large' }])
    expect((await assets()).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('are told by their first bytes only', () => {
    expect(videoEnding(mp4(100))).toBe('mp4')
    expect(videoEnding(webm)).toBe('webm')
    expect(videoEnding(Buffer.from('RIFF....WEBP'))).toBeNull()
  })
})

describe('uploaded captions', () => {
  const vtt = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nСәлеметсіз бе\n')

  it('are served as WebVTT', async () => {
    const hash = await stored(vtt, 'text/vtt')
    const served = await fetch(`${server.url}/media/${hash}`)
    expect(served.headers.get('content-type')).toMatch(/^text\/vtt/)
    expect(await served.text()).toBe(vtt.toString())
  })

  it.each([
    ['another format', Buffer.from('1\n00:00:00,000 --> 00:00:02,000\nHello')],
    ['another encoding', Buffer.from('WEBVTT\n\n\xff\xfe\xcf', 'latin1')],
    ['a page', Buffer.from('<html>WEBVTT</html>')],
  ])('are refused in %s', async (_what, bytes) => {
    expect((await upload(bytes, 'text/vtt')).status).toBe(415)
  })

  it('are refused when they are larger than is taken', async () => {
    const long = Buffer.concat([vtt, Buffer.alloc(apiLimits.captionsBytes, 0x20)])
    expect((await upload(long, 'text/vtt')).status).toBe(413)
  })
})
