import { describe, expect, it } from 'vitest'
import { keyMap, type PressedKey, presenterAction } from '../../../client/presenting/presenter-keys.ts'

const press = (key: string, overrides: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code: '',
  repeat: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: document.body,
  ...overrides,
})

const inside = (html: string, selector: string): Element => {
  document.body.innerHTML = html
  const found = document.querySelector(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

describe('presenterAction', () => {
  it.each([
    ['ArrowRight', 'advance'],
    ['PageDown', 'advance'],
    [' ', 'advance'],
    ['Enter', 'advance'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blackout'],
    ['.', 'blackout'],
    ['f', 'full-screen'],
    ['q', 'join-panel'],
    ['l', 'leaderboard'],
    ['o', 'open'],
    ['c', 'close'],
    ['r', 'reveal'],
    ['R', 'reveal'],
    ['?', 'help'],
    ['p', 'pause'],
    ['h', 'hold-results'],
    ['z', 'freeze'],
    ['x', 'clear-screen'],
    ['1', 'first-step'],
    ['2', 'second-step'],
    ['3', 'third-step'],
    ['4', null],
    ['y', null],
    ['Tab', null],
    ['Escape', null],
  ])('reads %s as %s', (key, action) => {
    expect(presenterAction(press(key))).toBe(action)
  })

  it('shows every action in the help', () => {
    expect(new Set(keyMap.map(({ action }) => action)).size).toBe(22)
  })

  it('goes by the place of the key on a Cyrillic layout', () => {
    expect(presenterAction(press('и', { code: 'KeyB' }))).toBe('blackout')
    expect(presenterAction(press('щ', { code: 'KeyO' }))).toBe('open')
  })

  it('passes over held keys and shortcuts of the browser', () => {
    expect(presenterAction(press('ArrowRight', { repeat: true }))).toBeNull()
    expect(presenterAction(press('r', { ctrlKey: true }))).toBeNull()
    expect(presenterAction(press('l', { metaKey: true }))).toBeNull()
    expect(presenterAction(press('ArrowLeft', { altKey: true }))).toBeNull()
  })

  it.each(['input', 'textarea', 'select'])('leaves every key to a focused %s', (field) => {
    const target = inside(`<${field}></${field}>`, field)
    for (const key of ['b', ' ', 'ArrowRight', 'PageDown', '.']) {
      expect(presenterAction(press(key, { target }))).toBeNull()
    }
  })

  it('leaves space and enter to a focused button, and takes a clicker’s keys', () => {
    const target = inside('<button>Back</button>', 'button')
    expect(presenterAction(press(' ', { target }))).toBeNull()
    expect(presenterAction(press('Enter', { target }))).toBeNull()
    expect(presenterAction(press('PageDown', { target }))).toBe('advance')
    expect(presenterAction(press('ArrowRight', { target }))).toBe('advance')
  })

  it('leaves the arrows to a focused tab', () => {
    const target = inside('<div role="tablist"><button role="tab">Feed</button></div>', 'button')
    expect(presenterAction(press('ArrowRight', { target }))).toBeNull()
    expect(presenterAction(press('PageDown', { target }))).toBe('advance')
  })

  it('does nothing behind an open dialog', () => {
    inside('<div role="dialog"></div>', '[role=dialog]')
    expect(presenterAction(press('PageDown'))).toBeNull()
    document.body.innerHTML = ''
    expect(presenterAction(press('PageDown'))).toBe('advance')
  })
})
