import { createStore } from 'zustand/vanilla'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Under the same key as the screen's choice: one device, one light. */
const key = 'rostrum:theme'

export interface ThemeState {
  theme: Theme
  choose(theme: Theme): void
}

/** The look of the interface on this device; `system` follows its settings. */
export function createThemeChoice(storage: Storage | null, root: HTMLElement) {
  const apply = (theme: Theme) => {
    if (theme === 'system') delete root.dataset.theme
    else root.dataset.theme = theme
  }
  const stored = storage?.getItem(key)
  const first = themes.find((theme) => theme === stored) ?? 'system'
  apply(first)
  return createStore<ThemeState>()((set) => ({
    theme: first,
    choose: (theme) => {
      if (theme === 'system') storage?.removeItem(key)
      else storage?.setItem(key, theme)
      apply(theme)
      set({ theme })
    },
  }))
}

export type ThemeChoice = ReturnType<typeof createThemeChoice>

/** Paper is white: prints in the light theme and gives the chosen one back. @returns stops doing so */
export function printInLight(root: HTMLElement, page: Window): () => void {
  let before: string | undefined
  const onBefore = () => {
    before = root.dataset.theme
    root.dataset.theme = 'light'
  }
  const onAfter = () => {
    if (before === undefined) delete root.dataset.theme
    else root.dataset.theme = before
  }
  page.addEventListener('beforeprint', onBefore)
  page.addEventListener('afterprint', onAfter)
  return () => {
    page.removeEventListener('beforeprint', onBefore)
    page.removeEventListener('afterprint', onAfter)
  }
}
