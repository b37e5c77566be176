import { useTexts } from '../../ui/language.tsx'
import { PickPhone } from '../parts/pick-phone.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { objectionPollTexts } from './texts.ts'

export default function ObjectionPollAudience(props: AudienceProps<'objection-poll'>) {
  const { question, options, other, maxPicks: max } = props.config
  const t = useTexts(objectionPollTexts)
  return (
    <PickPhone
      view={props}
      question={question || t('holdsBack')}
      legend={t('question')}
      options={options}
      other={other}
      maxPicks={max}
      prompt={() => (
        <p className="text-sm text-ink-2">
          {max > 1 && `${t('pickUpTo', { max })} `}
          {t('honest')}
        </p>
      )}
      chart={t('byObjection')}
    />
  )
}
