import type { ComponentType } from 'react'
import type { KindName } from '../../shared/slides/slide-kinds.ts'
import type { AudienceProps } from '../../shared/slides/view-props.tsx'

/** What every kind's phone view is given; which config and answer it is, the view of the kind knows. */
export type AnyAudienceProps = Omit<AudienceProps<KindName>, 'config' | 'revealed' | 'own' | 'onAnswer'> & {
  config: unknown
  revealed: unknown
  own: unknown
  onAnswer(answer: unknown): void
}
export type SlideComponent = ComponentType<AnyAudienceProps>

const modules = import.meta.glob<{ default: SlideComponent }>('../../shared/slides/*/audience.tsx')
const loaded = new Map<KindName, SlideComponent>()

/** The kind's view if it is here already. */
export const loadedSlideView = (kind: KindName): SlideComponent | null => loaded.get(kind) ?? null

/** Fetches a kind's view; rejects when the network or the server's newer build does not have it. */
export async function loadSlideView(kind: KindName): Promise<SlideComponent> {
  const here = loaded.get(kind)
  if (here) return here
  const load = modules[`../../shared/slides/${kind}/audience.tsx`]
  if (!load) throw new Error(`no phone view for ${kind}`)
  const view = (await load()).default
  loaded.set(kind, view)
  return view
}

/** Fetches all views ahead of need, one after another: a phone that loses its network still shows the next slide. */
export async function preloadSlideViews(): Promise<void> {
  for (const path of Object.keys(modules)) {
    const kind = path.split('/').at(-2)
    // A failure is no loss: the slide itself fetches its view again.
    await loadSlideView(kind as KindName).catch(() => undefined)
  }
}
