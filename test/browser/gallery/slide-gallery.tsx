import { type CSSProperties, useEffect, useState } from 'react'
import { isKindName, type KindName, kindNames } from '../../../shared/slides/slide-kinds.ts'
import { type Language, languages } from '../../../shared/text/translate.ts'
import { LanguageProvider } from '../../../shared/ui/language.tsx'
import { SlideCell } from './slide-cell.tsx'
import { kindsIn, type State, states, statesOf, type View, views } from './slide-states.ts'

const themes = ['light', 'dark'] as const

/** What the address asks for: all kinds in one state, or one kind in all of its states. */
interface Choice {
  kind: KindName | 'all'
  view: View
  state: State | 'all'
  theme: (typeof themes)[number]
  language: Language
}

const oneOf = <Value extends string>(
  list: readonly Value[],
  wanted: string | null,
  otherwise: Value,
): Value => list.find((value) => value === wanted) ?? otherwise

function choiceIn(search: string): Choice {
  const query = new URLSearchParams(search)
  const kind = query.get('kind') ?? 'all'
  return {
    kind: isKindName(kind) ? kind : 'all',
    view: oneOf(views, query.get('view'), 'screen'),
    state: oneOf<State | 'all'>(['all', ...states], query.get('state'), kind === 'all' ? 'many' : 'all'),
    theme: oneOf(themes, query.get('theme'), 'light'),
    language: oneOf(languages, query.get('language'), 'en'),
  }
}

/** Widths are those of the product: a phone, the studio's panel, a report's column, a projector drawn small. */
const widths: Record<View, string> = { screen: '640px', phone: '376px', results: '640px', editor: '400px' }

const cellsOf = ({ kind, view, state }: Choice): { kind: KindName; state: State }[] => {
  if (kind !== 'all') {
    return statesOf(kind, view)
      .filter((one) => state === 'all' || one === state)
      .map((one) => ({ kind, state: one }))
  }
  return (state === 'all' ? states : [state]).flatMap((one) =>
    kindsIn(view, one).map((name) => ({ kind: name, state: one })),
  )
}

/** Every kind of slide in every state: `/dev/gallery?kind=poll&view=screen&state=many&theme=dark&language=kk`. */
export function SlideGallery() {
  const [choice, setChoice] = useState(() => choiceIn(location.search))
  useEffect(() => {
    const follow = () => setChoice(choiceIn(location.search))
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])
  useEffect(() => {
    document.documentElement.dataset.theme = choice.theme
  }, [choice.theme])
  const choose = (change: Partial<Record<keyof Choice, string>>) => {
    const query = new URLSearchParams({ ...choice, ...change })
    history.pushState(null, '', `?${query}`)
    setChoice(choiceIn(`?${query}`))
  }
  const control = (key: keyof Choice, values: readonly string[]) => (
    <label className="flex items-center gap-2">
      {key}
      <select
        className="min-h-11 rounded-md border border-line-strong bg-surface px-2"
        value={choice[key]}
        onChange={(event) => choose({ [key]: event.currentTarget.value })}
      >
        {values.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    </label>
  )
  const sheet: CSSProperties = { columnWidth: widths[choice.view] }
  return (
    <LanguageProvider language={choice.language}>
      <main className="p-6">
        <h1 className="sr-only">Slide kinds</h1>
        <form className="mb-6 flex flex-wrap gap-5 text-sm" aria-label="What to show">
          {control('kind', ['all', ...kindNames])}
          {control('view', views)}
          {control('state', ['all', ...states])}
          {control('theme', themes)}
          {control('language', languages)}
        </form>
        <div
          data-sheet={`${choice.view}-${choice.state}-${choice.theme}-${choice.language}`}
          className="gap-x-6"
          style={sheet}
        >
          {cellsOf(choice).map((cell) => (
            <section
              key={`${cell.kind} ${cell.state} ${choice.view} ${choice.language}`}
              className="mb-8 break-inside-avoid"
              style={{ width: widths[choice.view] }}
            >
              <h2 className="mb-2 font-sans text-sm text-ink-2">
                {cell.kind}, {cell.state}
              </h2>
              {/* A list of thousands is as well judged by its beginning. */}
              <div
                data-cell={`${cell.kind} ${cell.state}`}
                className="relative max-h-[2400px] overflow-y-clip"
              >
                <SlideCell view={choice.view} language={choice.language} {...cell} />
              </div>
            </section>
          ))}
        </div>
      </main>
    </LanguageProvider>
  )
}
