import { useTexts } from '../../ui/language.tsx'
import { PickResults } from '../parts/pick-results.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { ResultsProps } from '../view-props.tsx'
import { objectionPollTexts } from './texts.ts'

export default function ObjectionPollResults(props: ResultsProps<'objection-poll'>) {
  const { slide, counts, before, responses } = props
  const t = useTexts(objectionPollTexts)
  const tPart = useTexts(partsTexts)
  const { question, options, other, maxPicks } = slide.config
  return (
    <PickResults
      title={question || t('byObjection')}
      options={options.map(({ id, text, objection }, index) => {
        const label = text || tPart('option', { number: index + 1 })
        // The team's own word for it stands beside what people saw.
        return { id, text: objection && objection !== text ? `${label} (${objection})` : label }
      })}
      other={other !== null}
      results={{ counts, responses }}
      before={before}
      severalPicks={maxPicks > 1 ? t('severalPicks') : ''}
    />
  )
}
