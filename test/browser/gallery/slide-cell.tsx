import { useState } from 'react'
import { SlideScreen } from '../../../client/presenting/slide-screen.tsx'
import { SlideAudience, SlideEditor, SlideResults } from '../../../client/studio/slides/kind-views.tsx'
import { type KindName, slideKinds } from '../../../shared/slides/slide-kinds.ts'
import type { ShownStep } from '../../../shared/slides/view-props.tsx'
import type { Language } from '../../../shared/text/translate.ts'
import { PhoneFrame } from '../../../shared/ui/phone-frame.tsx'
import { ScreenFrame } from '../../../shared/ui/screen-frame.tsx'
import type { AnsweredSlide } from '../../contracts/slide-props.ts'
import {
  plainAudienceProps,
  plainEditorProps,
  resultsProps,
  screenProps,
} from '../../contracts/slide-props.ts'
import { drawIn, phaseIn, type State, slideIn, type View } from './slide-states.ts'

export interface SlideCellProps {
  kind: KindName
  view: View
  state: State
  language: Language
}

/** One view of one kind in one state. */
export function SlideCell({ view, ...cell }: SlideCellProps) {
  if (view === 'screen') return <ScreenCell {...cell} />
  if (view === 'phone') return <PhoneCell {...cell} />
  if (view === 'results') return <ResultsCell {...cell} />
  return <EditorCell {...cell} />
}

type CellProps = Omit<SlideCellProps, 'view'>

const nameOf = ({ kind, state, language }: CellProps) => `${kind} ${state} ${language}`
const beforeIn = ({ kind, state, language }: CellProps) =>
  state === 'again' ? slideIn(kind, 'again', language, 'before') : null
/** A slide with steps stands at its last where answers are no longer taken, and at its first otherwise. */
function atStep<Name extends KindName>(
  state: State,
  slide: AnsweredSlide<Name>,
): { step: ShownStep; held: boolean } | null {
  const kind = slideKinds[slide.name]
  const at = state === 'closed' || state === 'revealed' ? kind.steps?.at(-1) : kind.steps?.[0]
  if (!at) return null
  return {
    step: { name: at.name, asked: kind.askedOf?.(slide.counts) ?? slide.counts, variants: [] },
    held: state !== 'revealed' && kind.holdsBack?.(slide.config) === true,
  }
}
const drawOf = ({ kind, state }: CellProps) => (kind === 'winner-draw' ? drawIn(state) : null)

function ScreenCell(cell: CellProps) {
  const slide = slideIn(cell.kind, cell.state, cell.language)
  const at = atStep(cell.state, slide)
  const props = screenProps(slide, phaseIn(cell.state), {
    ...{ before: beforeIn(cell), draw: drawOf(cell), step: at?.step },
    ...(at?.held && { counts: null }),
  })
  return (
    <ScreenFrame className="ring-1 ring-line">
      <SlideScreen kind={cell.kind} name={nameOf(cell)} {...props} />
    </ScreenFrame>
  )
}

function PhoneCell(cell: CellProps) {
  const { kind, state } = cell
  const slide = slideIn(kind, state, cell.language)
  const props = plainAudienceProps(slide, phaseIn(state))
  const at = atStep(cell.state, slide)
  const isFresh = state === 'empty' || state === 'long'
  const points = props.own && slideKinds[kind].hasKey && state === 'revealed' ? 850 : null
  const [draft, setDraft] = useState<unknown>(null)
  return (
    <PhoneFrame>
      <div className="flex min-h-full flex-col px-5 pt-6 pb-4">
        <SlideAudience
          kind={kind}
          name={nameOf(cell)}
          view={{
            ...props,
            ...(isFresh ? { own: null, sendState: 'none' } : { own: props.own && { ...props.own, points } }),
            ...{ ownPoints: points, before: beforeIn(cell), draw: drawOf(cell), draft, onDraft: setDraft },
            counts: at?.held ? null : state === 'many' || state === 'again' ? slide.counts : props.counts,
            step: at?.step,
            drawPlace: state === 'revealed' ? 1 : state === 'one' || state === 'many' ? 'in' : 'unknown',
            onAnswer: () => undefined,
          }}
        />
      </div>
    </PhoneFrame>
  )
}

function ResultsCell(cell: CellProps) {
  const slide = slideIn(cell.kind, cell.state, cell.language)
  return (
    <SlideResults
      kind={cell.kind}
      name={nameOf(cell)}
      view={{ ...resultsProps(slide), before: beforeIn(cell), draw: drawOf(cell) }}
    />
  )
}

function EditorCell(cell: CellProps) {
  const { kind, state, language } = cell
  const first = slideIn(kind, state, language, state === 'empty' ? 'blank' : 'first')
  const [config, setConfig] = useState<unknown>(first.config)
  return (
    <SlideEditor
      kind={kind}
      name={nameOf(cell)}
      view={{ ...plainEditorProps(first), config, onChange: setConfig }}
    />
  )
}
