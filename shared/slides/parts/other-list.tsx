import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { fitWords } from './fit-words.ts'
import type { Written } from './other-answer.ts'
import { otherTexts } from './other-texts.ts'
import { screenRoom } from './screen-room.ts'
import type { CountedWord } from './words.ts'

/** What people wrote as "Other", the most frequent first, on phones and in reports; the rest is in the table. */
export function OtherList({ written: { texts, leftOut }, most }: { written: Written; most: number }) {
  const t = useTexts(otherTexts)
  const more = Math.max(texts.length - most, 0) + leftOut
  if (texts.length === 0) return null
  return (
    <section>
      <h4 className="eyebrow">{t('written')}</h4>
      <ul className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1">
        {texts.slice(0, most).map((text) => (
          <OtherText key={text.word} text={text} />
        ))}
        {more > 0 && <li className="text-ink-2">{t('moreTexts', { count: more })}</li>}
      </ul>
    </section>
  )
}

/** Type size of the line under the options, its lines, and what it takes with the gap above, in 1 % of the height. */
const line = { size: 2.6, lines: 2, height: 9.4 } as const

/** What the options leave free where people may write answers of their own. */
export const otherLineHeight = line.height

/** The most frequent of what people wrote as "Other", under the options on the screen; the table has all. */
export function OtherLine({ written: { texts, leftOut }, beside }: { written: Written; beside: boolean }) {
  const t = useTexts(otherTexts)
  const width = beside ? screenRoom.widthBesideImage : screenRoom.width
  const label = t('other')
  // The label takes the place of a word.
  const named = [{ word: label, count: 0 }, ...texts]
  const shown = fitWords(named, width / line.size, line.lines).slice(1)
  const more = texts.length - shown.length + leftOut
  return (
    <div
      className="flex shrink-0 flex-col justify-end overflow-hidden"
      style={{ height: `calc(var(--u) * ${line.height})`, fontSize: `calc(var(--u) * ${line.size})` }}
    >
      {shown.length > 0 && (
        <ul className="flex flex-wrap items-baseline gap-x-[1.1em] leading-[1.4]">
          <li className="text-ink-2">{label}:</li>
          {shown.map((text) => (
            <OtherText key={text.word} text={text} className="animate-fade" />
          ))}
          {more > 0 && <li className="text-ink-2">{t('moreTexts', { count: more })}</li>}
        </ul>
      )}
    </div>
  )
}

function OtherText({ text: { word, count }, className }: { text: CountedWord; className?: string }) {
  const t = useTexts(otherTexts)
  const format = useNumberFormat()
  return (
    <li className={joinClasses('max-w-full wrap-anywhere', className)}>
      <bdi>{word}</bdi>
      <span aria-hidden="true" className="ms-[0.35em] text-ink-2 tabular-nums">
        {format(count)}
      </span>
      <VisuallyHidden>, {t('times', { count })}</VisuallyHidden>
    </li>
  )
}
