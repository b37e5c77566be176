import { brotliDecompressSync } from 'node:zlib'

/**
 * The code points that a WOFF2 file maps to a glyph, read from its `cmap` (formats 4 and 12). Table layout: W3C WOFF2,
 * section 4; cmap: OpenType 1.9.
 */
export function woff2CodePoints(file: Buffer): Set<number> {
  const cmap = readTable(file, 'cmap')
  const points = new Set<number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = cmap.readUInt32BE(8 + index * 8)
    const format = cmap.readUInt16BE(at)
    if (format === 4) readFormat4(cmap.subarray(at), points)
    if (format === 12) readFormat12(cmap.subarray(at), points)
  }
  return points
}

/** WOFF2's numbers for the tags it knows; only those before `maxp` matter here. */
const knownTags = [
  'cmap',
  'head',
  'hhea',
  'hmtx',
  'maxp',
  'name',
  'OS/2',
  'post',
  'cvt ',
  'fpgm',
  'glyf',
  'loca',
]

function readTable(file: Buffer, wanted: string): Buffer {
  const tables = file.readUInt16BE(12)
  const compressed = file.readUInt32BE(20)
  let at = 48
  const readBase128 = () => {
    let value = 0
    for (;;) {
      const byte = file.readUInt8(at)
      at += 1
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  let offset = 0
  let place: { offset: number; length: number } | null = null
  for (let index = 0; index < tables; index += 1) {
    const flags = file.readUInt8(at)
    at += 1
    let tag = knownTags[flags & 63] ?? ''
    if ((flags & 63) === 63) {
      tag = file.toString('latin1', at, at + 4)
      at += 4
    }
    const version = flags >> 6
    const originalLength = readBase128()
    // glyf and loca are transformed unless their version is 3; other tables when it is not 0.
    const transformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0
    const length = transformed ? readBase128() : originalLength
    if (tag === wanted) place = { offset, length }
    offset += length
  }
  if (!place) throw new Error(`no table ${wanted}`)
  const data = brotliDecompressSync(file.subarray(at, at + compressed))
  return data.subarray(place.offset, place.offset + place.length)
}

function readFormat4(table: Buffer, points: Set<number>): void {
  const segments = table.readUInt16BE(6) / 2
  for (let index = 0; index < segments; index += 1) {
    const end = table.readUInt16BE(14 + index * 2)
    const start = table.readUInt16BE(16 + segments * 2 + index * 2)
    const delta = table.readUInt16BE(16 + segments * 4 + index * 2)
    const rangeAt = 16 + segments * 6 + index * 2
    const range = table.readUInt16BE(rangeAt)
    for (let point = start; point <= end && point !== 0xffff; point += 1) {
      const glyph =
        range === 0 ? (point + delta) & 0xffff : table.readUInt16BE(rangeAt + range + (point - start) * 2)
      if (glyph !== 0) points.add(point)
    }
  }
}

function readFormat12(table: Buffer, points: Set<number>): void {
  for (let index = 0; index < table.readUInt32BE(12); index += 1) {
    const start = table.readUInt32BE(16 + index * 12)
    const end = table.readUInt32BE(20 + index * 12)
    for (let point = start; point <= end; point += 1) points.add(point)
  }
}
