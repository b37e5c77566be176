import { useTexts } from '../../ui/language.tsx'
import { ResponseCount } from '../parts/response-count.tsx'
import { screenRoom } from '../parts/screen-room.ts'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { fitStatements } from './fit-statements.ts'
import { ScaleSpread } from './scale-spread.tsx'
import { scalesTexts } from './texts.ts'

export default function ScalesScreen({ config, counts, before, responses }: ScreenProps<'scales'>) {
  const t = useTexts(scalesTexts)
  const texts = config.statements.map(({ text }, index) => text || t('statement', { number: index + 1 }))
  return (
    <ScreenSlide
      heading={config.question}
      foot={<ResponseCount responses={responses} hidden={counts === null} />}
    >
      <ScaleSpread
        config={config}
        counts={counts}
        before={before}
        table="hidden"
        labelOf={(_, index) => texts[index] ?? ''}
        fit={fitStatements(texts, { width: screenRoom.width, height: screenRoom.height(config.question) })}
      />
    </ScreenSlide>
  )
}
