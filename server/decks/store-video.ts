import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { accept, type Result, refuse } from '../../shared/core/result.ts'
import { type ApiRefusal, apiLimits, type UploadedImage } from '../../shared/protocol/api.ts'
import type { Deps } from '../deps.ts'
import type { Gate } from '../system/gate.ts'
import { newId } from '../system/random.ts'
import { assetsDir, writeWhole } from './store-image.ts'

/** Endings of the files that slides play or show, beside images; found by looking at the content. */
export const mediaEndings = ['webp', 'mp4', 'webm', 'vtt'] as const
type MediaEnding = (typeof mediaEndings)[number]
const mimes = { mp4: 'video/mp4', webm: 'video/webm', vtt: 'text/vtt' } as const

/** Bytes that tell what a video is. */
const headBytes = 64

/** What the first bytes say: an MP4 begins with its `ftyp` box, a WebM with an EBML head that names its type. */
export function videoEnding(head: Buffer): 'mp4' | 'webm' | null {
  const text = head.subarray(0, headBytes).toString('latin1')
  if (text.slice(4, 8) === 'ftyp' && !/^(?:avif|avis|heic|mif1)/.test(text.slice(8, 12))) return 'mp4'
  return text.startsWith('\x1a\x45\xdf\xa3') && text.includes('webm') ? 'webm' : null
}

/**
 * Takes an uploaded video as it comes, without ever holding all of it: named by the hash of its content, kept once. It is
 * stored as it was sent.
 */
export async function storeVideo(
  deps: Deps & { videoGate: Gate },
  workspaceId: string,
  upload: Readable,
): Promise<Result<UploadedImage, ApiRefusal>> {
  const done = await deps.videoGate.run(() => takeVideo(deps, workspaceId, upload))
  return done ? done.value : refuse({ kind: 'busy', retryAfterMs: 10_000 })
}

async function takeVideo(
  deps: Deps,
  workspaceId: string,
  upload: Readable,
): Promise<Result<UploadedImage, ApiRefusal>> {
  const dir = assetsDir(deps)
  await mkdir(dir, { recursive: true })
  const partial = join(dir, `${newId(deps.random)}.video.part`)
  try {
    const taken = await writeVideo(partial, upload)
    if (!taken.ok) return taken
    const { hash, bytes, ending } = taken.value
    await rename(partial, join(dir, `${hash}.${ending}`))
    return await keep(deps, workspaceId, hash, ending, bytes)
  } finally {
    // Nothing is left of what was refused or broken off; after the renaming there is nothing of this name.
    await rm(partial, { force: true })
  }
}

/** Writes the bytes while they are a video and no more than are taken. */
async function writeVideo(
  path: string,
  upload: Readable,
): Promise<Result<{ hash: string; bytes: number; ending: 'mp4' | 'webm' }, ApiRefusal>> {
  const hash = createHash('sha256')
  let bytes = 0
  let head = Buffer.alloc(0)
  const file = await open(path, 'w')
  try {
    // What is refused is not destroyed: its sender still waits for the answer, on the same connection.
    for await (const chunk of upload.iterator({ destroyOnReturn: false })) {
      if (!Buffer.isBuffer(chunk)) throw new TypeError('an upload gives bytes')
      bytes += chunk.length
      if (bytes > apiLimits.videoBytes) return refuse({ kind: 'too-large' })
      if (head.length < headBytes) {
        head = Buffer.concat([head, chunk.subarray(0, headBytes - head.length)])
        if (head.length === headBytes && videoEnding(head) === null)
          return refuse({ kind: 'unsupported-type' })
      }
      hash.update(chunk)
      await file.write(chunk)
    }
  } finally {
    await file.close()
  }
  const ending = videoEnding(head)
  return ending === null
    ? refuse({ kind: 'unsupported-type' })
    : accept({ hash: hash.digest('hex'), bytes, ending })
}

/** Takes subtitles: WebVTT in UTF-8. */
export async function storeCaptions(
  deps: Deps,
  workspaceId: string,
  upload: Buffer,
): Promise<Result<UploadedImage, ApiRefusal>> {
  if (upload.length > apiLimits.captionsBytes) return refuse({ kind: 'too-large' })
  const text = upload.toString('utf8')
  if (!/^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(text) || text.includes('\uFFFD') || text.includes('\0'))
    return refuse({ kind: 'unsupported-type' })
  const hash = createHash('sha256').update(upload).digest('hex')
  await writeWhole(join(assetsDir(deps), `${hash}.vtt`), upload, newId(deps.random))
  return keep(deps, workspaceId, hash, 'vtt', upload.length)
}

async function keep(
  deps: Deps,
  workspaceId: string,
  hash: string,
  ending: Exclude<MediaEnding, 'webp'>,
  bytes: number,
): Promise<Result<UploadedImage, ApiRefusal>> {
  const createdAt = deps.clock.now()
  const mime = mimes[ending]
  await deps.store.assets.create({ hash, workspaceId, mime, bytes, width: 0, height: 0, name: '', createdAt })
  return accept({ hash, width: 0, height: 0 })
}
