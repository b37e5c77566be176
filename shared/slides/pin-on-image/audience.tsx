import { ChevronDown } from 'lucide-react'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { HeatLegend } from '../parts/heat-map.tsx'
import { ImageBox } from '../parts/image-box.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { PlanePad } from '../parts/plane-pad.tsx'
import { PlaneSliders } from '../parts/plane-sliders.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { draftPin, type Pin, percentOf, pinCells } from './cells.ts'
import { PinMap, PinSign } from './pin-map.tsx'
import { pinOnImageTexts } from './texts.ts'
import { usePinRows, usePinTable } from './use-pin-table.tsx'

const middle = Math.floor(pinCells / 2)

export default function PinOnImageAudience(props: AudienceProps<'pin-on-image'>) {
  const { config, phase, own, counts } = props
  const sent = own?.answer ?? null
  // After closing, what was sent stands.
  const pin = (phase === 'open' ? draftPin(props.draft) : null) ?? sent
  const showsResults = counts !== null && props.responses > 0 && (own !== null || phase !== 'open')
  if (phase === 'ready') {
    return (
      <PhoneSlide>
        <PhoneQuestion text={config.question} image={config.image} alt={config.alt} />
        <ReadyNote />
      </PhoneSlide>
    )
  }
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.question} />
      {(phase === 'open' || !showsResults) && (
        <PinInput
          config={config}
          pin={pin}
          disabled={phase !== 'open'}
          onPlace={({ x, y }) => props.onDraft({ x, y })}
        />
      )}
      {showsResults && <RoomMap {...props} counts={counts} own={sent} />}
      <AnswerBar
        phase={phase}
        sendState={props.sendState}
        answered={own !== null}
        changed={pin?.x !== sent?.x || pin?.y !== sent?.y}
        complete={pin !== null}
        changeable
        onSend={() => {
          if (pin !== null) props.onAnswer({ x: pin.x, y: pin.y })
        }}
      />
    </PhoneSlide>
  )
}

interface PinInputProps {
  config: AudienceProps<'pin-on-image'>['config']
  pin: Pin | null
  disabled: boolean
  onPlace(pin: Pin): void
}

/** The image to tap, and two sliders for those who cannot. */
function PinInput({ config, pin, disabled, onPlace }: PinInputProps) {
  const t = useTexts(pinOnImageTexts)
  const describe = (at: Pin) => t('position', { x: percentOf(at.x), y: percentOf(at.y) })
  const slider = { low: '', high: '', max: pinCells - 1 }
  return (
    <div className="flex flex-col gap-3">
      {!disabled && <p className="text-sm text-ink-2">{t('tapImage')}</p>}
      {/* The plane is named after what the image shows; the image itself need not say it again. */}
      <ImageBox image={config.image} alt="" fit="width">
        <PlanePad
          label={config.alt || t('image')}
          hint={t('keys')}
          cells={pinCells}
          start={pin ?? { x: middle, y: middle }}
          describe={describe}
          disabled={disabled}
          onPlace={onPlace}
          markers={pin === null ? [] : [{ ...pin, id: 'pin', active: true, sign: <PinSign /> }]}
          className="size-full"
        />
      </ImageBox>
      {!disabled && (
        <details className="group">
          <summary className="target flex cursor-pointer list-none items-center gap-1.5 text-sm text-ink-2">
            <ChevronDown className="size-4 transition-transform group-open:rotate-180" aria-hidden="true" />
            {t('sliders')}
          </summary>
          <PlaneSliders
            legend={config.question || t('image')}
            x={{
              ...slider,
              label: t('fromLeft'),
              value: pin?.x ?? null,
              describe: (value) => t('percent', { value: percentOf(value) }),
              onChange: (x) => onPlace({ x, y: pin?.y ?? middle }),
            }}
            y={{
              ...slider,
              label: t('fromTop'),
              value: pin?.y ?? null,
              describe: (value) => t('percent', { value: percentOf(value) }),
              onChange: (y) => onPlace({ x: pin?.x ?? middle, y }),
            }}
          />
        </details>
      )}
      {pin !== null && (
        <p className="text-sm text-ink-2 tabular-nums" role="status">
          {describe(pin)}
        </p>
      )}
    </div>
  )
}

interface RoomMapProps extends Pick<AudienceProps<'pin-on-image'>, 'config' | 'before'> {
  counts: NonNullable<AudienceProps<'pin-on-image'>['counts']>
  own: Pin | null
}

function RoomMap({ config, counts, before, own }: RoomMapProps) {
  const t = useTexts(pinOnImageTexts)
  const tPart = useTexts(partsTexts)
  const percent = usePercentFormat()
  const former = before?.counts ?? null
  const rows = usePinRows(config.zones, counts, former)
  const data = usePinTable(config.zones, rows)
  return (
    <section className="flex flex-col gap-3" aria-label={tPart('results')}>
      <h3 className="text-lg">{tPart('results')}</h3>
      <ChartFrame title={config.question || t('map')} data={data} table="toggle">
        <PinMap config={config} zones={config.zones} counts={counts} before={former} fit="width" own={own} />
        <div className="mt-3 text-sm text-ink-2">
          <HeatLegend low={t('few')} high={t('many')} />
        </div>
        {config.zones.length > 0 && (
          <ul className="mt-4 flex flex-col gap-1.5">
            {rows.map((row, index) => (
              <li key={row.id} className="flex items-baseline gap-2.5">
                <span className="figure w-[1.3em] shrink-0 text-ink-2">
                  {row.id === '-' ? '' : index + 1}
                </span>
                <span className="min-w-0 grow wrap-anywhere">{row.name}</span>
                <span className="figure shrink-0">{percent(row.share)}</span>
              </li>
            ))}
          </ul>
        )}
      </ChartFrame>
    </section>
  )
}
