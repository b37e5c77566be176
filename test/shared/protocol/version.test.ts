import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { protocolVersion } from '../../../shared/protocol/version.ts'

/** Files whose content travels between server and client over sockets. */
const folder = fileURLToPath(new URL('../../../shared/protocol', import.meta.url))
const wireFiles = ['events.ts', 'feedback.ts', 'limits.ts', 'refusals.ts', 'requests.ts', 'views.ts']

/** The protocol without comments, layout and where things are imported from, so that only what travels counts. */
function protocolHash(): string {
  const printer = ts.createPrinter({ removeComments: true })
  const hash = createHash('sha256')
  for (const file of wireFiles) {
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023)
    for (const statement of source.statements) {
      if (ts.isImportDeclaration(statement)) continue
      hash.update(printer.printNode(ts.EmitHint.Unspecified, statement, source))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** One line a version, never edited: a changed hash asks for a new version and a new line. */
const history: Record<number, string> = { 1: 'd260c0ca65618b8f', 2: '59c67a2bac14db2e' }

describe('the wire protocol', () => {
  it('is the one that its version stands for', () => {
    expect(
      protocolHash(),
      'the protocol changed: raise protocolVersion and add its hash to the history',
    ).toBe(history[protocolVersion])
  })

  it('lists every file of the protocol or says why not', () => {
    // The api files are HTTP, whose clients are served with the same build; version.ts is the version itself.
    expect(readdirSync(folder).sort()).toEqual(
      [...wireFiles, 'api.ts', 'api-parts.ts', 'prospect-api.ts', 'version.ts'].sort(),
    )
  })
})
