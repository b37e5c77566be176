import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { accept, type Result, refuse } from '../../shared/core/result.ts'
import { type ApiRefusal, apiLimits, type UploadedImage } from '../../shared/protocol/api.ts'
import type { Deps } from '../deps.ts'
import type { Gate } from '../system/gate.ts'
import { newId } from '../system/random.ts'

/** Pixels that an upload may unpack to, all frames of an animation together: 200 MB of memory at most. */
const maxInputPixels = 50_000_000
const maxSeconds = 20

export const assetsDir = (deps: Pick<Deps, 'env'>): string => join(deps.env.DATA_DIR, 'assets')
export const assetFile = (hash: string): string => `${hash}.webp`

/** What the first bytes say; anything else (an SVG among them) never reaches a decoder. */
function looksLikeAnImage(bytes: Buffer): boolean {
  const ascii = bytes.subarray(0, 12).toString('latin1')
  return (
    ascii.startsWith('\x89PNG\r\n\x1a\n') ||
    ascii.startsWith('\xff\xd8\xff') ||
    ascii.startsWith('GIF87a') ||
    ascii.startsWith('GIF89a') ||
    (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP')
  )
}

type Encoded = { bytes: Buffer; width: number; height: number }

/** Decodes and encodes anew: what is stored has pixels only, no metadata and nothing that was hidden behind them. */
async function encode(upload: Buffer): Promise<Result<Encoded, ApiRefusal>> {
  const input = { limitInputPixels: maxInputPixels, failOn: 'error', animated: true } as const
  try {
    const { data, info } = await sharp(upload, input)
      .autoOrient()
      .resize({
        width: apiLimits.imagePixels,
        height: apiLimits.imagePixels,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .webp({ quality: 82 })
      .timeout({ seconds: maxSeconds })
      .toBuffer({ resolveWithObject: true })
    return accept({ bytes: data, width: info.width, height: info.pageHeight ?? info.height })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return refuse({ kind: /pixel limit|too large|timeout/i.test(message) ? 'too-large' : 'broken-image' })
  }
}

/** Takes an uploaded image: re-encoded as WebP, named by the hash of its content, kept once. */
export async function storeImage(
  deps: Deps & { imageGate: Gate },
  workspaceId: string,
  upload: Buffer,
): Promise<Result<UploadedImage, ApiRefusal>> {
  if (!looksLikeAnImage(upload)) return refuse({ kind: 'unsupported-type' })
  const done = await deps.imageGate.run(() => encode(upload))
  if (!done) return refuse({ kind: 'busy', retryAfterMs: 5000 })
  if (!done.value.ok) return done.value
  const { bytes, width, height } = done.value.value
  const hash = createHash('sha256').update(bytes).digest('hex')
  await writeWhole(join(assetsDir(deps), assetFile(hash)), bytes, newId(deps.random))
  const createdAt = deps.clock.now()
  await deps.store.assets.create({
    hash,
    workspaceId,
    mime: 'image/webp',
    bytes: bytes.length,
    width,
    height,
    name: '',
    createdAt,
  })
  return accept({ hash, width, height })
}

/** Under its final name a file is whole or not there at all. */
export async function writeWhole(path: string, bytes: Buffer, mark: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true })
  const partial = `${path}.${mark}.part`
  await writeFile(partial, bytes)
  await rename(partial, path)
}
