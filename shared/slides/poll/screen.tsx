import { ResponseCount } from '../parts/response-count.tsx'
import { ScreenOptions } from '../parts/screen-options.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { pollKey } from './picks.ts'

export default function PollScreen(props: ScreenProps<'poll'>) {
  const { config, phase, counts, responses, still } = props
  return (
    <ScreenSlide
      heading={config.question}
      image={config.image}
      foot={<ResponseCount responses={responses} hidden={counts === null} />}
    >
      <ScreenOptions
        title={config.question}
        options={config.options.map((option) => ({
          id: option.id,
          text: option.text,
          image: option.image,
          value: counts === null ? null : (counts[pollKey(option.id)] ?? 0),
        }))}
        total={responses}
        highlightLargest={phase === 'closed' || phase === 'revealed'}
        still={still}
        beside={config.image !== null}
      />
    </ScreenSlide>
  )
}
