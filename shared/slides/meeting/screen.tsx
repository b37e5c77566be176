import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { ScreenOptions } from '../parts/screen-options.tsx'
import { ScreenHeading, ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { timeKey } from './keys.ts'
import { meetingTexts } from './texts.ts'
import { useTimeText } from './use-time-text.tsx'

export default function MeetingScreen(props: ScreenProps<'meeting'>) {
  const { config, counts, responses, phase, still } = props
  const t = useTexts(meetingTexts)
  const timeText = useTimeText()
  const { way } = config
  const heading = config.heading || t('meet')
  const times = way.type === 'times' ? way.times.filter(({ start }) => start !== '') : []
  if (times.length === 0) return <Invitation {...props} heading={heading} />
  // Before anybody has asked for one, empty bars would say that nobody wants to meet.
  const showsBars = counts !== null && responses > 0
  return (
    <ScreenSlide heading={heading} foot={<Requests responses={responses} isLink={false} />}>
      <ScreenOptions
        title={heading}
        options={times.map(({ id, start }) => ({
          id,
          text: timeText(start),
          image: null,
          value: showsBars ? (counts[timeKey(id)] ?? 0) : null,
        }))}
        total={responses}
        highlightLargest={phase === 'closed' || phase === 'revealed'}
        still={still}
      />
    </ScreenSlide>
  )
}

function Invitation({ config, responses, heading }: ScreenProps<'meeting'> & { heading: string }) {
  const t = useTexts(meetingTexts)
  return (
    <ScreenSlide heading="" foot={<Requests responses={responses} isLink={config.way.type === 'link'} />}>
      <div className="my-auto flex min-h-0 flex-col gap-[calc(var(--u)*4)]">
        <ScreenHeading text={heading} />
        {config.text !== '' && (
          <p
            className={
              config.text.length <= 260
                ? 'text-screen-body whitespace-pre-line text-ink-2'
                : 'line-clamp-10 text-screen-small whitespace-pre-line text-ink-2'
            }
          >
            {config.text}
          </p>
        )}
        {/* The phone's button, as people will see it: nothing to press here. */}
        <p className="max-w-full self-start rounded-full bg-accent px-[calc(var(--u)*7)] py-[calc(var(--u)*3)] text-screen-body font-semibold wrap-anywhere text-accent-ink">
          {t('openCalendar')}
        </p>
      </div>
    </ScreenSlide>
  )
}

function Requests({ responses, isLink }: { responses: number; isLink: boolean }) {
  const t = useTexts(meetingTexts)
  const format = useNumberFormat()
  return (
    <p className="flex items-baseline gap-[calc(var(--u)*1.2)] text-screen-label text-ink-2">
      {responses === 0 ? (
        t('onYourPhone')
      ) : (
        <>
          <span className="figure text-[calc(var(--u)*4.6)] text-ink">{format(responses)}</span>
          {t(isLink ? 'peopleOpened' : 'peopleAsked', { count: responses })}
        </>
      )}
    </p>
  )
}
