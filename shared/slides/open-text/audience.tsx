import { useTexts } from '../../ui/language.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { draftText } from './draft.ts'
import { openTextTexts } from './texts.ts'

/** More would be scrolled past; the newest come first. */
const othersShown = 20

export default function OpenTextAudience(props: AudienceProps<'open-text'>) {
  const { config, phase, own } = props
  const t = useTexts(openTextTexts)
  const sent = own?.answer.text ?? ''
  const typed = (phase === 'open' ? draftText(props.draft) : null) ?? sent
  const text = typed.trim()
  if (phase === 'ready') {
    return (
      <PhoneSlide>
        <PhoneQuestion text={config.question} />
        <ReadyNote />
      </PhoneSlide>
    )
  }
  const send = () => {
    if (text !== '' && text !== sent) props.onAnswer({ text })
  }
  const others = props.entries.filter((entry) => !entry.hidden && entry.text !== sent).slice(0, othersShown)
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.question} />
      {phase === 'open' ? (
        <TextArea
          label={t('yourAnswer')}
          hint={t('upTo', { count: config.maxLength })}
          rows={3}
          maxLength={config.maxLength}
          value={typed}
          onChange={(now) => props.onDraft({ text: now })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            send()
          }}
        />
      ) : (
        own !== null && (
          <section>
            <h3 className="eyebrow">{t('youWrote')}</h3>
            <p className="mt-2 border-s-4 border-accent ps-4 text-lg whitespace-pre-line wrap-anywhere">
              {sent}
            </p>
          </section>
        )
      )}
      {others.length > 0 && (own !== null || phase !== 'open') && (
        <section>
          <h3 className="text-lg">{t('others')}</h3>
          <ul className="mt-2 flex flex-col">
            {others.map((entry) => (
              <li
                key={entry.participantId}
                className="border-t border-line py-3 whitespace-pre-line wrap-anywhere"
              >
                <bdi>{entry.text}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <AnswerBar
        phase={phase}
        sendState={props.sendState}
        answered={own !== null}
        changed={text !== sent}
        complete={text !== ''}
        changeable
        onSend={send}
      />
    </PhoneSlide>
  )
}
