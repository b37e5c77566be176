import { ChartFrame } from '../../ui/chart-frame.tsx'
import { useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { HeatLegend } from '../parts/heat-map.tsx'
import { ImageBox } from '../parts/image-box.tsx'
import { ResponseCount } from '../parts/response-count.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { PinMap } from './pin-map.tsx'
import { pinOnImageTexts } from './texts.ts'
import { type PinRow, usePinRows, usePinTable, useShareChange } from './use-pin-table.tsx'

export default function PinOnImageScreen(props: ScreenProps<'pin-on-image'>) {
  const { config, counts, responses, before } = props
  const t = useTexts(pinOnImageTexts)
  const former = before?.counts ?? null
  const rows = usePinRows(config.zones, counts ?? {}, former)
  const data = usePinTable(config.zones, rows)
  const foot = <ResponseCount responses={responses} hidden={counts === null} />
  if (counts === null || responses === 0) {
    return (
      <ScreenSlide heading={config.question} foot={foot}>
        <div className="min-h-0 grow">
          <ImageBox image={config.image} alt={config.alt} fit="both">
            {null}
          </ImageBox>
        </div>
      </ScreenSlide>
    )
  }
  return (
    <ScreenSlide
      heading={config.question}
      foot={
        <div className="flex flex-wrap items-center justify-between gap-x-[calc(var(--u)*4)] gap-y-[calc(var(--u)*1)]">
          {foot}
          <div className="flex items-center gap-[calc(var(--u)*4)] text-screen-small text-ink-2">
            {former !== null && (
              <span className="flex items-center gap-[0.6em]">
                <span
                  aria-hidden="true"
                  className="size-[1.2em] rounded-full border-[0.15em] border-dashed border-ink"
                />
                {t('before')}
              </span>
            )}
            <HeatLegend low={t('few')} high={t('many')} />
          </div>
        </div>
      }
    >
      <ChartFrame title={config.question || t('map')} data={data} className="min-h-0 grow">
        <div className="absolute inset-0 flex gap-[calc(var(--u)*4)]">
          <div className="min-h-0 min-w-0 grow">
            <PinMap config={config} zones={config.zones} counts={counts} before={former} fit="both" />
          </div>
          {config.zones.length > 0 && <ZoneList rows={rows} />}
        </div>
      </ChartFrame>
    </ScreenSlide>
  )
}

/** The zones by number, with their shares and how those changed. */
function ZoneList({ rows }: { rows: readonly PinRow[] }) {
  const percent = usePercentFormat()
  const change = useShareChange()
  // Many zones get a line each; the numbers on the image tell them apart where names are cut.
  const many = rows.length > 7
  const size = many ? 'gap-[0.5em] text-screen-small' : 'gap-[0.7em] text-screen-label'
  return (
    <ul className={`flex w-[34%] shrink-0 flex-col justify-center ${size}`}>
      {rows.map((row, index) => (
        <li key={row.id} className="flex items-baseline gap-[0.7em] leading-[1.2]">
          <span className="figure w-[1.3em] shrink-0 text-ink-2">{row.id === '-' ? '' : index + 1}</span>
          <span
            className={`min-w-0 grow wrap-anywhere hyphens-auto ${many ? 'line-clamp-1' : 'line-clamp-2'}`}
          >
            {row.name}
          </span>
          <span className={`flex shrink-0 items-end ${many ? 'flex-row-reverse gap-[0.6em]' : 'flex-col'}`}>
            <span className="figure text-[1.2em] leading-none">{percent(row.share)}</span>
            {row.before !== null && (
              <span className={`text-ink-2 tabular-nums ${many ? '' : 'text-[0.8em]'}`}>
                {change(row.share - row.before)}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
