import { type ReactNode, useMemo } from 'react'
import { leftOutKey } from '../../core/counts.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { ScreenOptions } from '../parts/screen-options.tsx'
import { screenRoom } from '../parts/screen-room.ts'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import { ScreenWaiting } from '../parts/screen-waiting.tsx'
import { partsTexts } from '../parts/texts.ts'
import type { ScreenProps } from '../view-props.tsx'
import { fitCards, roomIn } from './fit-cards.ts'
import { IdeaCards } from './idea-cards.tsx'
import { authorsKey, type CountedIdea, ideasOf, ranked, votersKey } from './ideas.ts'
import { brainstormTexts } from './texts.ts'
import { useCalmIdeas } from './use-calm-ideas.tsx'
import { useIdeaTable } from './use-idea-table.tsx'

/** Ideas of a ranking that the back row can read; the table has the rest. */
const mostRanked = 12

export default function BrainstormScreen(props: ScreenProps<'brainstorm'>) {
  const { config, phase, counts, still } = props
  const t = useTexts(brainstormTexts)
  const step = props.step?.name ?? 'ideas'
  const known = counts ?? props.step?.asked ?? null
  const ideas = useMemo(() => (known === null ? [] : ideasOf(known)), [known])
  const hasVotes = ideas.some(({ votes }) => votes > 0)
  const isRanked =
    counts !== null &&
    (hasVotes ? step === 'voting' || phase === 'revealed' : step === 'voting' && phase === 'open')
  const voters = known?.[votersKey] ?? 0
  const leftOut = known?.[leftOutKey] ?? 0
  const beside = config.image !== null
  return (
    <ScreenSlide
      heading={config.question}
      image={config.image}
      foot={
        <Foot
          step={isRanked ? 'voting' : step}
          ideas={ideas.length + leftOut}
          authors={known?.[authorsKey] ?? 0}
          voters={voters}
          secret={counts === null}
          over={phase === 'revealed'}
          responses={props.responses}
        />
      }
    >
      {ideas.length === 0 ? (
        <ScreenWaiting text={t(known === null ? 'ideasSecret' : 'ideasHere')} still={still} />
      ) : isRanked ? (
        <Ranking {...props} ideas={ideas} voters={voters} leftOut={leftOut} />
      ) : (
        <Cards
          title={config.question || t('groups')}
          ideas={ideas}
          arriving={step === 'ideas'}
          leftOut={leftOut}
          still={still}
          box={{
            width: beside ? screenRoom.widthBesideImage : screenRoom.width,
            // The line for those that find no room.
            height: screenRoom.height(config.question) - 4.5,
          }}
        />
      )}
    </ScreenSlide>
  )
}

interface CardsProps {
  title: string
  ideas: readonly CountedIdea[]
  /** They are being collected: the newest of many are shown. */
  arriving: boolean
  leftOut: number
  still: boolean
  box: { width: number; height: number }
}

function Cards({ title, ideas, arriving, leftOut, still, box }: CardsProps) {
  const calm = useCalmIdeas(ideas, still || !arriving)
  const list = arriving ? calm : ideas
  const fit = fitCards(
    list.map(({ text }) => text),
    box,
    arriving ? 'last' : 'first',
  )
  const missing = ideas.length - Math.min(list.length, roomIn(fit)) + leftOut
  return (
    <>
      <ChartFrame title={title} className="grow" data={useIdeaTable(ideas, false, null)}>
        <IdeaCards ideas={list} fit={fit} counted={!arriving} still={still} />
      </ChartFrame>
      <MoreIdeas count={missing} />
    </>
  )
}

function MoreIdeas({ count }: { count: number }) {
  const t = useTexts(brainstormTexts)
  if (count <= 0) return null
  return (
    <p className="shrink-0 pt-[calc(var(--u)*0.8)] text-screen-small text-ink-2">
      {t('moreIdeas', { count })}
    </p>
  )
}

function Ranking(
  props: ScreenProps<'brainstorm'> & { ideas: readonly CountedIdea[]; voters: number; leftOut: number },
) {
  const { config, phase, still, voters } = props
  const t = useTexts(brainstormTexts)
  const format = useNumberFormat()
  const ideas = ranked(props.ideas)
  const shown = ideas.slice(0, mostRanked)
  const missing = ideas.length - shown.length + props.leftOut
  return (
    <>
      <ScreenOptions
        title={config.question || t('ranking')}
        options={shown.map(({ key, text, votes }) => ({
          ...{ id: key, text, image: null, value: votes, figure: format(votes) },
          sign: placeOf(shown, votes),
        }))}
        total={voters}
        highlightLargest={phase === 'closed' || phase === 'revealed'}
        still={still}
        beside={config.image !== null}
        reorders
        lineUnder={missing > 0}
        data={useIdeaTable(ideas, true, props.before)}
      />
      <MoreIdeas count={missing} />
    </>
  )
}

/** Ideas with as many votes share a place; without votes there is none. */
const placeOf = (ideas: readonly CountedIdea[], votes: number): string =>
  votes === 0 ? '' : String(1 + ideas.filter((other) => other.votes > votes).length)

interface FootProps {
  step: 'ideas' | 'grouping' | 'voting'
  ideas: number
  authors: number
  voters: number
  secret: boolean
  over: boolean
  responses: number
}

function Foot({ step, ideas, authors, voters, secret, over, responses }: FootProps) {
  const t = useTexts(brainstormTexts)
  const tPart = useTexts(partsTexts)
  if (step === 'voting') {
    return (
      <FootLine>
        {voters === 0 ? (
          t(over ? 'nobodyVoted' : 'votingNow')
        ) : (
          <Figure value={voters}>{t('voted', { count: voters })}</Figure>
        )}
        {secret && voters > 0 && <span>· {tPart('hiddenUntilReveal')}</span>}
      </FootLine>
    )
  }
  // Where the ideas are hidden, how many people have answered is all that is known.
  if (ideas === 0 || authors === 0) {
    return (
      <FootLine>
        {responses === 0 ? (
          tPart('joinAndAnswer')
        ) : (
          <Figure value={responses}>{tPart('responses', { count: responses })}</Figure>
        )}
      </FootLine>
    )
  }
  return (
    <FootLine>
      <Figure value={ideas}>{t('ideas', { count: ideas })}</Figure>
      <span>{t('fromPeople', { count: authors })}</span>
      {step === 'grouping' && !over && <span>· {t('groupingNow')}</span>}
    </FootLine>
  )
}

function FootLine({ children }: { children: ReactNode }) {
  return (
    <p className="flex items-baseline gap-[calc(var(--u)*1.2)] text-screen-label text-ink-2">{children}</p>
  )
}

function Figure({ value, children }: { value: number; children: ReactNode }) {
  const format = useNumberFormat()
  return (
    <>
      <span className="figure text-[calc(var(--u)*4.6)] text-ink">{format(value)}</span>
      {children}
    </>
  )
}
