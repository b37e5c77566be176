import { useTexts } from '../../ui/language.tsx'
import { PickResults } from '../parts/pick-results.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { pollTexts } from './texts.ts'

export default function PollResults({ slide, counts, before, responses }: ResultsProps<'poll'>) {
  const t = useTexts(pollTexts)
  const { question, options, other, maxPicks } = slide.config
  return (
    <PickResults
      title={question || t('responses')}
      options={options}
      other={other !== null}
      results={{ counts, responses }}
      before={before}
      severalPicks={maxPicks > 1 ? t('severalPicks') : ''}
    />
  )
}
