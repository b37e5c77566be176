/** What a key of the keyboard or of a clicker means to a presenter. */
export type PresenterAction =
  | 'advance'
  | 'back'
  | 'first'
  | 'last'
  | 'blackout'
  | 'full-screen'
  | 'join-panel'
  | 'leaderboard'
  | 'open'
  | 'close'
  | 'reveal'
  | 'pause'
  | 'hold-results'
  | 'freeze'
  | 'clear-screen'
  | 'spin'
  | 'first-step'
  | 'second-step'
  | 'third-step'
  | 'play-pause'
  | 'play-from-start'
  | 'help'

const namedKeys: Readonly<Record<string, PresenterAction>> = {
  ArrowRight: 'advance',
  PageDown: 'advance',
  ' ': 'advance',
  Enter: 'advance',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  // Clickers send one or the other for "black screen".
  '.': 'blackout',
  '0': 'play-from-start',
  '1': 'first-step',
  '2': 'second-step',
  '3': 'third-step',
  '?': 'help',
}

const letterKeys: Readonly<Record<string, PresenterAction>> = {
  b: 'blackout',
  f: 'full-screen',
  q: 'join-panel',
  l: 'leaderboard',
  o: 'open',
  c: 'close',
  r: 'reveal',
  p: 'pause',
  h: 'hold-results',
  z: 'freeze',
  x: 'clear-screen',
  k: 'play-pause',
  s: 'spin',
}

/** The map as the help shows it: keys as they stand on a keyboard. */
export const keyMap: readonly { action: PresenterAction; keys: readonly string[] }[] = [
  { action: 'advance', keys: ['→', 'PageDown', 'Space', 'Enter'] },
  { action: 'back', keys: ['←', 'PageUp'] },
  { action: 'first', keys: ['Home'] },
  { action: 'last', keys: ['End'] },
  { action: 'open', keys: ['O'] },
  { action: 'close', keys: ['C'] },
  { action: 'pause', keys: ['P'] },
  { action: 'reveal', keys: ['R'] },
  { action: 'hold-results', keys: ['H'] },
  { action: 'join-panel', keys: ['Q'] },
  { action: 'clear-screen', keys: ['X'] },
  { action: 'freeze', keys: ['Z'] },
  { action: 'blackout', keys: ['B', '.'] },
  { action: 'leaderboard', keys: ['L'] },
  { action: 'spin', keys: ['S'] },
  { action: 'first-step', keys: ['1'] },
  { action: 'second-step', keys: ['2'] },
  { action: 'third-step', keys: ['3'] },
  { action: 'play-pause', keys: ['K'] },
  { action: 'play-from-start', keys: ['0'] },
  { action: 'full-screen', keys: ['F'] },
  { action: 'help', keys: ['?'] },
]

/** The part of a keyboard event that is looked at. */
export interface PressedKey {
  key: string
  code: string
  repeat: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  target: EventTarget | null
}

/**
 * What a pressed key asks for, or null: a held key, a shortcut of the browser, or a key that belongs to what has the
 * focus (a field, a button, a tab, an open dialog).
 */
export function presenterAction(event: PressedKey): PresenterAction | null {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return null
  if (belongsToFocus(event)) return null
  const named = namedKeys[event.key]
  if (named) return named
  // On a Cyrillic layout the key with B on it types another letter: there the place of the key counts.
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : letterOfCode(event)
  return letterKeys[letter] ?? null
}

/** Empty for a key that types no letter, such as Tab. */
function letterOfCode({ key, code }: PressedKey): string {
  return /^\p{L}$/u.test(key) && code.startsWith('Key') ? code.slice(3).toLowerCase() : ''
}

const fields = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]'
const pressed = 'button, a[href], summary, label, [role="button"], [role="tab"], [role="menuitem"]'
const arrowed = '[role="tablist"], [role="radiogroup"], [role="menu"], [role="listbox"], [role="slider"]'
const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"], dialog[open]'

function belongsToFocus({ key, target }: PressedKey): boolean {
  if (!(target instanceof Element)) return false
  if (target.ownerDocument.querySelector(overlays)) return true
  if (target.closest(fields)) return true
  if (key === ' ' || key === 'Enter') return target.closest(pressed) !== null
  if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) return target.closest(arrowed) !== null
  return false
}
