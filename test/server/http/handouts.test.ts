import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handoutName } from '../../../server/decks/store-file.ts'
import { apiLimits, type UploadedFile } from '../../../shared/protocol/api.ts'
import { limits } from '../../../shared/slides/config-parts.ts'
import { HttpServer } from '../../support/http-server.ts'
import { zipOf } from '../../support/zip-of.ts'

let server: HttpServer
let cookie: string
beforeAll(async () => {
  server = await HttpServer.start()
  cookie = (await server.member()).cookie
})
afterAll(() => server.stop())

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF')
const docx = (...further: string[]) => zipOf(['[Content_Types].xml', 'word/document.xml', ...further])

const upload = (name: string, bytes: Uint8Array, type = 'application/octet-stream') =>
  server.api('POST', `/files?name=${encodeURIComponent(name)}`, {
    cookie,
    raw: new Uint8Array(bytes),
    headers: { 'content-type': type },
  })

async function stored(name: string, bytes: Uint8Array): Promise<UploadedFile> {
  const reply = await upload(name, bytes)
  expect([name, reply.status]).toEqual([name, 200])
  return reply.json as UploadedFile
}

describe('handouts', () => {
  it('come back as they were sent, under their own name, and always to be saved', async () => {
    const file = await stored('Баға тізімі 2026.pdf', pdf)
    expect(file).toEqual({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      name: 'Баға тізімі 2026.pdf',
      bytes: pdf.length,
    })
    const response = await fetch(`${server.url}/media/files/${file.hash}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    const disposition = response.headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment;/)
    expect(disposition).toContain(`filename*=UTF-8''${encodeURIComponent('Баға тізімі 2026.pdf')}`)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(Buffer.from(await response.arrayBuffer()).equals(pdf)).toBe(true)
  })

  it('are other handouts under other names, and kept once under the same', async () => {
    const first = await stored('a.pdf', pdf)
    expect((await stored('b.pdf', pdf)).hash).not.toBe(first.hash)
    expect((await stored('a.pdf', pdf)).hash).toBe(first.hash)
    const files = await readdir(join(server.deps.env.DATA_DIR, 'assets'))
    expect(files.filter((name) => name.includes(first.hash))).toEqual([`${first.hash}.file`])
  })

  it.each([
    ['deck.pptx', zipOf(['[Content_Types].xml', 'ppt/presentation.xml'])],
    ['offer.DOCX', docx()],
    ['prices.xlsx', zipOf(['[Content_Types].xml', 'xl/workbook.xml'])],
    ['all.zip', zipOf(['anything.txt'])],
    ['plan.png', Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1')],
    ['plan.jpeg', Buffer.from('\xff\xd8\xff\xe0....', 'latin1')],
    ['plan.webp', Buffer.from('RIFF....WEBPVP8 ', 'latin1')],
    ['plan.gif', Buffer.from('GIF89a....', 'latin1')],
  ])('%s is taken', async (name, bytes) => {
    await stored(name, bytes)
  })

  it('[T19] are refused when the content is not what the name says', async () => {
    const html = Buffer.from('<script>alert(1)</script>')
    const wrong: [string, Uint8Array][] = [
      ['page.html', html],
      ['page.svg', html],
      ['run.exe', Buffer.from('MZ')],
      ['page.pdf', html],
      ['page.png', html],
      ['page.zip', html],
      ['half.zip', zipOf(['a']).subarray(0, 40)],
      ['other.docx', zipOf(['[Content_Types].xml', 'xl/workbook.xml'])],
      ['macro.docx', docx('word/vbaProject.bin')],
      ['none', pdf],
      ['pdf', pdf],
      ['empty.pdf', Buffer.alloc(0)],
    ]
    for (const [name, bytes] of wrong) {
      expect([name, (await upload(name, bytes)).status]).toEqual([name, 415])
    }
    expect((await upload('a.pdf', pdf, 'application/pdf')).status).toBe(415)
  })

  it('[T19] are refused above the limit, and without a login', async () => {
    const large = Buffer.concat([pdf, Buffer.alloc(apiLimits.fileBytes)])
    expect(await upload('large.pdf', large)).toMatchObject({ status: 413, json: { kind: 'too-large' } })
    const anonymous = await server.api('POST', '/files?name=a.pdf', {
      raw: new Uint8Array(pdf),
      headers: { 'content-type': 'application/octet-stream' },
    })
    expect(anonymous.status).toBe(401)
  })

  it('are served under their own address only', async () => {
    const { hash } = await stored('a.pdf', pdf)
    for (const path of [`/media/${hash}`, `/media/files/${'0'.repeat(64)}`, '/media/files/..%2Fsecret']) {
      expect([path, (await server.call('GET', path)).status]).toEqual([path, 404])
    }
  })
})

describe('the name of a handout', () => {
  it.each([
    ['Offer.PDF', 'Offer.pdf'],
    ['C:\\papers\\offer.pdf', 'C papers offer.pdf'],
    ['../../etc/offer.pdf', '.. etc offer.pdf'],
    ['.pdf', 'file.pdf'],
    ['.hidden.pdf', 'hidden.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'a Set-Cookie x.pdf'],
    // The mark that turns the direction of text would make "exe" look like the ending.
    ['offer\u202efdp.exe.zip', 'offer fdp.exe.zip'],
    ['Кеңес.docx', 'Кеңес.docx'],
  ])('%j is %j', (uploaded, name) => {
    expect(handoutName(uploaded)?.name).toBe(name)
  })

  it('is no longer than the limit, and keeps its ending and whole characters', () => {
    const named = handoutName(`${'ә😀'.repeat(100)}.xlsx`)
    expect(named?.name.length).toBeLessThanOrEqual(limits.handout.name)
    expect(named?.name).toMatch(/^[ә😀]+\.xlsx$/u)
  })

  it('needs an ending that is taken', () => {
    for (const name of ['', 'pdf', 'a.docm', 'a.pdf.exe', 'a.']) expect(handoutName(name)).toBeNull()
  })
})
