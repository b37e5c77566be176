import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode, Suspense } from 'react'
import type { KindName } from '../../../shared/slides/slide-kinds.ts'
import type { AudienceProps, EditorProps, ResultsProps } from '../../../shared/slides/view-props.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { FailureBoundary } from '../shell/failure-boundary.tsx'
import { slideTexts } from './texts.ts'

/** Which config it is, the view of the kind knows; here only the kind's name ties the two together. */
export type AnyAudienceProps = Omit<AudienceProps<KindName>, 'config' | 'revealed' | 'own' | 'onAnswer'> & {
  config: unknown
  revealed: unknown
  own: unknown
  onAnswer(answer: unknown): void
}
export type AnyEditorProps = Omit<EditorProps<KindName>, 'config' | 'onChange'> & {
  config: unknown
  onChange(config: unknown): void
}
export type AnyResultsProps = Omit<ResultsProps<KindName>, 'slide'> & { slide: unknown }

interface ViewModule<Props> {
  default: ComponentType<Props>
}
type Views<Props> = ReadonlyMap<string, LazyExoticComponent<ComponentType<Props>>>

function lazyViews<Props>(modules: Record<string, () => Promise<ViewModule<Props>>>): Views<Props> {
  return new Map(Object.entries(modules).map(([path, load]) => [path.split('/').at(-2) ?? '', lazy(load)]))
}

const audiences = lazyViews(
  import.meta.glob<ViewModule<AnyAudienceProps>>('../../../shared/slides/*/audience.tsx'),
)
const editors = lazyViews(import.meta.glob<ViewModule<AnyEditorProps>>('../../../shared/slides/*/editor.tsx'))
const results = lazyViews(
  import.meta.glob<ViewModule<AnyResultsProps>>('../../../shared/slides/*/results.tsx'),
)

interface KindViewProps<Props> {
  kind: KindName
  /** Which slide this is: another one gets a view of its own, without what was typed into the last. */
  name: string
  view: Props
}

function kindView<Props extends object>(views: Views<Props>, loading: ReactNode) {
  return function KindView({ kind, name, view }: KindViewProps<Props>) {
    const View = views.get(kind)
    if (!View) return <ViewFailed />
    return (
      <FailureBoundary key={name} fallback={<ViewFailed />}>
        <Suspense fallback={loading}>
          <View {...view} />
        </Suspense>
      </FailureBoundary>
    )
  }
}

const formLoading = (
  <div className="flex flex-col gap-5">
    <Skeleton className="h-12 w-full" />
    <Skeleton className="h-12 w-full" />
    <Skeleton className="h-12 w-2/3" />
  </div>
)

/** A slide on a phone. */
export const SlideAudience = kindView(audiences, null)
/** The form for what is the kind's own. */
export const SlideEditor = kindView(editors, formLoading)
/** A slide in a report. */
export const SlideResults = kindView(results, <Skeleton className="h-32 w-full" />)

function ViewFailed() {
  const t = useTexts(slideTexts)
  return <p className="text-ink-2">{t('viewFailed')}</p>
}
