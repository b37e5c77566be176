import * as z from 'zod/mini'
import { headingSchema, imageSchema, stageTagSchema } from '../config-parts.ts'
import type { SlideKind } from '../slide-kind.ts'
import {
  areDistinctIdeas,
  ballotOf,
  brainstormLimits,
  countIdeas,
  distinctIdeas,
  ideaOfKey,
  takenAtStep,
  withoutVotes,
} from './ideas.ts'

const { ideas, idea, votes } = brainstormLimits

export const brainstormConfigSchema = z.strictObject({
  question: headingSchema,
  image: imageSchema,
  /** How many ideas one participant may send. */
  maxIdeas: z.int().check(z.gte(1), z.lte(ideas)),
  /** For how many ideas one participant may vote. */
  votes: z.int().check(z.gte(1), z.lte(votes)),
  /** The ranking is seen while people vote; otherwise after the reveal. */
  openVotes: z.boolean(),
  /** The stage that sending an idea speaks for, or none. */
  stageOfIdea: stageTagSchema,
  /** The stage that voting speaks for, or none. */
  stageOfVote: stageTagSchema,
})
export type BrainstormConfig = z.infer<typeof brainstormConfigSchema>

const ideaText = z.string().check(z.trim(), z.minLength(1), z.maxLength(idea))

export const brainstormAnswerSchema = z.strictObject({
  ideas: z.array(ideaText).check(z.maxLength(ideas)),
  /** Normal texts of ideas, of whomever. */
  votes: z.array(ideaText).check(z.maxLength(votes)),
})
export type BrainstormAnswer = z.infer<typeof brainstormAnswerSchema>

export type BrainstormPublic = Pick<
  BrainstormConfig,
  'question' | 'image' | 'maxIdeas' | 'votes' | 'openVotes'
>
export type BrainstormShape = {
  config: BrainstormConfig
  answer: BrainstormAnswer
  public: BrainstormPublic
  revealed: BrainstormPublic
}

const publicConfig = ({
  question,
  image,
  maxIdeas,
  votes,
  openVotes,
}: BrainstormConfig): BrainstormPublic => ({ question, image, maxIdeas, votes, openVotes })

/** People send ideas, the presenter groups them, people vote. Both are one answer, so that going back loses nothing. */
export const brainstorm: SlideKind<BrainstormShape> = {
  group: 'opinion',
  configSchema: brainstormConfigSchema,
  answerSchema: brainstormAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: false,
  defaultStage: 'interest',
  steps: [
    { name: 'ideas', open: true, asks: 'as-results' },
    { name: 'grouping', open: false, asks: 'on-screens' },
    { name: 'voting', open: true, asks: 'everybody' },
  ],
  newConfig: () => ({
    question: '',
    image: null,
    maxIdeas: 3,
    votes: 3,
    openVotes: false,
    stageOfIdea: null,
    stageOfVote: null,
  }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.question,
  media: ({ image }) => (image === null ? [] : [image]),
  holdsBack: (config) => !config.openVotes,
  accepts: (answer, config) =>
    answer.ideas.length <= config.maxIdeas &&
    answer.votes.length <= config.votes &&
    areDistinctIdeas(answer.ideas) &&
    areDistinctIdeas(answer.votes),
  takenAt: takenAtStep,
  count: countIdeas,
  facts: (answer) => ({ text: answer.ideas.join(' ') }),
  optionStages: (answer, { stageOfIdea, stageOfVote }) => [
    ...(answer.ideas.length > 0 && stageOfIdea !== null ? [stageOfIdea] : []),
    ...(answer.votes.length > 0 && stageOfVote !== null ? [stageOfVote] : []),
  ],
  // The room thinks of the same few things, so a simulated vote finds an idea that somebody has sent.
  plausible: (config, dice) => {
    const some = (most: number) =>
      distinctIdeas(
        Array.from({ length: 1 + dice.below(most) }, () =>
          (dice.chance(0.5) ? dice.word() : dice.sentence()).slice(0, idea),
        ),
      )
    return { ideas: some(config.maxIdeas), votes: some(config.votes) }
  },
  summary: (answer) => [...answer.ideas, ...answer.votes.map((vote) => `✓ ${vote}`)].join('; '),
  textOf: ideaOfKey,
  askedOf: withoutVotes,
  phoneCounts: ballotOf,
}
