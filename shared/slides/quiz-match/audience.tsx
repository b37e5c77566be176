import { useTexts } from '../../ui/language.tsx'
import { OptionSign } from '../parts/option-sign.tsx'
import { PlacedList } from '../parts/placed-list.tsx'
import { placingTexts } from '../parts/placing-texts.ts'
import { isPlaced, placedShare, placesIn, rightlyPlaced } from '../parts/placings.ts'
import { isLocked, sentAnswer } from '../parts/quiz-answer.tsx'
import { QuizPhone } from '../parts/quiz-phone.tsx'
import { quizTexts } from '../parts/quiz-texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { MatchBoard } from './match-board.tsx'
import { isMatching, type Matches } from './pairs.ts'
import { quizMatchTexts } from './texts.ts'

type Props = AudienceProps<'quiz-match'>

export default function QuizMatchAudience(props: Props) {
  const { config, revealed } = props
  const t = useTexts(quizMatchTexts)
  const tPlacing = useTexts(placingTexts)
  const tQuiz = useTexts(quizTexts)
  const { lefts, rights } = config
  const sent = sentAnswer(props, (draft) => matchesIn(draft, lefts.length))
  const drafted = matchesIn(props.draft, lefts.length)
  const matches: Matches = sent?.matches ?? drafted?.matches ?? lefts.map(() => null)
  const locked = isLocked(props, sent !== null)
  const count = matches.filter((right) => right !== null).length
  return (
    <QuizPhone
      view={props}
      answered={sent !== null}
      share={revealed && sent && placedShare(sent.matches, revealed.correct, rights, revealed.partial)}
      prompt={`${t('prompt')} ${tQuiz('onceOnly')}`}
      send={{
        complete: isMatching(matches, lefts.length),
        onSend: () => props.onAnswer({ matches: [...matches] }),
      }}
    >
      {revealed ? (
        <RightPairs {...props} revealed={revealed} matches={sent?.matches ?? null} />
      ) : (
        <>
          <MatchBoard
            lefts={lefts}
            rights={rights}
            matches={matches}
            disabled={locked}
            onMatches={(next) => props.onDraft({ matches: next })}
          />
          {!locked && (
            <p className="text-center text-sm text-ink-2 tabular-nums">
              {tPlacing('placed', { count, total: lefts.length })}
            </p>
          )}
        </>
      )}
    </QuizPhone>
  )
}

interface RightPairsProps extends Props {
  revealed: NonNullable<Props['revealed']>
  matches: Matches | null
}

function RightPairs({ revealed, matches, counts, responses }: RightPairsProps) {
  const t = useTexts(placingTexts)
  const { lefts, rights, correct } = revealed
  return (
    <PlacedList
      label={t('whatBelongs')}
      rows={lefts.map((text, left) => {
        const belongs = correct[left] ?? 0
        const given = matches?.[left] ?? null
        const right = matches && isPlaced(given, belongs, rights)
        const instead = given === null ? t('none') : t('yours', { answer: rights[given] ?? '' })
        return {
          id: String(left),
          lead: <OptionSign index={left} className="size-8" />,
          text,
          belongs: rights[belongs] ?? '',
          instead: right === false ? instead : null,
          right,
          share: counts && responses > 0 ? rightlyPlaced(counts, left, belongs, rights) / responses : null,
        }
      })}
    />
  )
}

function matchesIn(draft: unknown, pairs: number): { matches: (number | null)[] } | null {
  if (typeof draft !== 'object' || draft === null || !('matches' in draft)) return null
  const matches = placesIn(draft.matches, pairs, pairs)
  return matches && { matches }
}
