import { useTexts } from '../../ui/language.tsx'
import { OptionSign } from '../parts/option-sign.tsx'
import { PlacedList } from '../parts/placed-list.tsx'
import { placingTexts } from '../parts/placing-texts.ts'
import { isPlaced, placedShare, placesIn, rightlyPlaced } from '../parts/placings.ts'
import { isLocked, sentAnswer } from '../parts/quiz-answer.tsx'
import { QuizPhone } from '../parts/quiz-phone.tsx'
import { quizTexts } from '../parts/quiz-texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { CategoriseBoard } from './categorise-board.tsx'
import type { Placed } from './shown-items.ts'
import { quizCategoriseTexts } from './texts.ts'

type Props = AudienceProps<'quiz-categorise'>

export default function QuizCategoriseAudience(props: Props) {
  const { config, revealed } = props
  const t = useTexts(quizCategoriseTexts)
  const tPlacing = useTexts(placingTexts)
  const tQuiz = useTexts(quizTexts)
  const { categories, items } = config
  const read = (draft: unknown) => placedIn(draft, items.length, categories.length)
  const sent = sentAnswer<{ placed: Placed }>(props, read)
  const drafted = read(props.draft)
  const placed = sent?.placed ?? drafted?.placed ?? items.map(() => null)
  const locked = isLocked(props, sent !== null)
  const count = placed.filter((category) => category !== null).length
  return (
    <QuizPhone
      view={props}
      answered={sent !== null}
      share={revealed && sent && placedShare(sent.placed, revealed.correct, categories, revealed.partial)}
      prompt={`${t('prompt')} ${tQuiz('onceOnly')}`}
      send={{ complete: count > 0, onSend: () => props.onAnswer({ placed: [...placed] }) }}
    >
      {revealed ? (
        <RightCategories {...props} revealed={revealed} placed={sent?.placed ?? null} />
      ) : (
        <>
          <CategoriseBoard
            categories={categories}
            items={items}
            placed={placed}
            at={drafted?.at ?? 0}
            disabled={locked}
            onPlaced={(next, at) => props.onDraft({ placed: next, at })}
          />
          {!locked && (
            <p className="text-center text-sm text-ink-2 tabular-nums">
              {tPlacing('placed', { count, total: items.length })}
            </p>
          )}
        </>
      )}
    </QuizPhone>
  )
}

interface RightCategoriesProps extends Props {
  revealed: NonNullable<Props['revealed']>
  placed: Placed | null
}

function RightCategories({ revealed, placed, counts, responses }: RightCategoriesProps) {
  const t = useTexts(placingTexts)
  const { categories, items, correct } = revealed
  return (
    <PlacedList
      label={t('whatBelongs')}
      rows={items.map((text, item) => {
        const belongs = correct[item] ?? 0
        const given = placed?.[item] ?? null
        const right = placed && isPlaced(given, belongs, categories)
        const instead = given === null ? t('none') : t('yours', { answer: categories[given] ?? '' })
        return {
          id: String(item),
          lead: <OptionSign index={belongs} className="size-8" />,
          text,
          belongs: categories[belongs] ?? '',
          instead: right === false ? instead : null,
          right,
          share:
            counts && responses > 0 ? rightlyPlaced(counts, item, belongs, categories) / responses : null,
        }
      })}
    />
  )
}

/** What the draft says was put where, and whose turn it is. */
function placedIn(draft: unknown, items: number, categories: number) {
  if (typeof draft !== 'object' || draft === null || !('placed' in draft)) return null
  const placed = placesIn(draft.placed, items, categories)
  const at = 'at' in draft && typeof draft.at === 'number' && draft.at in (placed ?? []) ? draft.at : 0
  return placed && { placed, at }
}
