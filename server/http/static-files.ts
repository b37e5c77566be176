import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, Response } from 'express'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
const compressible = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt'])

interface StaticFile {
  bytes: Buffer
  type: string
  etag: string
  modifiedMs: number
  gzip: Buffer | null
  brotli: Buffer | null
}

/** One name after another, none hidden and none a way upwards. */
const safePath = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/

/**
 * The built client, kept in memory with its compressed forms: when ten thousand phones open a page at once, compressing
 * for each of them would take the processor from the session.
 */
export class StaticFiles {
  readonly #dir: string
  readonly #files = new Map<string, Promise<StaticFile | null>>()

  constructor(dir: string) {
    this.#dir = dir
  }

  /**
   * Answers with a file; false when there is none.
   * @param immutable the name has a hash of the content, so it may be kept for ever; else it is asked for each time
   */
  async send(
    path: string,
    request: Request,
    response: Response,
    options: { immutable?: boolean; status?: number } = {},
  ): Promise<boolean> {
    const file = await this.#find(path, options.immutable ?? false)
    if (!file) return false
    response.set({
      'Content-Type': file.type,
      'Cache-Control': options.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: file.etag,
    })
    if (file.gzip) response.vary('Accept-Encoding')
    response.status(options.status ?? 200)
    if (request.fresh) {
      response.status(304).end()
      return true
    }
    const body = compressed(file, request, response)
    response.end(request.method === 'HEAD' ? undefined : body)
    return true
  }

  async #find(path: string, immutable: boolean): Promise<StaticFile | null> {
    if (!safePath.test(path)) return null
    const known = await this.#files.get(path)
    if (known && (immutable || known.modifiedMs === (await modifiedMs(join(this.#dir, path))))) return known
    const reading = readWhole(this.#dir, path)
    this.#files.set(path, reading)
    const file = await reading
    // What is not there may come with the next build, and names of nothing must not fill the memory.
    if (!file) this.#files.delete(path)
    return file
  }
}

/** The smallest form that the browser takes. Asked one by one, since browsers name gzip first and take either. */
function compressed(file: StaticFile, request: Request, response: Response): Buffer {
  for (const [encoding, bytes] of [
    ['br', file.brotli],
    ['gzip', file.gzip],
  ] as const) {
    if (bytes && request.acceptsEncodings(encoding)) {
      response.set('Content-Encoding', encoding)
      return bytes
    }
  }
  return file.bytes
}

async function modifiedMs(path: string): Promise<number | null> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.mtimeMs : null
  } catch {
    return null
  }
}

async function readWhole(dir: string, path: string): Promise<StaticFile | null> {
  const full = join(dir, path)
  const modified = await modifiedMs(full)
  if (modified === null) return null
  const bytes = await readFile(full)
  const extension = extname(path)
  const isText = compressible.has(extension)
  return {
    bytes,
    type: types[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`,
    modifiedMs: modified,
    gzip: isText ? await promisify(gzip)(bytes, { level: 9 }) : null,
    // The highest quality takes seconds a file for a few percent.
    brotli: isText
      ? await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      : null,
  }
}
