import { describe, expect, it } from 'vitest'
import { freshSlideIds } from '../../../server/decks/fresh-slide-ids.ts'
import { templates } from '../../../server/decks/templates/templates.ts'
import { sixStages, stageIndex } from '../../../shared/core/funnel/stages.ts'
import { ruleHolds } from '../../../shared/core/funnel/tag-response.ts'
import { type Deck, parseDeck, type Slide, slideHeading } from '../../../shared/slides/deck.ts'
import { kindNames, slideKinds } from '../../../shared/slides/slide-kinds.ts'
import { type Language, languages } from '../../../shared/text/translate.ts'
import { seededRandom } from '../../support/build-deps.ts'

const all = templates.flatMap((template) =>
  languages.map((language) => [template.id, language, template.deck(language)] as const),
)

/** Every string of a value with its path. */
function texts(value: unknown, path: string[] = []): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => texts(part, [...path, key]))
}

/** The texts that people read: not ids, kinds and other words of the program. */
const prose = (deck: Deck) =>
  texts(deck).filter(({ path }) =>
    /(title|subtitle|notes|heading|text|question|points\.\d+|label|thanks|explanation|prize|rules|Label|words\.\d+)$/.test(
      path,
    ),
  )

function stagesOf(slide: Slide): string[] {
  const tagged = slide.kind === 'poll' || slide.kind === 'quiz-pick' ? slide.config.options : []
  return [slide.stage, ...slide.rules.map(({ stage }) => stage), ...tagged.map(({ stage }) => stage)].filter(
    (stage) => stage !== null,
  )
}

describe.each(all)('the template %s in %s', (_id, language, deck) => {
  it('is a deck that the studio takes', () => {
    expect(parseDeck(deck)).toEqual({ ok: true, value: deck })
    expect(deck.language).toBe(language)
  })

  it('has no empty text', () => {
    // Settings left empty stand for the usual words.
    const written = prose(deck).filter(({ path }) => !path.startsWith('settings.'))
    expect(written.filter(({ text }) => text.trim() === '')).toEqual([])
    expect(deck.slides.filter((slide) => slideHeading(slide) === '')).toEqual([])
    expect(deck.slides.filter(({ notes }) => notes === '')).toEqual([])
  })

  it('names real stages and real slides', () => {
    for (const slide of deck.slides) {
      for (const stage of stagesOf(slide))
        expect([slide.id, stage, stageIndex(sixStages, stage)]).not.toContain(-1)
      if (slide.kind === 'winner-draw') {
        const { answeredSlideIds } = slide.config.eligibility
        expect(answeredSlideIds.length).toBeGreaterThan(0)
        const before = deck.slides.slice(0, deck.slides.indexOf(slide)).map(({ id }) => id)
        expect(before).toEqual(expect.arrayContaining(answeredSlideIds))
      }
    }
  })

  it('has no option twice, and rules that can hold', () => {
    for (const slide of deck.slides) {
      if (slide.kind !== 'poll' && slide.kind !== 'quiz-pick') continue
      const names = slide.config.options.map(({ text }) => text)
      expect(new Set(names).size).toBe(names.length)
      for (const rule of slide.rules) {
        expect(ruleHolds(rule, { picked: slide.config.options.map(({ id }) => id) })).toBe(true)
      }
    }
  })

  it('is written in its language', () => {
    const wrong: Record<Language, RegExp> = {
      en: /\p{Script=Cyrillic}/u,
      // Every longer Kazakh text has a letter that Russian lacks, and Russian has none of them.
      kk: /^(?=.{80})[^әғқңөұүһі]*$/iu,
      ru: /[әғқңөұүһі]/iu,
    }
    expect(prose(deck).filter(({ text }) => wrong[language].test(text))).toEqual([])
    const foreign =
      language === 'en' ? [] : prose(deck).filter(({ text }) => !/\p{Script=Cyrillic}/u.test(text))
    expect(foreign.filter(({ text }) => /\p{L}{3}/u.test(text))).toEqual([])
  })
})

describe('templates', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    '%s has the same slides in every language',
    (_id, template) => {
      const [english, ...others] = languages.map((language) => template.deck(language))
      const shape = (deck: Deck | undefined) =>
        texts(deck)
          .map(({ path }) => path.replace(/(words\.)\d+/, '$1n'))
          .filter((path, at, paths) => paths.indexOf(path) === at)
      for (const other of others) expect(shape(other)).toEqual(shape(english))
      const keys = (deck: Deck | undefined) =>
        deck?.slides.map((slide) => [
          slide.id,
          slide.kind,
          stagesOf(slide),
          slide.kind === 'quiz-pick' && slide.config.correct,
        ])
      for (const other of others) expect(keys(other)).toEqual(keys(english))
    },
  )

  it('have ids and descriptions of their own', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length)
    for (const { description } of templates) {
      for (const language of languages) expect(description[language].length).toBeGreaterThan(40)
    }
  })

  it('the demo shows every group of kinds', () => {
    const demo = templates.find(({ id }) => id === 'sales-funnel')?.deck('en')
    const shown = new Set(demo?.slides.map(({ kind }) => slideKinds[kind].group))
    expect(shown).toEqual(new Set(kindNames.map((kind) => slideKinds[kind].group)))
    const polls = demo?.slides.filter((slide) => slide.kind === 'poll') ?? []
    expect(polls.map(({ config }) => config.maxPicks > 1)).toEqual([false, true])
    expect(demo?.slides.filter(({ kind }) => kind === 'quiz-pick').length).toBe(3)
  })

  it.each([
    ['en', 'What does it cost?', 'evaluation'],
    ['en', 'Please send us a quote', 'purchase'],
    ['en', 'In order to industrialise trials', null],
    ['kk', 'Бағасы қанша?', 'evaluation'],
    ['kk', 'Коммерциялық ұсыныс жіберіңіз', 'purchase'],
    ['ru', 'Сколько стоит лицензия?', 'evaluation'],
    ['ru', 'Пришлите коммерческое предложение', 'purchase'],
    ['ru', 'Оценка рисков за счёт отдела', null],
  ] as const)('the demo reads %s: %s', (language, text, stage) => {
    const slides = templates.find(({ id }) => id === 'sales-funnel')?.deck(language).slides ?? []
    const rules = slides.find(({ kind }) => kind === 'open-text')?.rules ?? []
    expect(rules.find((rule) => ruleHolds(rule, { text }))?.stage ?? null).toBe(stage)
  })
})

describe('fresh slide ids', () => {
  it('are new, and references follow them or fall away', () => {
    const deck = templates.find(({ id }) => id === 'black-friday')?.deck('en')
    if (!deck) throw new Error('no template')
    const fresh = freshSlideIds(deck, seededRandom('ids'))
    const old = new Set(deck.slides.map(({ id }) => id))
    expect(fresh.slides.filter(({ id }) => old.has(id))).toEqual([])
    expect(parseDeck(fresh).ok).toBe(true)
    const draw = fresh.slides.find((slide) => slide.kind === 'winner-draw')
    expect(draw?.config.eligibility.answeredSlideIds).toEqual([fresh.slides[4]?.id])
    const without = freshSlideIds(
      { ...deck, slides: deck.slides.filter(({ id }) => id !== 'wish') },
      seededRandom('x'),
    )
    const alone = without.slides.find((slide) => slide.kind === 'winner-draw')
    expect(alone?.config.eligibility.answeredSlideIds).toEqual([])
  })
})
