import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react'
import type { KindName } from '../../shared/slides/slide-kinds.ts'
import type { ScreenProps } from '../../shared/slides/view-props.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { FailureBoundary } from './failure-boundary.tsx'
import { presentingTexts } from './texts.ts'

/** What every kind's screen view is given; which config it is, the view of the kind knows. */
type AnyScreenProps = Omit<ScreenProps<KindName>, 'config' | 'revealed'> & {
  config: unknown
  revealed: unknown
}
interface ScreenModule {
  default: ComponentType<AnyScreenProps>
}

const modules = import.meta.glob<ScreenModule>('../../shared/slides/*/screen.tsx')

/** Before each new try of a part of the program that could not be fetched, milliseconds. */
const againAfterMs = [500, 2000, 5000]

async function loadPatiently(load: () => Promise<ScreenModule>, tries = 0): Promise<ScreenModule> {
  try {
    return await load()
  } catch (error) {
    const pause = againAfterMs[tries]
    if (pause === undefined) throw error
    await new Promise((resolve) => setTimeout(resolve, pause))
    return loadPatiently(load, tries + 1)
  }
}

const screens = new Map<string, LazyExoticComponent<ComponentType<AnyScreenProps>>>(
  Object.entries(modules).map(([path, load]) => [
    path.split('/').at(-2) ?? '',
    lazy(() => loadPatiently(load)),
  ]),
)

/** Fetches every kind's view ahead, so that a slide appears at once, and also while the server is away. */
export function preloadSlideScreens(): void {
  for (const load of Object.values(modules)) {
    // A failure here is none: the slide's own view fetches it again.
    load().catch(() => undefined)
  }
}

export interface SlideScreenProps extends AnyScreenProps {
  kind: KindName
  /** Which slide and run this is: a view that failed gets a new chance when it changes. */
  name: string
}

/** A slide as the projector shows it, for a `ScreenFrame` of any size. A view that fails takes nothing else with it. */
export function SlideScreen({ kind, name, ...props }: SlideScreenProps) {
  const View = screens.get(kind)
  if (!View) return <SlideFallback />
  return (
    <FailureBoundary key={name} fallback={<SlideFallback />}>
      <Suspense fallback={null}>
        <View {...props} />
      </Suspense>
    </FailureBoundary>
  )
}

function SlideFallback() {
  const t = useTexts(presentingTexts)
  return (
    <div className="screen-pad grid size-full place-items-center">
      <p className="text-center text-screen-label text-ink-3">{t('slideUnavailable')}</p>
    </div>
  )
}
