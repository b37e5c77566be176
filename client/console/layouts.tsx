import { type ComponentType, useEffect, useState } from 'react'
import type { Language } from '../../shared/text/translate.ts'

/** From this width on the console is a desk, with a column for every part; below it is a remote for the thumb. */
export const deskQuery = '(min-width: 70rem)'

interface LayoutProps {
  onLanguage(language: Language): void
}

/** A part of the console that is fetched when it is wanted; drawn at once where it is here already. */
function part(load: () => Promise<ComponentType<LayoutProps>>) {
  let Loaded: ComponentType<LayoutProps> | null = null
  const preload = async () => {
    Loaded = await load()
  }
  function Part(props: LayoutProps) {
    const [, setState] = useState<'here' | null>(null)
    useEffect(() => {
      if (Loaded) return
      preload().then(
        () => setState('here'),
        // Thrown while drawing, so that the boundary around the page offers a way on.
        (error: unknown) =>
          setState(() => {
            throw error
          }),
      )
    }, [])
    return Loaded && <Loaded {...props} />
  }
  return { Part, preload }
}

// A device needs one of the first two, and the last at the end only.
export const desk = part(async () => (await import('./desk-layout.tsx')).DeskLayout)
export const remote = part(async () => (await import('./remote-layout.tsx')).RemoteLayout)
export const over = part(async () => (await import('./over-page.tsx')).OverPage)

/** Begins to load what this device will need, while the session is still being asked for. */
export function preloadLayout(): void {
  // A failure shows itself when the layout is wanted.
  ;(matchMedia(deskQuery).matches ? desk : remote).preload().catch(() => undefined)
}
