import { useTexts } from '../../ui/language.tsx'
import { OrderList } from '../parts/order-list.tsx'
import { PlacedList } from '../parts/placed-list.tsx'
import { placingTexts } from '../parts/placing-texts.ts'
import { isLocked, sentAnswer } from '../parts/quiz-answer.tsx'
import { QuizPhone } from '../parts/quiz-phone.tsx'
import { quizTexts } from '../parts/quiz-texts.ts'
import { moveRow } from '../parts/row-order.ts'
import type { AudienceProps } from '../view-props.tsx'
import { inPlaceCount, isOrder, orderShare, sameText } from './order-share.ts'
import { quizOrderTexts } from './texts.ts'

type Props = AudienceProps<'quiz-order'>

export default function QuizOrderAudience(props: Props) {
  const { config, revealed } = props
  const t = useTexts(quizOrderTexts)
  const tQuiz = useTexts(quizTexts)
  const { items } = config
  const drafted = orderIn(props.draft, items.length)
  const sent = sentAnswer(props, (draft) => orderIn(draft, items.length))
  const order = sent?.order ?? drafted?.order ?? items.map((_, index) => index)
  const label = config.question || tQuiz('newQuestion')
  const send = () => {
    // Kept even where nothing was moved, so that what is on its way is known.
    props.onDraft({ order })
    props.onAnswer({ order })
  }
  return (
    <QuizPhone
      view={props}
      answered={sent !== null}
      share={revealed && sent && orderShare(sent.order, revealed.correct, items, revealed.partial)}
      prompt={`${t('prompt')} ${tQuiz('onceOnly')}`}
      send={{ complete: true, onSend: send }}
    >
      {revealed ? (
        <RightOrder {...props} revealed={revealed} order={sent?.order ?? null} label={label} />
      ) : (
        <OrderList
          legend={label}
          items={order.map((item) => ({ id: String(item), text: items[item] ?? '' }))}
          disabled={isLocked(props, sent !== null)}
          onMove={(from, to) => props.onDraft({ order: moveRow(order, from, to) })}
        />
      )}
    </QuizPhone>
  )
}

interface RightOrderProps extends Props {
  revealed: NonNullable<Props['revealed']>
  order: readonly number[] | null
  label: string
}

function RightOrder({ revealed, order, label, counts, responses }: RightOrderProps) {
  const t = useTexts(placingTexts)
  const { items, correct } = revealed
  return (
    <PlacedList
      label={label}
      rows={correct.map((item, place) => {
        const right = order && sameText(items, order[place], item)
        return {
          id: String(item),
          lead: <span className="figure w-7 shrink-0 text-center text-xl">{place + 1}</span>,
          text: items[item] ?? '',
          instead: right === false ? t('yourPlace', { place: (order?.indexOf(item) ?? 0) + 1 }) : null,
          right,
          share: counts && responses > 0 ? inPlaceCount(counts, place, item, items) / responses : null,
        }
      })}
    />
  )
}

function orderIn(draft: unknown, items: number): { order: number[] } | null {
  if (typeof draft !== 'object' || draft === null || !('order' in draft)) return null
  const { order } = draft
  const isNumbers = (value: unknown): value is number[] =>
    Array.isArray(value) && value.every((one) => Number.isInteger(one))
  return isNumbers(order) && isOrder(order, items) ? { order } : null
}
