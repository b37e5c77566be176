import { CalendarPlus } from 'lucide-react'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { useTexts } from '../../ui/language.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { readDraft } from './keys.ts'
import type { MeetingConfig } from './meeting.ts'
import { meetingTexts } from './texts.ts'
import { useTimeText, zoneText } from './use-time-text.tsx'

type Props = AudienceProps<'meeting'>
type Way<Type> = Extract<MeetingConfig['way'], { type: Type }>

/** As `meetingLimits.note`; phones carry no schemas. */
const noteLimit = 300

export default function MeetingAudience(props: Props) {
  const { config, phase } = props
  const t = useTexts(meetingTexts)
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.heading || t('meet')} />
      {config.text !== '' && <p className="text-lg whitespace-pre-line wrap-anywhere">{config.text}</p>}
      {phase === 'ready' ? (
        <ReadyNote />
      ) : config.way.type === 'link' ? (
        <Calendar {...props} way={config.way} />
      ) : (
        <Times {...props} way={config.way} />
      )}
    </PhoneSlide>
  )
}

/** The link works at once, whatever the network does: the tap is kept and sent on its own. */
function Calendar({ way, phase, own, sendState, onAnswer }: Props & { way: Way<'link'> }) {
  const t = useTexts(meetingTexts)
  if (way.url === '') return <p className="text-ink-2">{t('nothingYet')}</p>
  const recorded = own !== null || sendState === 'sending' || sendState === 'waiting'
  return (
    <div className="flex flex-col gap-3">
      <LinkButton
        href={way.url}
        target="_blank"
        rel="noopener"
        variant="primary"
        size="large"
        className="w-full"
        icon={<CalendarPlus aria-hidden="true" />}
        onClick={() => {
          if (phase === 'open' && !recorded) onAnswer({ time: null, note: '' })
        }}
      >
        {t('openCalendar')}
        <VisuallyHidden> ({t('newTab')})</VisuallyHidden>
      </LinkButton>
      <p className="text-sm text-ink-2 wrap-anywhere">{way.url.replace(/^https:\/\//, '')}</p>
      {phase === 'open' && (
        <p role="status" className="text-sm text-ink-2">
          {t(recorded ? 'opened' : 'seen')}
        </p>
      )}
    </div>
  )
}

function Times(props: Props & { way: Way<'times'> }) {
  const { way, phase, own, sendState } = props
  const t = useTexts(meetingTexts)
  const timeText = useTimeText()
  const times = way.times.filter(({ start }) => start !== '')
  if (times.length === 0) return <p className="text-ink-2">{t('nothingYet')}</p>
  const sent = own?.answer ?? { time: null, note: '' }
  // After closing, what was sent stands, not what was picked too late.
  const { time, note } = (phase === 'open' ? readDraft(props.draft, times) : null) ?? sent
  return (
    <>
      <p className="text-sm text-ink-2">{t('yourZone', { zone: zoneText(times[0]?.start ?? '') })}</p>
      <ChoiceCards
        legend={t('whichTime')}
        choices={times.map(({ id, start }) => ({ id, text: timeText(start) }))}
        picked={time === null ? [] : [time]}
        lettered={false}
        disabled={phase !== 'open'}
        onPick={([picked = null]) => props.onDraft({ time: picked, note })}
      />
      {phase === 'open' && (
        <TextArea
          label={t('note')}
          hint={t('noteHint')}
          optional
          rows={2}
          maxLength={noteLimit}
          value={note}
          onChange={(text) => props.onDraft({ time, note: text })}
        />
      )}
      <AnswerBar
        phase={phase}
        sendState={sendState}
        answered={own !== null}
        changed={time !== sent.time || note.trim() !== sent.note}
        complete={time !== null}
        changeable
        sendLabel={t(own === null ? 'request' : 'requestAgain')}
        onSend={() => props.onAnswer({ time, note: note.trim() })}
      />
    </>
  )
}
