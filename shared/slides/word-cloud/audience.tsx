import { type KeyboardEvent, useRef } from 'react'
import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AnswerBar } from '../parts/answer-bar.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { ReadyNote } from '../parts/ready-note.tsx'
import { partsTexts } from '../parts/texts.ts'
import { useResultsInPlace } from '../parts/use-results-in-place.tsx'
import { normalWord, wordsOf } from '../parts/words.ts'
import type { AudienceProps } from '../view-props.tsx'
import { wordCloudTexts } from './texts.ts'
import { distinctWords, draftWords, wordCloudLimits } from './words.ts'

/** On a phone only the head of the list is of interest; the screen shows the cloud. */
const wordsInResults = 10

export default function WordCloudAudience(props: AudienceProps<'word-cloud'>) {
  const { config, phase, own, counts } = props
  const t = useTexts(wordCloudTexts)
  const tPart = useTexts(partsTexts)
  const form = useRef<HTMLFieldSetElement>(null)
  const sent = own?.answer.words ?? []
  const typed = (phase === 'open' ? draftWords(props.draft) : null) ?? sent
  const fields = Array.from({ length: config.maxWords }, (_, index) => typed[index] ?? '')
  const words = distinctWords(fields)
  const repeated = fields.filter((word) => normalWord(word) !== '').length > words.length

  const changed = words.join('\n') !== sent.join('\n')
  const hasResults = counts !== null && wordsOf(counts).length > 0
  const { shows, heading, back } = useResultsInPlace({ phase, own, hasResults, changed })

  if (phase === 'ready') {
    return (
      <PhoneSlide>
        <PhoneQuestion text={config.question} />
        <ReadyNote />
      </PhoneSlide>
    )
  }
  const send = () => {
    if (words.length > 0 && changed) props.onAnswer({ words })
  }
  const change = (at: number, text: string) =>
    props.onDraft({ words: fields.map((word, index) => (index === at ? text : word)) })
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const next = form.current?.querySelectorAll('input')[index + 1]
    if (next && fields[index] !== '') next.focus()
    else send()
  }
  return (
    <PhoneSlide>
      <PhoneQuestion text={config.question} />
      {phase === 'open' && shows === 'controls' ? (
        <fieldset ref={form} className="flex min-w-0 flex-col gap-3">
          <legend className="sr-only">{t('wordsLegend')}</legend>
          {fields.map((word, index) => {
            const label =
              config.maxWords === 1
                ? t('yourWord')
                : t(index === 0 ? 'word' : 'optionalWord', { number: index + 1 })
            return (
              <TextField
                // The fields are as many as the slide says and never change places.
                key={label}
                label={label}
                value={word}
                maxLength={wordCloudLimits.wordText}
                autoComplete="off"
                autoCapitalize="none"
                enterKeyHint={index === fields.length - 1 ? 'send' : 'next'}
                onKeyDown={(event) => onKeyDown(event, index)}
                onChange={(text) => change(index, text)}
              />
            )
          })}
          <p role="status" className="text-sm text-ink-2">
            {repeated && t('sameTwice')}
          </p>
        </fieldset>
      ) : (
        own !== null && <SentWords words={sent} />
      )}
      {counts !== null && shows === 'results' && (
        <section className="flex flex-col gap-2" aria-label={tPart('results')}>
          {heading}
          <BarChart
            title={t('cloud')}
            table="toggle"
            total={props.responses}
            bars={wordsOf(counts)
              .slice(0, wordsInResults)
              .map(({ word, count }) => ({ id: word, label: word, value: count }))}
          />
        </section>
      )}
      {back}
      <AnswerBar
        phase={phase}
        sendState={props.sendState}
        answered={own !== null}
        changed={changed}
        complete={words.length > 0}
        changeable
        onSend={send}
      />
    </PhoneSlide>
  )
}

function SentWords({ words }: { words: readonly string[] }) {
  const t = useTexts(wordCloudTexts)
  return (
    <section>
      <h3 className="eyebrow">{t('sentWords')}</h3>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        {words.map((word) => (
          <li key={word} className="display text-2xl wrap-anywhere">
            <bdi>{word}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}
