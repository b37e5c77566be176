import { useTexts } from '../../ui/language.tsx'
import { ResponseCount } from '../parts/response-count.tsx'
import { ScreenOptions } from '../parts/screen-options.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { objectionKey } from './keys.ts'
import { objectionPollTexts } from './texts.ts'

export default function ObjectionPollScreen(props: ScreenProps<'objection-poll'>) {
  const { config, phase, counts, responses, still } = props
  const t = useTexts(objectionPollTexts)
  const heading = config.question || t('holdsBack')
  return (
    <ScreenSlide heading={heading} foot={<ResponseCount responses={responses} hidden={counts === null} />}>
      <ScreenOptions
        title={heading}
        options={config.options.map(({ id, text }) => ({
          id,
          text,
          image: null,
          value: counts === null ? null : (counts[objectionKey(id)] ?? 0),
        }))}
        total={responses}
        highlightLargest={phase === 'closed' || phase === 'revealed'}
        still={still}
      />
    </ScreenSlide>
  )
}
