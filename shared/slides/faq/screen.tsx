import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { ScreenOptions } from '../parts/screen-options.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { faqKey } from './keys.ts'
import { faqTexts } from './texts.ts'

/** The questions, with how many opened each. The answers are on the phones: the presenter gives them aloud. */
export default function FaqScreen({ config, counts, responses, phase, still }: ScreenProps<'faq'>) {
  const t = useTexts(faqTexts)
  const format = useNumberFormat()
  const heading = config.heading || t('heading')
  // Before anybody has opened one, empty bars would ask for votes.
  const showsBars = counts !== null && responses > 0
  return (
    <ScreenSlide
      heading={heading}
      foot={
        <p className="flex items-baseline gap-[calc(var(--u)*1.2)] text-screen-label text-ink-2">
          {responses === 0 ? (
            t('onYourPhone')
          ) : (
            <>
              <span className="figure text-[calc(var(--u)*4.6)] text-ink">{format(responses)}</span>
              {t('people', { count: responses })}
            </>
          )}
        </p>
      }
    >
      <ScreenOptions
        title={heading}
        options={config.items.map(({ id, question }, index) => ({
          id,
          text: question || t('question', { number: index + 1 }),
          image: null,
          value: showsBars ? (counts[faqKey(id)] ?? 0) : null,
        }))}
        total={responses}
        highlightLargest={phase === 'closed' || phase === 'revealed'}
        still={still}
      />
    </ScreenSlide>
  )
}
