import fc from 'fast-check'
import { rehearsalDice, seededFraction, seedOf } from '../../../server/rehearsal/dice.ts'
import { addCounts, type Counts } from '../../../shared/core/counts.ts'
import type { SlidePhase } from '../../../shared/core/session/state.ts'
import type { DrawView } from '../../../shared/protocol/views.ts'
import type { Dice } from '../../../shared/slides/dice.ts'
import { type KindName, type KindShapes, kindNames, slideKinds } from '../../../shared/slides/slide-kinds.ts'
import type { Language } from '../../../shared/text/translate.ts'
import { type AnsweredSlide, answeredSlide, blankSlide, openDraw } from '../../contracts/slide-props.ts'
import { slideSamples } from '../../contracts/slide-samples.ts'
import { galleryConfigs } from './configs.ts'
import { wordingIn } from './wording.ts'

export const views = ['screen', 'phone', 'results', 'editor'] as const
export type View = (typeof views)[number]

/**
 * `long`: the longest texts and the most options, three hundred answers. `many`: five thousand answers. `again`: asked
 * a second time, shown against the first.
 */
export const states = ['empty', 'one', 'many', 'long', 'closed', 'revealed', 'again'] as const
export type State = (typeof states)[number]

const responsesIn: Record<State, number> = {
  ...{ empty: 0, one: 1, many: 5000, long: 300, closed: 300, revealed: 300, again: 240 },
}

/** The states in which a kind's view looks different from the others. */
export function statesOf(kind: KindName, view: View): readonly State[] {
  const { answerSchema, hasKey } = slideKinds[kind]
  if (view === 'editor') return ['empty', 'one', 'long']
  if (answerSchema === null) return ['empty', 'one', 'long']
  if (view === 'results') return ['empty', 'one', 'many', 'long', ...(hasKey ? [] : (['again'] as const))]
  const hasReveal = hasKey || kind === 'winner-draw' || slideKinds[kind].holdsBack !== undefined
  return states.filter((state) => (state === 'again' ? !hasKey : state !== 'revealed' || hasReveal))
}

/** The kinds that a picture of a view in a state shows. */
export const kindsIn = (view: View, state: State): readonly KindName[] =>
  kindNames.filter((kind) => statesOf(kind, view).includes(state))

export const phaseIn = (state: State): SlidePhase['phase'] =>
  state === 'closed' || state === 'revealed' ? state : 'open'

/** Different answers that are given over and over where there are thousands. */
const mostDifferent = 400

/** A slide of the kind in a state; the same each time. `room`: another one leans to other answers. */
export function slideIn<Name extends KindName>(
  name: Name,
  state: State,
  language: Language,
  room = 'first',
): AnsweredSlide<Name> {
  if (state === 'empty' && room === 'blank') return blankSlide(name)
  const wording = wordingIn(language, state === 'long')
  const config = galleryConfigs[name]?.(wording)
  const responses = responsesIn[state]
  if (config === undefined) return answeredSlide(name, responses)
  const kind = slideKinds[name]
  const problem = kind.configSchema.safeParse(config)
  if (!problem.success) throw new Error(`${name}, ${state}: ${problem.error.message}`)
  const { plausible } = kind
  const dice = (index: number): Dice => {
    const person = rehearsalDice(
      seededFraction(seedOf(`${name} ${room} ${index}`)),
      seedOf(name + room),
      language,
    )
    if (state !== 'long') return person
    return {
      ...person,
      word: () => wording.text(40, person.below(60)),
      sentence: () => wording.text(500, person.below(60)),
    }
  }
  const count = Math.min(responses, mostDifferent)
  const different = plausible
    ? Array.from({ length: count }, (_, index) => plausible(config, dice(index)))
    : answersTo(name, config, count)
  const valid = different.filter((answer) => kind.accepts(answer, config))
  const answers = Array.from({ length: responses }, (_, index) => valid[index % valid.length]).filter(
    (answer) => answer !== undefined,
  )
  const counts = answers.reduce<Counts>((sum, answer) => addCounts(sum, kind.count(answer, config)), {})
  return { name, config, answers, counts, responses: answers.length }
}

/** Answers of a kind that no simulated person gives. */
function answersTo<Name extends KindName>(name: Name, config: KindShapes[Name]['config'], count: number) {
  const { answer } = slideSamples[name]
  return answer === null ? [] : fc.sample(answer(config), { numRuns: count, seed: 7 })
}

const names = Array.from(
  { length: 240 },
  (_, index) => `${index % 3 === 0 ? 'Зерек Тұлпар' : 'Swift Fox'} ${index}`,
)

/** A giveaway as far as it has come in this state. */
export function drawIn(state: State): DrawView {
  if (state === 'closed') {
    return { ...openDraw, phase: 'locked', entries: 240, joined: 300, root: 'd'.repeat(64) }
  }
  if (state !== 'revealed' && state !== 'long') return openDraw
  const places = state === 'long' ? [17, 3, 99, 120, 45, 8, 200] : [17]
  return {
    ...openDraw,
    ...{ phase: 'drawn', entries: 240, joined: 300, root: 'd'.repeat(64) },
    winners: places.map((place) => ({
      nickname: names[place] ?? '',
      avatar: place % 24,
      entryId: `e${place}`,
    })),
    wheel: { names, slices: 240, winnerSlices: places, spin: 0.4, drawnAt: 1_700_000_000_000 },
  }
}
