import { useEffect, useState, useSyncExternalStore } from 'react'

const key = 'rostrum:theme'
const query = '(prefers-color-scheme: dark)'

function subscribe(onChange: () => void): () => void {
  const list = matchMedia(query)
  list.addEventListener('change', onChange)
  return () => list.removeEventListener('change', onChange)
}

/** Dark or light: the system's, until it is chosen on this page. A hall is darker than the desk that it is set up at. */
export function useThemeChoice(
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
): ['light' | 'dark', (theme: 'light' | 'dark') => void] {
  const systemIsDark = useSyncExternalStore(subscribe, () => matchMedia(query).matches)
  const [chosen, setChosen] = useState<'light' | 'dark' | null>(() => {
    const stored = storage?.getItem(key)
    return stored === 'light' || stored === 'dark' ? stored : null
  })
  useEffect(() => {
    if (chosen) document.documentElement.dataset.theme = chosen
  }, [chosen])
  const choose = (theme: 'light' | 'dark') => {
    storage?.setItem(key, theme)
    setChosen(theme)
  }
  return [chosen ?? (systemIsDark ? 'dark' : 'light'), choose]
}
