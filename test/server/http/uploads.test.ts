import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UploadedImage } from '../../../shared/protocol/api.ts'
import { HttpServer } from '../../support/http-server.ts'

let server: HttpServer
let cookie: string
beforeAll(async () => {
  server = await HttpServer.start()
  cookie = (await server.member()).cookie
})
afterAll(() => server.stop())

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 80, b: 20 } } })

const upload = (bytes: Uint8Array, type = 'image/png') =>
  server.api('POST', '/media', {
    cookie,
    raw: new Uint8Array(bytes),
    headers: { 'content-type': type },
  })

async function stored(bytes: Uint8Array, type?: string): Promise<UploadedImage & { file: Buffer }> {
  const reply = await upload(bytes, type)
  expect(reply.status).toBe(200)
  const image = reply.json as UploadedImage
  const file = await readFile(join(server.deps.env.DATA_DIR, 'assets', `${image.hash}.webp`))
  return { ...image, file }
}

describe('uploads', () => {
  it('are stored as WebP under the hash of their content, once', async () => {
    const png = await canvas(300, 200).png().toBuffer()
    const image = await stored(png)
    expect(image).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), width: 300, height: 200 })
    expect(await sharp(image.file).metadata()).toMatchObject({ format: 'webp', width: 300, height: 200 })
    expect((await stored(png)).hash).toBe(image.hash)
    expect(await server.deps.store.assets.byHash(image.hash)).toMatchObject({
      mime: 'image/webp',
      bytes: image.file.length,
      width: 300,
    })
    const files = await readdir(join(server.deps.env.DATA_DIR, 'assets'))
    expect(files.filter((name) => name.includes(image.hash))).toEqual([`${image.hash}.webp`])
    expect(files.filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('are taken as %s', async (format) => {
    const bytes = await canvas(40, 30).toFormat(format).toBuffer()
    expect(await stored(bytes, `image/${format}`)).toMatchObject({ width: 40, height: 30 })
  })

  it('are made smaller where they are larger than any screen, and never larger', async () => {
    expect(await stored(await canvas(4000, 2000).png().toBuffer())).toMatchObject({
      width: 2560,
      height: 1280,
    })
    expect(await stored(await canvas(10, 4000).png().toBuffer())).toMatchObject({ width: 6, height: 2560 })
  })

  it('are turned upright and lose their metadata', async () => {
    const exif = {
      IFD0: { Copyright: 'SECRET-NAME', Orientation: '6' },
      IFD3: { GPSLatitude: '51/1 7/1 0/1' },
    }
    const jpeg = await canvas(300, 200).jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer()
    expect((await sharp(jpeg).metadata()).orientation).toBe(6)
    const image = await stored(jpeg, 'image/jpeg')
    expect(jpeg.includes('SECRET-NAME')).toBe(true)
    expect(image).toMatchObject({ width: 200, height: 300 })
    expect(await sharp(image.file).metadata()).not.toHaveProperty('exif')
    expect(image.file.includes('SECRET-NAME')).toBe(false)
  })

  it('keep moving when they are animated', async () => {
    const frames = Buffer.concat([
      await canvas(20, 10).raw().toBuffer(),
      await canvas(20, 10).negate().raw().toBuffer(),
    ])
    const gif = await sharp(frames, { raw: { width: 20, height: 20, channels: 3, pageHeight: 10 } })
      .gif({ delay: [100, 100] })
      .toBuffer()
    const image = await stored(gif, 'image/gif')
    expect(image).toMatchObject({ width: 20, height: 10 })
    expect((await sharp(image.file, { animated: true }).metadata()).pages).toBe(2)
  })

  it('need a login and an image', async () => {
    const png = await canvas(4, 4).png().toBuffer()
    const anonymous = await server.api('POST', '/media', {
      raw: new Uint8Array(png),
      headers: { 'content-type': 'image/png' },
    })
    expect(anonymous.status).toBe(401)
    expect((await server.api('POST', '/media', { cookie })).status).toBe(415)
  })
})

describe('[T19] hostile uploads', () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>',
  )

  it('an SVG is refused, also in disguise', async () => {
    for (const type of ['image/svg+xml', 'image/png', 'image/webp']) {
      const reply = await upload(svg, type)
      expect([type, reply.status, reply.json]).toEqual([type, 415, { kind: 'unsupported-type' }])
    }
    const withMark = Buffer.concat([Buffer.from('\ufeff'), svg])
    expect((await upload(withMark)).status).toBe(415)
  })

  it.each(['text/html', 'application/octet-stream', 'image/tiff', 'image/avif'])(
    '%s is refused',
    async (type) => {
      expect((await upload(Buffer.from('<html>'), type)).json).toEqual({ kind: 'unsupported-type' })
    },
  )

  it('a polyglot loses what was hidden behind its pixels', async () => {
    const script = Buffer.from('<script>fetch("https://evil.example")</script>PK\x03\x04')
    const gif = Buffer.concat([await canvas(10, 10).gif().toBuffer(), script])
    const jpeg = Buffer.concat([await canvas(10, 10).jpeg().toBuffer(), script])
    for (const [bytes, type] of [
      [gif, 'image/gif'],
      [jpeg, 'image/jpeg'],
    ] as const) {
      expect((await stored(bytes, type)).file.includes('evil.example')).toBe(false)
    }
  })

  it('a bomb is refused before it is unpacked', async () => {
    const bomb = await sharp({
      create: { width: 12_000, height: 12_000, channels: 3, background: 'black' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    const start = performance.now()
    expect(await upload(bomb)).toMatchObject({ status: 413, json: { kind: 'too-large' } })
    expect(performance.now() - start).toBeLessThan(2000)
  }, 30_000)

  it('more than 10 MB are refused', async () => {
    expect(await upload(Buffer.alloc(10 * 1024 * 1024 + 1, 1))).toMatchObject({
      status: 413,
      json: { kind: 'too-large' },
    })
  })

  it('a damaged image is told from a wrong one', async () => {
    const png = await canvas(300, 200).png().toBuffer()
    expect(await upload(png.subarray(0, 60))).toMatchObject({ status: 422, json: { kind: 'broken-image' } })
    const header = Buffer.concat([Buffer.from('GIF89a'), Buffer.from('<script>alert(1)</script>')])
    expect(await upload(header, 'image/gif')).toMatchObject({ status: 422, json: { kind: 'broken-image' } })
  })
})

describe('/media', () => {
  it('serves an image to everybody, for ever', async () => {
    const { hash, file } = await stored(await canvas(50, 50).png().toBuffer())
    const response = await fetch(`${server.url}/media/${hash}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/webp')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('etag')).toBe(`"${hash}"`)
    expect(Buffer.from(await response.arrayBuffer()).equals(file)).toBe(true)
    const again = await server.conditional(`/media/${hash}`, { 'if-none-match': `"${hash}"` })
    expect(again.status).toBe(304)
  })

  it('serves nothing else', async () => {
    await writeFile(join(server.deps.env.DATA_DIR, 'secret.webp'), 'secret')
    for (const name of ['0'.repeat(64), '..%2Fsecret', '../secret', '%2e%2e/secret', 'secret', '']) {
      const reply = await server.call('GET', `/media/${name}`)
      expect([name, reply.status, reply.text.includes('secret')]).toEqual([name, 404, false])
    }
  })
})
