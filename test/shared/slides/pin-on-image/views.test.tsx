import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addCounts, type Counts } from '../../../../shared/core/counts.ts'
import PinOnImageAudience from '../../../../shared/slides/pin-on-image/audience.tsx'
import type { Pin } from '../../../../shared/slides/pin-on-image/cells.ts'
import PinOnImageEditor from '../../../../shared/slides/pin-on-image/editor.tsx'
import { type PinOnImageConfig, pinOnImage } from '../../../../shared/slides/pin-on-image/pin-on-image.ts'
import PinOnImageResults from '../../../../shared/slides/pin-on-image/results.tsx'
import PinOnImageScreen from '../../../../shared/slides/pin-on-image/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, stubBrowser, tableCells } from '../render-view.tsx'

const zones = [
  { id: 'a', name: 'Pipeline', x: 0, y: 0, width: 25, height: 50, stage: 'evaluation' },
  { id: 'b', name: '', x: 20, y: 0, width: 10, height: 10, stage: null },
]

function pinSlide(
  overrides: Partial<PinOnImageConfig> = {},
  answers: readonly Pin[] = [],
): AnsweredSlide<'pin-on-image'> {
  const config: PinOnImageConfig = {
    question: 'Where first?',
    image: 'a'.repeat(64),
    alt: 'The start page',
    zones: [],
    zonesShown: false,
    ...overrides,
  }
  const counts = answers.reduce<Counts>((sum, answer) => addCounts(sum, pinOnImage.count(answer, config)), {})
  return { name: 'pin-on-image', config, answers, counts, responses: answers.length }
}

const taps: Pin[] = [
  { x: 1, y: 1 },
  { x: 22, y: 5 },
  { x: 49, y: 49 },
  { x: 49, y: 49 },
]

beforeEach(stubBrowser)

describe('a pin on an image', () => {
  it('speaks for the stages of all zones that it lies in', () => {
    const { config } = pinSlide({ zones })
    expect(pinOnImage.facts({ x: 22, y: 5 }, config)).toEqual({ picked: ['a', 'b'] })
    expect(pinOnImage.optionStages({ x: 22, y: 5 }, config)).toEqual(['evaluation'])
    expect(pinOnImage.facts({ x: 40, y: 40 }, config)).toEqual({ picked: [] })
    expect(pinOnImage.summary({ x: 0, y: 0 }, config)).toBe('Pipeline (1 % / 1 %)')
  })

  it('keeps its zones from the audience unless they are shown', () => {
    expect(pinOnImage.publicConfig(pinSlide({ zones }).config).zones).toEqual([])
    const shown = pinOnImage.publicConfig(pinSlide({ zones, zonesShown: true }).config)
    expect(shown.zones).toHaveLength(2)
    expect(JSON.stringify(shown)).not.toContain('evaluation')
  })
})

describe('a pin on the phone', () => {
  it('is set by keyboard: a cross by the arrow keys, Enter to place it', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(PinOnImageAudience, { ...audienceProps(pinSlide(), 'open'), onAnswer })
    const plane = screen.getByRole('application', { name: 'The start page' })
    plane.focus()
    await user.keyboard('{ArrowRight}{Shift>}{ArrowUp}{/Shift}')
    expect(plane).toHaveTextContent('53 % from the left, 41 % from the top')
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ x: 26, y: 20 })
  })

  it('is set by a tap, moved by dragging, and by sliders', () => {
    const { drafts } = renderPhone(PinOnImageAudience, audienceProps(pinSlide(), 'open'))
    const plane = screen.getByRole('application')
    vi.spyOn(plane, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 500, 250))
    fireEvent.click(plane, { clientX: 499, clientY: 12 })
    expect(drafts.at(-1)).toEqual({ x: 49, y: 2 })
    fireEvent.change(screen.getByLabelText('From the top'), { target: { value: '30' } })
    expect(drafts.at(-1)).toEqual({ x: 49, y: 30 })
    fireEvent.click(plane, { clientX: -40, clientY: 900 })
    expect(drafts.at(-1)).toEqual({ x: 0, y: 49 })
  })

  it('shows the room’s taps with the zones once it is closed', () => {
    const slide = pinSlide({ zones, zonesShown: true }, taps)
    const own = { run: 1, revision: 1, answer: { x: 1, y: 1 }, points: null, elapsedMs: 1 }
    renderPhone(
      PinOnImageAudience,
      audienceProps(slide, 'closed', { own, counts: slide.counts, responses: 4 }),
    )
    expect(screen.queryByRole('application')).not.toBeInTheDocument()
    expect(tableCells(screen.getByRole('table'))).toEqual([
      ['Pipeline', '2', '50%'],
      ['Zone 2', '1', '25%'],
      ['Outside all zones', '2', '50%'],
    ])
  })
})

describe('a pin on the screen and in the report', () => {
  it('tells the nine parts of the image where there are no zones', () => {
    renderIn(<PinOnImageScreen {...screenProps(pinSlide({}, taps), 'open')} />)
    const rows = tableCells(screen.getByRole('table'))
    expect(rows).toHaveLength(9)
    expect(rows[0]).toEqual(['top left', '1', '25%'])
    expect(rows.at(-1)).toEqual(['bottom right', '2', '50%'])
  })

  it('tells the change since it was asked before', () => {
    const former = pinSlide({}, [{ x: 1, y: 1 }])
    const before = { counts: former.counts, responses: 1 }
    renderIn(<PinOnImageScreen {...screenProps(pinSlide({}, taps), 'open', { before })} />)
    expect(tableCells(screen.getByRole('table'))[0]).toEqual(['top left', '1', '25%', '−75%'])
    expect(screen.getByText('where most tapped before')).toBeInTheDocument()
  })

  it('has the zones with their stages in the report, shown to the room or not', () => {
    renderIn(<PinOnImageResults {...resultsProps(pinSlide({ zones }, taps))} />)
    expect(tableCells(screen.getByRole('table'))[0]).toEqual(['Pipeline', '2', '50%', 'Evaluation'])
  })

  it('shows the bare image while results are hidden', () => {
    renderIn(<PinOnImageScreen {...screenProps(pinSlide({}, taps), 'open', { counts: null })} />)
    expect(screen.getByRole('img', { name: 'The start page' })).toBeInTheDocument()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})

describe('the editor of a pin slide', () => {
  it('moves and resizes a zone by keys, within the image', () => {
    const { configs } = renderEditor(PinOnImageEditor, editorProps(pinSlide({ zones })))
    const zone = screen.getByRole('button', { name: /^Pipeline: 0 % from the left/ })
    fireEvent.keyDown(zone, { key: 'ArrowRight' })
    fireEvent.keyDown(zone, { key: 'ArrowDown' })
    fireEvent.keyDown(zone, { key: 'ArrowRight', shiftKey: true })
    expect(configs.at(-1)?.zones[0]).toMatchObject({ x: 1, y: 0, width: 26, height: 50 })
    for (const config of configs) expect(pinOnImage.configSchema.safeParse(config).error).toBeUndefined()
  })

  it('adds zones up to twelve', () => {
    const eleven = Array.from({ length: 11 }, (_, index) => ({
      id: `z${index}`,
      name: '',
      x: 0,
      y: 0,
      width: 5,
      height: 5,
      stage: null,
    }))
    const { configs } = renderEditor(PinOnImageEditor, editorProps(pinSlide({ zones: eleven })))
    fireEvent.click(screen.getByRole('button', { name: 'Add a zone' }))
    expect(configs.at(-1)?.zones).toHaveLength(12)
    expect(screen.getByRole('button', { name: 'Add a zone' })).toBeDisabled()
    expect(pinOnImage.configSchema.safeParse(configs.at(-1)).error).toBeUndefined()
  })
})
