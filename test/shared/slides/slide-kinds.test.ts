import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isKindName, kindNames } from '../../../shared/slides/slide-kinds.ts'
import { slideKindContract } from '../../contracts/slide-kind-contract.ts'

for (const name of kindNames) slideKindContract(name)

describe('the registry of slide kinds', () => {
  it('[SK0] has every folder of a kind, and a folder for every kind', () => {
    const folders = readdirSync(new URL('../../../shared/slides/', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'parts')
      .map((entry) => entry.name)
    expect(folders.sort()).toEqual([...kindNames].sort())
  })

  it('[SK0] knows no name that an object has by itself', () => {
    for (const name of ['constructor', '__proto__', 'toString', '']) expect(isKindName(name)).toBe(false)
  })
})
