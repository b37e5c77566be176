import type { handoutEndings } from '../../shared/slides/config-parts.ts'

type Ending = (typeof handoutEndings)[number]

interface FileType {
  mime: string
  /** Whether the content is what the ending of the name says. */
  holds(bytes: Buffer): boolean
}

const startsWith =
  (...starts: string[]) =>
  (bytes: Buffer) => {
    const head = bytes.subarray(0, 12).toString('latin1')
    return starts.some((start) => head.startsWith(start))
  }
const isJpeg = startsWith('\xff\xd8\xff')

/** A document of Office is a ZIP archive with a list of types and a folder of its own, and no macros. */
const isOffice = (folder: string) => (bytes: Buffer) => {
  const names = zipNames(bytes)
  return (
    names?.includes('[Content_Types].xml') === true &&
    names.some((name) => name.startsWith(folder)) &&
    !names.some((name) => /vbaProject\.bin$/i.test(name))
  )
}

const office = 'application/vnd.openxmlformats-officedocument'

/** What may be handed out. Nothing of it is ever shown by a browser as a page of ours: it is saved. */
export const fileTypes: Readonly<Record<Ending, FileType>> = {
  pdf: { mime: 'application/pdf', holds: startsWith('%PDF-') },
  pptx: { mime: `${office}.presentationml.presentation`, holds: isOffice('ppt/') },
  docx: { mime: `${office}.wordprocessingml.document`, holds: isOffice('word/') },
  xlsx: { mime: `${office}.spreadsheetml.sheet`, holds: isOffice('xl/') },
  zip: { mime: 'application/zip', holds: (bytes) => zipNames(bytes) !== null },
  png: { mime: 'image/png', holds: startsWith('\x89PNG\r\n\x1a\n') },
  jpg: { mime: 'image/jpeg', holds: isJpeg },
  jpeg: { mime: 'image/jpeg', holds: isJpeg },
  webp: {
    mime: 'image/webp',
    holds: (bytes) => startsWith('RIFF')(bytes) && bytes.subarray(8, 12).toString('latin1') === 'WEBP',
  },
  gif: { mime: 'image/gif', holds: startsWith('GIF87a', 'GIF89a') },
}

const endOfDirectory = { mark: 0x06054b50, bytes: 22, longestComment: 0xffff }
const entry = { mark: 0x02014b50, bytes: 46 }

/**
 * The names in a ZIP archive, from its central directory (PKWARE APPNOTE 4.3.12 and 4.3.16); null: it is none, or its
 * directory is damaged.
 */
function zipNames(bytes: Buffer): string[] | null {
  if (bytes.length < endOfDirectory.bytes || bytes.readUInt32LE(0) !== 0x04034b50) return null
  const lowest = Math.max(0, bytes.length - endOfDirectory.bytes - endOfDirectory.longestComment)
  let end = bytes.length - endOfDirectory.bytes
  while (end >= lowest && bytes.readUInt32LE(end) !== endOfDirectory.mark) end--
  if (end < lowest) return null
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const names: string[] = []
  for (let index = 0; index < count; index++) {
    if (at + entry.bytes > end || bytes.readUInt32LE(at) !== entry.mark) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    names.push(bytes.subarray(at + entry.bytes, at + entry.bytes + nameLength).toString('utf8'))
    at += entry.bytes + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return names
}
