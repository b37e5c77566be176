import { ChevronDown, CloudOff, Users } from 'lucide-react'
import { useId, useState } from 'react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { markerLetter } from '../../ui/marker-letter.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { PhoneQuestion } from '../parts/phone-question.tsx'
import { PhoneSlide } from '../parts/phone-slide.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { faqKey } from './keys.ts'
import { faqTexts } from './texts.ts'

/** Questions that open by a tap. They can be read in every phase; while the slide is open, a tap also counts. */
export default function FaqAudience(props: AudienceProps<'faq'>) {
  const { config, phase, own, sendState, counts } = props
  const t = useTexts(faqTexts)
  const tPart = useTexts(partsTexts)
  const [shown, setShown] = useState<string | null>(null)
  const opened = own?.answer.opened ?? []

  const tap = (id: string) => {
    setShown(shown === id ? null : id)
    if (phase === 'open' && !opened.includes(id)) props.onAnswer({ opened: [...opened, id] })
  }

  return (
    <PhoneSlide>
      <PhoneQuestion text={config.heading || t('heading')} />
      <p className="text-ink-2">{t('tap')}</p>
      <ul className="border-b border-line">
        {config.items.map((item, index) => (
          <Item
            key={item.id}
            letter={markerLetter(index)}
            question={item.question || t('question', { number: index + 1 })}
            answer={item.answer || t('noAnswer')}
            open={shown === item.id}
            read={opened.includes(item.id)}
            count={counts === null ? null : (counts[faqKey(item.id)] ?? 0)}
            onTap={() => tap(item.id)}
          />
        ))}
      </ul>
      <div role="status" className="mt-auto text-sm text-ink-2">
        {sendState === 'waiting' ? (
          <p className="flex gap-2">
            <CloudOff className="mt-[0.1em] size-[1.25em] shrink-0" aria-hidden="true" />
            {tPart('waiting')}
          </p>
        ) : (
          phase === 'open' && <p>{t('seen')}</p>
        )}
      </div>
    </PhoneSlide>
  )
}

interface ItemProps {
  /** As on the screen, to talk about it. */
  letter: string
  question: string
  answer: string
  open: boolean
  /** It was opened before. */
  read: boolean
  /** People who opened it; null: not shown. */
  count: number | null
  onTap(): void
}

function Item({ letter, question, answer, open, read, count, onTap }: ItemProps) {
  const t = useTexts(faqTexts)
  const format = useNumberFormat()
  const id = useId()
  return (
    <li className="border-t border-line">
      <h3 className="font-text text-base">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={onTap}
          className="-mx-2 flex min-h-15 w-[calc(100%+1rem)] items-center gap-3 rounded-md px-2 py-3 text-start leading-snug font-medium hover:bg-sunken"
        >
          <span aria-hidden="true" className="figure w-[1.1em] shrink-0 text-ink-2">
            {letter}
          </span>
          <span className="min-w-0 grow wrap-anywhere hyphens-auto">
            {question}
            {read && !open && <VisuallyHidden> ({t('read')})</VisuallyHidden>}
          </span>
          {count !== null && count > 0 && (
            <span className="shrink-0 text-sm font-normal text-ink-2 tabular-nums">
              <span aria-hidden="true" className="flex items-center gap-1.5">
                <Users className="size-4" />
                {format(count)}
              </span>
              <VisuallyHidden>{t('openedBy', { count })}</VisuallyHidden>
            </span>
          )}
          <ChevronDown
            aria-hidden="true"
            className={joinClasses(
              'size-6 shrink-0 transition-transform',
              open ? 'rotate-180 text-accent-text' : read ? 'text-ink-3' : 'text-accent-text',
            )}
          />
        </button>
      </h3>
      <div
        id={id}
        hidden={!open}
        className="ps-[1.85rem] pe-2 pt-1 pb-5 whitespace-pre-line wrap-anywhere text-ink-2"
      >
        {answer}
      </div>
    </li>
  )
}
