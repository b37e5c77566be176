import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A stray console.error or console.warn is a defect that a passing assertion would hide. */
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  const calls = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls]
  vi.restoreAllMocks()
  expect(calls, 'console.error and console.warn must stay silent').toEqual([])
})
