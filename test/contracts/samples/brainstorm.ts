import fc from 'fast-check'
import { normalIdea } from '../../../shared/slides/brainstorm/ideas.ts'
import { image, otherTag, type SlideSample, secretTag, text } from '../arbitrary-parts.ts'

const idea = fc
  .oneof(
    fc.constantFrom('Кешігіп бастау', 'Үш айлық сынақ мерзімі', 'Fewer meetings', '- CRM integration', '🚀'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  )
  .map((one) => one.trim())
  .filter((one) => one.length >= 1 && one.length <= 120 && normalIdea(one) !== '')

const ideas = (maxLength: number) =>
  fc.uniqueArray(idea, { maxLength, selector: (one) => normalIdea(one).toLowerCase() })

export const brainstormSample: SlideSample<'brainstorm'> = {
  config: fc.record({
    question: text(200),
    image,
    maxIdeas: fc.integer({ min: 1, max: 5 }),
    votes: fc.integer({ min: 1, max: 10 }),
    openVotes: fc.boolean(),
    stageOfIdea: secretTag,
    stageOfVote: secretTag,
  }),
  answer: (config) => fc.record({ ideas: ideas(config.maxIdeas), votes: ideas(config.votes) }),
  withOtherSecrets: (config) => ({
    ...config,
    stageOfIdea: otherTag(config.stageOfIdea),
    stageOfVote: otherTag(config.stageOfVote),
  }),
}
