import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { HttpServer } from '../../support/http-server.ts'

let server: HttpServer
const script = `console.log(${JSON.stringify('a script that is long enough to be compressed '.repeat(50))})`

async function build(target: HttpServer): Promise<void> {
  for (const app of ['audience', 'screen', 'console', 'studio']) {
    await mkdir(join(target.clientDir, app), { recursive: true })
    await writeFile(join(target.clientDir, app, 'index.html'), `<!doctype html><title>${app}</title>`)
  }
  await mkdir(join(target.clientDir, 'assets'))
  await writeFile(join(target.clientDir, 'assets', 'app-1a2b3c.js'), script)
  await writeFile(join(target.clientDir, 'assets', 'golos.woff2'), 'font')
  await writeFile(join(target.clientDir, 'favicon.svg'), '<svg/>')
  await mkdir(join(target.clientDir, '.vite'))
  await writeFile(join(target.clientDir, '.vite', 'manifest.json'), '{"secret":1}')
}

describe('pages', () => {
  beforeAll(async () => {
    server = await HttpServer.start()
    await build(server)
  })
  afterAll(() => server.stop())

  it.each([
    ['/', 'audience'],
    ['/j', 'audience'],
    ['/j/BCDF23', 'audience'],
    ['/screen/abc', 'screen'],
    ['/console/abc', 'console'],
    ['/studio', 'studio'],
    ['/studio/decks/abc', 'studio'],
  ])('%s is the %s app, asked for anew each time', async (path, app) => {
    const { status, headers, body } = await server.conditional(path, { accept: 'text/html' })
    expect([status, body.toString()]).toEqual([200, `<!doctype html><title>${app}</title>`])
    expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' })
    const again = await server.conditional(path, { 'if-none-match': headers.etag ?? '' })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it('an address that leads nowhere shows the code page, and says so to programs', async () => {
    const page = await server.conditional('/nowhere/at/all', { accept: 'text/html,*/*' })
    expect([page.status, page.body.toString()]).toEqual([404, '<!doctype html><title>audience</title>'])
    const program = await server.call('GET', '/nowhere', { headers: { accept: 'application/json' } })
    expect([program.status, program.json]).toEqual([404, { kind: 'not-found' }])
    expect((await server.conditional('/assets/old-9z9z9z.js', { accept: '*/*' })).status).toBe(404)
  })

  it('assets are kept for ever and come compressed', async () => {
    const plain = await server.conditional('/assets/app-1a2b3c.js')
    expect(plain.body.toString()).toBe(script)
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'Accept-Encoding',
    })
    const gzip = await server.conditional('/assets/app-1a2b3c.js', { 'accept-encoding': 'gzip, deflate' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).toString()).toBe(script)
    const brotli = await server.conditional('/assets/app-1a2b3c.js', { 'accept-encoding': 'gzip, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script)
    const font = await server.conditional('/assets/golos.woff2', { 'accept-encoding': 'gzip, br' })
    expect(font.headers['content-encoding']).toBeUndefined()
    expect(font.headers['content-type']).toBe('font/woff2')
  })

  it('a new build is served without a restart', async () => {
    await server.conditional('/studio')
    const path = join(server.clientDir, 'studio', 'index.html')
    await writeFile(path, '<title>second</title>')
    await utimes(path, 2_000_000_000, 2_000_000_000)
    expect((await server.conditional('/studio')).body.toString()).toBe('<title>second</title>')
  })

  it('the icon is served, and nothing that is hidden or outside', async () => {
    expect((await server.conditional('/favicon.svg')).headers['content-type']).toBe('image/svg+xml')
    for (const path of [
      '/.vite/manifest.json',
      '/assets/..%2F.vite%2Fmanifest.json',
      '/..%2Fsecret.txt',
      '/.env',
    ]) {
      const { status, body } = await server.conditional(path)
      expect([path, status, body.includes('secret')]).toEqual([path, 404, false])
    }
  })
})

it('before the build, pages say what to do', async () => {
  server = await HttpServer.start()
  const { status, text } = await server.call('GET', '/')
  expect([status, text]).toEqual([503, expect.stringContaining('npm run build')])
  await server.stop()
})

describe('headers', () => {
  afterEach(() => server.stop())
  const policyOf = async () =>
    Object.fromEntries(
      ((await server.call('GET', '/')).headers.get('content-security-policy') ?? '')
        .split(';')
        .map((directive) => {
          const [name = '', ...values] = directive.trim().split(' ')
          return [name, values.join(' ')]
        }),
    )

  it('[T18] let in no foreign code, and let plain-HTTP pages of a local network live', async () => {
    server = await HttpServer.start()
    expect(await policyOf()).toEqual({
      'default-src': "'self'",
      'script-src': "'self'",
      'script-src-attr': "'none'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self' ws: wss:",
      'worker-src': "'self' blob:",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'self'",
    })
    const { headers } = await server.call('GET', '/')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('cross-origin-opener-policy')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('[T18] let foreign pages into frames on the screen and in the studio only', async () => {
    server = await HttpServer.start({ env: { EMBED_HOSTS: 'Docs.Google.com, *.example.kz' } })
    const frames = async (path: string) =>
      /frame-src ([^;]*)/.exec(
        (await server.call('GET', path)).headers.get('content-security-policy') ?? '',
      )?.[1]
    for (const path of ['/screen/session-1', '/studio', '/studio/decks/deck-1']) {
      expect((await frames(path))?.split(' ')).toEqual([
        "'self'",
        'https://www.youtube-nocookie.com',
        'https://player.vimeo.com',
        'https://docs.google.com',
        'https://*.example.kz',
      ])
    }
    for (const path of ['/', '/j/ABC234', '/console/session-1', '/api/v1/decks'])
      expect(await frames(path)).toBeUndefined()
  })

  it('insist on HTTPS where the public address is HTTPS', async () => {
    server = await HttpServer.start({ env: { PUBLIC_URL: 'https://rostrum.example.com' } })
    const { headers } = await server.call('GET', '/')
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests')
  })

  it('keep answers of the API out of every cache', async () => {
    server = await HttpServer.start()
    const reply = await server.api('GET', '/setup')
    expect(reply.headers.get('cache-control')).toBe('no-store')
    expect(reply.headers.get('etag')).toBeNull()
    expect(reply.headers.get('x-request-id')).toMatch(/^[A-Za-z0-9_-]{20}$/)
  })
})
