import { useTexts } from '../../ui/language.tsx'
import { PickPhone } from '../parts/pick-phone.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { pollTexts } from './texts.ts'

export default function PollAudience(props: AudienceProps<'poll'>) {
  const { question, image, options, other, maxPicks: max } = props.config
  const t = useTexts(pollTexts)
  return (
    <PickPhone
      view={props}
      question={question}
      image={image}
      legend={t('question')}
      options={options}
      other={other}
      maxPicks={max}
      prompt={(picked) =>
        max > 1 && (
          <p className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-2">
            <span>{t('pickUpTo', { max })}</span>
            <span className="tabular-nums">{t('pickedOf', { picked, max })}</span>
          </p>
        )
      }
      chart={t('responses')}
    />
  )
}
