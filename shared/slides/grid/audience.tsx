import { Check } from 'lucide-react'
import { useId, useState } from 'react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useTexts } from '../../ui/language.tsx'
import { markerLetter } from '../../ui/marker-letter.ts'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { AxisFrame, QuarterLines } from '../parts/axis-frame.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { PlaneChart } from '../parts/plane-chart.tsx'
import { type Cell, PlanePad } from '../parts/plane-pad.tsx'
import { PlaneSliders } from '../parts/plane-sliders.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { ItemPlane } from './item-plane.tsx'
import { axisMax, draftPlaces, type Place, withPlace } from './quarters.ts'
import { gridTexts } from './texts.ts'
import { useGridTable, useGridWords } from './use-grid-words.tsx'

/** A position of the axis is a cell of the plane; upwards is more. */
const cells = axisMax + 1
const toCell = ({ x, y }: { x: number; y: number }): Cell => ({ x, y: axisMax - y })

export default function GridAudience(props: AudienceProps<'grid'>) {
  const { config, phase, own, counts } = props
  const ids = config.items.map(({ id }) => id)
  const sent = own?.answer.places ?? []
  // After closing, what was sent stands.
  const places = (phase === 'open' ? draftPlaces(props.draft, ids) : null) ?? sent
  if (phase === 'ready') {
    return (
      <PhoneSlide>
        <PhoneQuestion text={config.question} />
        <ReadyNote />
      </PhoneSlide>
    )
  }
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.question} />
      {(phase === 'open' || own !== null) && (
        <Placing
          config={config}
          places={places}
          disabled={phase !== 'open'}
          onPlace={(place) => props.onDraft({ places: withPlace(places, place, ids) })}
        />
      )}
      {counts !== null && props.responses > 0 && (own !== null || phase !== 'open') && (
        <RoomPlane {...props} counts={counts} />
      )}
      <AnswerBar
        phase={phase}
        sendState={props.sendState}
        answered={own !== null}
        changed={!samePlaces(places, sent)}
        complete={places.length > 0}
        changeable
        onSend={() => {
          if (places.length > 0) props.onAnswer({ places: [...places] })
        }}
      />
    </PhoneSlide>
  )
}

function samePlaces(one: readonly Place[], other: readonly Place[]): boolean {
  return (
    one.length === other.length &&
    one.every((place) => other.some(({ id, x, y }) => id === place.id && x === place.x && y === place.y))
  )
}

interface PlacingProps {
  config: AudienceProps<'grid'>['config']
  places: readonly Place[]
  disabled: boolean
  onPlace(place: Place): void
}

/** The plane with what is placed, the item that a tap places next, and two sliders that do the same. */
function Placing({ config, places, disabled, onPlace }: PlacingProps) {
  const t = useTexts(gridTexts)
  const words = useGridWords(config)
  const placeOf = (id: string | undefined) => places.find((place) => place.id === id)
  const firstLeft = config.items.findIndex(({ id }) => placeOf(id) === undefined)
  const [picked, setPicked] = useState(Math.max(firstLeft, 0))
  const item = config.items[picked]
  const current = placeOf(item?.id)
  const place = (at: { x: number; y: number }, id = item?.id) => {
    if (id !== undefined) onPlace({ id, x: at.x, y: at.y })
  }
  const middle = axisMax / 2
  const x = { ...config.x, name: words.x }
  const y = { ...config.y, name: words.y }
  return (
    <div className="flex flex-col gap-4">
      <ItemPicker
        names={config.items.map((_, index) => words.item(index))}
        placed={config.items.map(({ id }) => placeOf(id) !== undefined)}
        picked={picked}
        disabled={disabled}
        onPick={setPicked}
      />
      <AxisFrame x={x} y={y} className="aspect-square w-full max-w-md self-center pe-2">
        <PlanePad
          label={t('plane', { x: words.x, y: words.y })}
          hint={t('planeHint')}
          cells={cells}
          start={toCell(current ?? { x: middle, y: middle })}
          describe={({ x: across, y: down }) => words.position({ x: across, y: axisMax - down })}
          disabled={disabled}
          onPlace={({ x: across, y: down }, id) => {
            const at = { x: across, y: axisMax - down }
            if (id !== null) {
              setPicked(config.items.findIndex((one) => one.id === id))
              place(at, id)
              return
            }
            place(at)
            // On to the next that is not placed; one that was placed before is only moved.
            const next = config.items.findIndex((one) => one.id !== item?.id && placeOf(one.id) === undefined)
            if (current === undefined && next >= 0) setPicked(next)
          }}
          markers={config.items.flatMap(({ id }, index) => {
            const at = placeOf(id)
            if (at === undefined) return []
            const active = index === picked && !disabled
            return [{ id, ...toCell(at), active, sign: <LetterSign index={index} active={active} /> }]
          })}
          className="size-full rounded-sm border-[1.5px] border-line-strong bg-raised"
        >
          <QuarterLines />
        </PlanePad>
      </AxisFrame>
      {!disabled && item !== undefined && (
        <>
          <p className="text-sm text-ink-2" role="status">
            {t('placedCount', { placed: places.length, total: config.items.length })}
          </p>
          <PlaneSliders
            legend={words.item(picked)}
            x={{
              label: words.x,
              low: config.x.low,
              high: config.x.high,
              value: current?.x ?? null,
              max: axisMax,
              describe: (value) => t('sliderValue', { value }),
              onChange: (value) => place({ x: value, y: current?.y ?? middle }),
            }}
            y={{
              label: words.y,
              low: config.y.low,
              high: config.y.high,
              value: current?.y ?? null,
              max: axisMax,
              describe: (value) => t('sliderValue', { value }),
              onChange: (value) => place({ x: current?.x ?? middle, y: value }),
            }}
          />
        </>
      )}
    </div>
  )
}

function LetterSign({ index, active }: { index: number; active: boolean }) {
  return (
    <span
      className={joinClasses(
        'figure flex size-8 items-center justify-center rounded-full border-2 border-ground text-base leading-none',
        active ? 'bg-accent text-accent-ink' : 'bg-ink text-ground',
      )}
    >
      {markerLetter(index)}
    </span>
  )
}

interface ItemPickerProps {
  names: readonly string[]
  placed: readonly boolean[]
  picked: number
  disabled: boolean
  onPick(index: number): void
}

/** One letter per item, as native radio buttons, and the whole text of the picked one. */
function ItemPicker({ names, placed, picked, disabled, onPick }: ItemPickerProps) {
  const t = useTexts(gridTexts)
  const name = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t('items')}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(2.75rem,1fr))] gap-2">
        {names.map((text, index) => (
          <label key={markerLetter(index)} className="group relative">
            <input
              type="radio"
              name={name}
              checked={index === picked}
              onChange={() => onPick(index)}
              aria-label={`${text}, ${t(placed[index] ? 'placed' : 'notPlaced')}`}
              className="absolute inset-0 z-1 size-full cursor-[inherit] appearance-none rounded-md focus-visible:outline-offset-0"
            />
            <span
              aria-hidden="true"
              className={joinClasses(
                'figure flex min-h-12 items-center justify-center gap-1 rounded-md border-[1.5px] text-lg',
                index === picked ? 'border-ink bg-accent text-accent-ink' : 'border-line-strong bg-raised',
              )}
            >
              {markerLetter(index)}
              {placed[index] && <Check className="size-4" strokeWidth={3} />}
            </span>
          </label>
        ))}
      </div>
      <p className="mt-3 flex items-baseline gap-2.5">
        <span className="figure text-xl">{markerLetter(picked)}</span>
        <span className="min-w-0">
          <span className="text-lg leading-snug font-medium wrap-anywhere">{names[picked]}</span>
          {!disabled && <span className="block text-sm text-ink-2">{t('placeThis')}</span>}
        </span>
      </p>
    </fieldset>
  )
}

function RoomPlane(props: AudienceProps<'grid'> & { counts: NonNullable<AudienceProps<'grid'>['counts']> }) {
  const { config, counts, before } = props
  const t = useTexts(gridTexts)
  const tPart = useTexts(partsTexts)
  const words = useGridWords(config)
  const former = before?.counts ?? null
  const data = useGridTable(config, counts, former, null)
  return (
    <section className="flex flex-col gap-3" aria-label={tPart('results')}>
      <h3 className="text-lg">{tPart('results')}</h3>
      <PlaneChart
        title={config.question || t('chart')}
        data={data}
        names={config.items.map((_, index) => words.item(index))}
        x={{ ...config.x, name: words.x }}
        y={{ ...config.y, name: words.y }}
      >
        <ItemPlane items={config.items} counts={counts} before={former} texts={false} still={false} />
      </PlaneChart>
    </section>
  )
}
