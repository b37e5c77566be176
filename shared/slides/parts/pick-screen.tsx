import type { ScreenProps } from '../view-props.tsx'
import { ResponseCount } from './response-count.tsx'
import { ScreenOptions } from './screen-options.tsx'
import { ScreenSlide } from './screen-slide.tsx'
import { usePickRows } from './use-pick-rows.tsx'

export interface PickScreenProps {
  view: Pick<ScreenProps<'poll'>, 'phase' | 'counts' | 'before' | 'responses' | 'still'>
  heading: string
  image?: string | null
  options: readonly { id: string; text: string; image?: string | null }[]
  other: boolean
}

/** Options with their picks on the projector. */
export function PickScreen({ view, heading, image = null, ...config }: PickScreenProps) {
  const { phase, counts, responses, still } = view
  const { rows, written, data } = usePickRows(config, { counts: counts ?? {}, responses }, view.before)
  return (
    <ScreenSlide
      heading={heading}
      image={image}
      foot={<ResponseCount responses={responses} hidden={counts === null} />}
    >
      <ScreenOptions
        title={heading}
        options={rows.map((row) => ({ ...row, value: counts === null ? null : row.value }))}
        {...(data === undefined ? {} : { data })}
        {...(config.other && { written })}
        total={responses}
        highlightLargest={phase === 'closed' || phase === 'revealed'}
        still={still}
        beside={image !== null}
      />
    </ScreenSlide>
  )
}
