import { describe, expect, it } from 'vitest'
import { ruleTypesOf, wordsFrom } from '../../../client/studio/editor/rule-types.ts'
import { tryAnswer } from '../../../client/studio/editor/try-out.ts'
import { missingOf, unfinishedSlides } from '../../../client/studio/editor/unfinished.ts'
import { sixStages } from '../../../shared/core/funnel/stages.ts'
import { newSlide, type Slide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { kindNames, slideKinds } from '../../../shared/slides/slide-kinds.ts'

describe('unfinished slides', () => {
  it('finds a blank slide of every kind that needs words unfinished', () => {
    const finished = kindNames.filter((kind) => missingOf(newSlide(kind, 'slide')).length === 0)
    expect(finished).toEqual(['leaderboard', 'team-standings', 'podium', 'q-and-a'])
  })

  it('says what a poll lacks, and nothing once it has it', () => {
    const poll = newSlide('poll', 'poll')
    expect(missingOf(poll)).toEqual(['question', 'options'])
    const options = poll.config.options.map((option) => ({ ...option, text: 'yes' }))
    expect(missingOf({ ...poll, config: { ...poll.config, question: 'Why?' } })).toEqual(['options'])
    expect(missingOf({ ...poll, config: { ...poll.config, question: 'Why?', options } })).toEqual([])
  })

  it('accepts a picture for an option, and asks for words with a picture', () => {
    const poll = newSlide('poll', 'poll')
    const options = poll.config.options.map((option) => ({ ...option, image: 'a'.repeat(64) }))
    expect(missingOf({ ...poll, config: { ...poll.config, question: 'Which?', options } })).toEqual([])
    const image = newSlide('image', 'image')
    expect(missingOf({ ...image, config: { ...image.config, image: 'a'.repeat(64) } })).toEqual(['alt'])
  })

  it('takes spaces for nothing', () => {
    const rating = newSlide('rating', 'rating')
    expect(missingOf({ ...rating, config: { ...rating.config, question: '  ' } })).toEqual(['question'])
  })

  it('numbers the slides as people do', () => {
    const slides: Slide[] = [newSlide('q-and-a', 'ask1'), newSlide('poll', 'poll')]
    expect(unfinishedSlides({ title: 'Deck', language: 'en', settings: newDeckSettings, slides })).toEqual([
      { slide: slides[1], place: 2, missing: ['question', 'options'] },
    ])
  })
})

describe('rules', () => {
  it('offers a condition only where the kind gives the fact that it tests', () => {
    for (const kind of kindNames) {
      if (slideKinds[kind].opening === 'never') expect(ruleTypesOf(kind), kind).toEqual([])
    }
    const answers = {
      poll: { picked: ['a'] },
      rating: { rating: 4 },
      'open-text': { text: 'price' },
      'word-cloud': { words: ['price'] },
      'quiz-pick': { picked: 'a' },
    }
    expect(slideKinds.poll.facts(answers.poll, newSlide('poll', 'slide').config).picked).toEqual(['a'])
    expect(ruleTypesOf('poll')).toEqual(['picked-at-least', 'text-contains'])
    expect(slideKinds.rating.facts(answers.rating, newSlide('rating', 'slide').config).rating).toBe(4)
    expect(ruleTypesOf('rating')).toEqual(['rating-at-least'])
    expect(
      slideKinds['open-text'].facts(answers['open-text'], newSlide('open-text', 'slide').config).text,
    ).toBe('price')
    expect(ruleTypesOf('open-text')).toEqual(['text-contains'])
    expect(
      slideKinds['word-cloud'].facts(answers['word-cloud'], newSlide('word-cloud', 'slide').config).text,
    ).toBe('price')
    expect(ruleTypesOf('word-cloud')).toEqual(['text-contains'])
    const quiz = slideKinds['quiz-pick'].facts(answers['quiz-pick'], newSlide('quiz-pick', 'slide').config)
    expect([quiz.share, quiz.picked]).toEqual([1, ['a']])
    expect(ruleTypesOf('quiz-pick')).toEqual(['score-at-least', 'picked-at-least'])
  })

  it('reads words between commas, each once', () => {
    expect(wordsFrom(' price, баға;цена,, price\n')).toEqual(['price', 'баға', 'цена'])
    expect(wordsFrom(' , ')).toEqual([])
  })
})

describe('tryAnswer', () => {
  const poll = newSlide('poll', 'poll')
  const tagged: typeof poll = {
    ...poll,
    stage: 'loyalty',
    config: {
      ...poll.config,
      options: poll.config.options.map((option) => ({
        ...option,
        stage: option.id === 'a' ? 'purchase' : null,
      })),
    },
  }

  it('counts and tags as a session would', () => {
    expect(tryAnswer(tagged, { picked: ['a'] }, sixStages)).toMatchObject({
      counts: { 'o:a': 1 },
      tag: { stage: 4, by: 'option' },
    })
    expect(tryAnswer(tagged, { picked: ['b'] }, sixStages)?.tag).toEqual({ stage: 5, by: 'default' })
    const ruled = {
      ...tagged,
      rules: [{ when: 'picked-at-least' as const, options: ['b'], atLeast: 1, stage: 'evaluation' }],
    }
    expect(tryAnswer(ruled, { picked: ['b'] }, sixStages)?.tag).toEqual({ stage: 2, by: 'rule' })
  })

  it('gives nothing for what the slide does not take', () => {
    expect(tryAnswer(tagged, { picked: ['z'] }, sixStages)).toBeNull()
    expect(tryAnswer(tagged, { picked: ['a', 'b'] }, sixStages)).toBeNull()
    expect(tryAnswer(newSlide('title', 'title'), {}, sixStages)).toBeNull()
  })
})
