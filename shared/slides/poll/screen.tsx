import { ResponseCount } from '../parts/response-count.tsx'
import { ScreenOptions } from '../parts/screen-options.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { usePollRows } from './use-poll-rows.tsx'

export default function PollScreen(props: ScreenProps<'poll'>) {
  const { config, phase, counts, responses, still } = props
  const { rows, data } = usePollRows(config, { counts: counts ?? {}, responses }, props.before)
  return (
    <ScreenSlide
      heading={config.question}
      image={config.image}
      foot={<ResponseCount responses={responses} hidden={counts === null} />}
    >
      <ScreenOptions
        title={config.question}
        options={rows.map((row) => ({ ...row, value: counts === null ? null : row.value }))}
        {...(data === undefined ? {} : { data })}
        total={responses}
        highlightLargest={phase === 'closed' || phase === 'revealed'}
        still={still}
        beside={config.image !== null}
      />
    </ScreenSlide>
  )
}
