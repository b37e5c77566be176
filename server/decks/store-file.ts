import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { ApiRefusal, UploadedFile } from '../../shared/protocol/api.ts'
import { handoutEndings, limits } from '../../shared/slides/config-parts.ts'
import type { Deps } from '../deps.ts'
import { newId } from '../system/random.ts'
import { fileTypes } from './file-types.ts'
import { assetsDir, writeWhole } from './store-image.ts'

/** Beside the images, under a name that tells nothing of the content: no server takes it for a page. */
export const handoutFile = (hash: string): string => `${hash}.file`

/** Characters that no file system takes, or that make a name look like another one: controls, and those that turn the direction of text. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]/gu

/**
 * The name under which a handout is saved, or null when its ending is none that is taken.
 * @param name as the author's computer calls the file
 */
export function handoutName(name: string): { name: string; ending: (typeof handoutEndings)[number] } | null {
  const clean = name.normalize('NFC').replace(unsafe, ' ').replace(/\s+/g, ' ').trim()
  const dot = clean.lastIndexOf('.')
  const ending = handoutEndings.find((known) => known === clean.slice(dot + 1).toLowerCase())
  if (dot < 0 || ending === undefined) return null
  // A leading dot would hide the file from its finder.
  const stem =
    clean
      .slice(0, dot)
      .replace(/^\.+|[. ]+$/g, '')
      .trim() || 'file'
  const most = limits.handout.name - ending.length - 1
  return { name: `${wholeCharacters(stem, most)}.${ending}`, ending }
}

/** At most so many UTF-16 units, without half a character at the end. */
const wholeCharacters = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()

/**
 * Takes a file to be handed out, as it is. It is named by the hash of its name and its bytes: the same file under another
 * name is another handout, so that people save what the author called it.
 */
export async function storeFile(
  deps: Deps,
  workspaceId: string,
  uploadedName: string,
  bytes: Buffer,
): Promise<Result<UploadedFile, ApiRefusal>> {
  const named = handoutName(uploadedName)
  if (!named) return refuse({ kind: 'unsupported-type' })
  const { name, ending } = named
  const type = fileTypes[ending]
  if (!type.holds(bytes)) return refuse({ kind: 'unsupported-type' })
  const hash = createHash('sha256').update(`${name}\0`).update(bytes).digest('hex')
  await writeWhole(join(assetsDir(deps), handoutFile(hash)), bytes, newId(deps.random))
  await deps.store.assets.create({
    hash,
    workspaceId,
    mime: type.mime,
    bytes: bytes.length,
    width: 0,
    height: 0,
    name,
    createdAt: deps.clock.now(),
  })
  return accept({ hash, name, bytes: bytes.length })
}
