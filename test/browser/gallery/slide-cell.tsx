import { useState } from 'react'
import { SlideScreen } from '../../../client/presenting/slide-screen.tsx'
import { SlideAudience, SlideEditor, SlideResults } from '../../../client/studio/slides/kind-views.tsx'
import { type KindName, slideKinds } from '../../../shared/slides/slide-kinds.ts'
import type { Language } from '../../../shared/text/translate.ts'
import { PhoneFrame } from '../../../shared/ui/phone-frame.tsx'
import { ScreenFrame } from '../../../shared/ui/screen-frame.tsx'
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
const drawOf = ({ kind, state }: CellProps) => (kind === 'winner-draw' ? drawIn(state) : null)

function ScreenCell(cell: CellProps) {
  const slide = slideIn(cell.kind, cell.state, cell.language)
  const props = screenProps(slide, phaseIn(cell.state), { before: beforeIn(cell), draw: drawOf(cell) })
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
            counts: state === 'many' || state === 'again' ? slide.counts : props.counts,
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
