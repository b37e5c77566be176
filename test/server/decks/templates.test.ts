import { describe, expect, it } from 'vitest'
import { missingOf } from '../../../client/studio/editor/unfinished.ts'
import { freshSlideIds } from '../../../server/decks/fresh-slide-ids.ts'
import { funnelDemoFigures } from '../../../server/decks/templates/funnel-demo.ts'
import { proposedTimes } from '../../../server/decks/templates/template.ts'
import { templates } from '../../../server/decks/templates/templates.ts'
import { rehearsalDice, seededFraction, seedOf } from '../../../server/rehearsal/dice.ts'
import { sixStages, stageIndex } from '../../../shared/core/funnel/stages.ts'
import { ruleHolds } from '../../../shared/core/funnel/tag-response.ts'
import { type Deck, parseDeck, type Slide, type SlideOf, slideHeading } from '../../../shared/slides/deck.ts'
import type { Dice } from '../../../shared/slides/dice.ts'
import { type KindName, slideKinds } from '../../../shared/slides/slide-kinds.ts'
import { type Language, languages } from '../../../shared/text/translate.ts'
import { seededRandom } from '../../support/build-deps.ts'

const now = Date.UTC(2026, 10, 23, 9)
const all = templates.flatMap((template) =>
  languages.map((language) => [template.id, language, template.deck(language, now)] as const),
)

/** Every string of a value with its path. */
function texts(value: unknown, path: string[] = []): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => texts(part, [...path, key]))
}

/** Words of the program rather than of people: ids, kinds, stages, ways, addresses, times. */
const programWords =
  /(^|\.)(id|kind|language|stage|stages\.\w+|stageAtLeast|results|when|rules\.\d+\.options\.\d+|type|what|fit|tier|policy|partial|rule|correct|correct\.\d+|category|highlighted|current|purpose|answeredSlideIds\.\d+|warmUpSlideId|join|score|start|url)$/

/** All that people read, or are compared with. */
const prose = (deck: Deck) => texts(deck).filter(({ path }) => !programWords.test(path))

const stagesOf = (slide: Slide): string[] =>
  texts(slide)
    .filter(({ path }) => /(^|\.)(stage|stages\.\w+|stageAtLeast)$/.test(path))
    .map(({ text }) => text)

/** Every list of a value with its path. */
function lists(value: unknown, path: string[] = []): { path: string; list: unknown[] }[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, part]) => lists(part, [...path, key]))
  return Array.isArray(value) ? [{ path: path.join('.'), list: value }, ...inside] : inside
}

/** What people tell the parts of a list apart by: each of these fields, or the part itself where it is a text. */
const tellingFields = ['text', 'name', 'question', 'label', 'left', 'right', 'start', 'interest', 'objection']
function namesIn(list: unknown[]): string[][] {
  const texts = list.filter((part) => typeof part === 'string')
  const fields = tellingFields.map((field) =>
    list.flatMap((part) => {
      const value = typeof part === 'object' && part !== null && new Map(Object.entries(part)).get(field)
      return typeof value === 'string' ? [value] : []
    }),
  )
  return [texts, ...fields]
}

const diceOf = (seed: string, language: Language): Dice =>
  rehearsalDice(seededFraction(seedOf(seed)), seedOf(`${seed}, the room`), language)

const isOf = <Name extends KindName>(slide: Slide, kind: Name): slide is Slide & SlideOf<Name> =>
  slide.kind === kind

/** What simulated people answer, in as many rooms; nothing where the slide takes no answers. */
function rehearsed<Name extends KindName>(slide: SlideOf<Name>, language: Language, people: number) {
  const kind = slideKinds[slide.kind]
  return Array.from({ length: people }, (_, person) => {
    const answer = kind.plausible?.(slide.config, diceOf(`${slide.id} ${person}`, language))
    if (answer === undefined) return null
    return {
      fits: kind.answerSchema?.safeParse(answer).success === true,
      accepted: kind.accepts(answer, slide.config),
      facts: kind.facts(answer, slide.config),
      stages: kind.optionStages(answer, slide.config),
      signals: kind.signals?.(answer, slide.config) ?? { objections: [], interests: [] },
    }
  }).filter((one) => one !== null)
}

/** The share of points that somebody gets who knows the answer; null where nothing is right or wrong. */
function shareOfKnowing<Name extends KindName>(slide: SlideOf<Name>, language: Language) {
  const kind = slideKinds[slide.kind]
  if (!kind.score) return null
  const knowing: Dice = { ...diceOf(slide.id, language), knows: () => true }
  const answer = kind.plausible?.(slide.config, knowing)
  if (answer === undefined) return 0
  expect(kind.accepts(answer, slide.config)).toBe(true)
  return kind.score(answer, kind.revealedConfig(slide.config))
}

/** Which answers are right, by place or id; a text that is compared is of its language. */
const keysOf = (slide: Slide) =>
  'correct' in slide.config
    ? slide.config.correct
    : slide.kind === 'quiz-categorise'
      ? slide.config.items.map(({ category }) => category)
      : null

describe.each(all)('the template %s in %s', (id, language, deck) => {
  it('is a deck that the studio takes', () => {
    expect(parseDeck(deck)).toEqual({ ok: true, value: deck })
    expect(deck.language).toBe(language)
  })

  it('has no empty text, and lacks nothing but what only the author has', () => {
    // Left empty, these stand for the usual words, or for what an image that is not there would show.
    const usual = /^settings\.|\.(alt|labels\.(true|false))$/
    const written = prose(deck).filter(({ path }) => !usual.test(path))
    expect(written.filter(({ text }) => text.trim() === '')).toEqual([])
    expect(deck.slides.filter((slide) => slideHeading(slide) === '')).toEqual([])
    expect(deck.slides.filter(({ notes }) => notes === '')).toEqual([])
    const lacking = deck.slides.flatMap((slide) => missingOf(slide).map((what) => [slide.kind, what]))
    expect(lacking).toEqual(id === 'webinar' ? [['resource', 'file']] : [])
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
    const { warmUpSlideId } = deck.settings.lobby
    if (warmUpSlideId !== null) {
      const warmUp = deck.slides.find((slide) => slide.id === warmUpSlideId)
      expect(warmUp && slideKinds[warmUp.kind].opening).toBe('on-show')
    }
  })

  it('has nothing twice in any list', () => {
    for (const { path, list } of lists(deck)) {
      // Two items may belong to one category, and words of rules are looked for, not shown.
      for (const names of namesIn(list))
        expect([path, names]).toEqual([path, [...new Set(names.map((name) => name.trim()))]])
    }
  })

  it.each(deck.slides.map((slide) => [slide.id, slide] as const))('%s can be rehearsed', (_id, slide) => {
    const answers = rehearsed(slide, language, 300)
    expect(answers.length > 0).toBe(slideKinds[slide.kind].opening !== 'never')
    expect(answers.filter(({ fits, accepted }) => !fits || !accepted)).toEqual([])
    // Rules on words are tried by their own texts; the others must hold for somebody and not for everybody.
    for (const rule of slide.rules) {
      if (rule.when === 'text-contains') {
        expect(answers.some(({ facts }) => facts.text !== undefined)).toBe(true)
        continue
      }
      const untagged = answers.filter(({ stages }) => stages.length === 0)
      const holding = untagged.filter(({ facts }) => ruleHolds(rule, facts))
      expect([rule, holding.length > 0, holding.length < untagged.length]).toEqual([rule, true, true])
    }
    // Each stage tag and each signal of the config is somebody's.
    const tagged = texts(slide.config)
      .filter(({ path }) => /(^|\.)(stage|stages\.\w+)$/.test(path))
      .map(({ text }) => text)
    expect(new Set(answers.flatMap(({ stages }) => stages))).toEqual(new Set(tagged))
    const said = new Set(answers.flatMap(({ signals }) => [...signals.objections, ...signals.interests]))
    const named = texts(slide.config).filter(({ path }) => /\.(interest|objection)$/.test(path))
    expect([...said]).toEqual(expect.arrayContaining(named.map(({ text }) => text)))
  })

  it('has quiz questions that can be answered wholly right', () => {
    for (const slide of deck.slides) {
      expect([slide.id, shareOfKnowing(slide, language)]).toEqual([
        slide.id,
        slideKinds[slide.kind].group === 'quiz' ? 1 : null,
      ])
      if (!isOf(slide, 'typed-answer')) continue
      const { config } = slide
      const { score, revealedConfig } = slideKinds['typed-answer']
      for (const text of config.accepted) expect(score?.({ text }, revealedConfig(config))).toBe(1)
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
    // Somebody may type the English word; what is shown as right is the first.
    const read = prose(deck).filter(({ path }) => !/\.accepted\.[1-9]$/.test(path))
    const foreign = language === 'en' ? [] : read.filter(({ text }) => !/\p{Script=Cyrillic}/u.test(text))
    expect(foreign.filter(({ text }) => /\p{L}{3}/u.test(text))).toEqual([])
  })
})

describe('templates', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    '%s has the same slides in every language',
    (_id, template) => {
      const [english, ...others] = languages.map((language) => template.deck(language, now))
      const shape = (deck: Deck | undefined) =>
        texts(deck)
          .map(({ path }) => path.replace(/((?:words|accepted)\.)\d+/, '$1n'))
          .filter((path, at, paths) => paths.indexOf(path) === at)
      for (const other of others) expect(shape(other)).toEqual(shape(english))
      const keys = (deck: Deck | undefined) =>
        deck?.slides.map((slide) => [slide.id, slide.kind, stagesOf(slide), keysOf(slide)])
      for (const other of others) expect(keys(other)).toEqual(keys(english))
    },
  )

  it('have ids and descriptions of their own', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length)
    for (const { description } of templates) {
      for (const language of languages) expect(description[language].length).toBeGreaterThan(40)
    }
  })

  it('the demo shows these kinds, in this order', () => {
    const demo = templates.find(({ id }) => id === 'sales-funnel')?.deck('en', now)
    expect(demo?.slides.map(({ kind }) => kind)).toEqual([
      'title',
      'poll',
      'agenda',
      'bullets',
      'word-cloud',
      'quote',
      'two-columns',
      'quiz-pick',
      'quiz-order',
      'typed-answer',
      'closest-number',
      'big-number',
      'team-standings',
      'podium',
      'scales',
      'ranking',
      'rating',
      'objection-poll',
      'faq',
      'pricing',
      'open-text',
      'q-and-a',
      'lead-form',
      'meeting',
      'nps',
      'winner-draw',
    ])
    expect(demo?.settings.teams?.names).toHaveLength(2)
  })

  it('the demo tells the truth about itself', () => {
    for (const language of languages) {
      const demo = templates.find(({ id }) => id === 'sales-funnel')?.deck(language, now)
      const takingPart = demo?.slides.filter(
        ({ kind }) => slideKinds[kind].opening !== 'never' || kind === 'q-and-a',
      )
      expect({ slides: demo?.slides.length, takingPart: takingPart?.length }).toEqual(funnelDemoFigures)
      const told = demo?.slides.filter(({ kind }) => kind === 'closest-number' || kind === 'big-number')
      for (const slide of told ?? []) {
        expect(slideHeading(slide)).toContain(`${funnelDemoFigures.slides}`)
        expect(JSON.stringify(slide.config)).toContain(`${funnelDemoFigures.takingPart}`)
      }
      const minutes = demo?.slides.flatMap((slide) =>
        slide.kind === 'agenda' ? slide.config.items.map((item) => item.minutes ?? 0) : [],
      )
      expect(minutes?.reduce((sum, one) => sum + one, 0)).toBe(45)
    }
  })

  it.each([
    ['a Monday', Date.UTC(2026, 10, 23, 9)],
    // Monday in Kazakhstan already.
    ['a Sunday evening', Date.UTC(2026, 10, 22, 20)],
    ['a Sunday', Date.UTC(2026, 10, 29, 9)],
  ])('proposes meetings in the week after the next from %s on', (_day, made) => {
    expect(proposedTimes(made)).toEqual([
      { id: 'a', start: '2026-12-08T11:00+05:00' },
      { id: 'b', start: '2026-12-09T15:00+05:00' },
      { id: 'c', start: '2026-12-10T10:00+05:00' },
    ])
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
    const slides = templates.find(({ id }) => id === 'sales-funnel')?.deck(language, now).slides ?? []
    const rules = slides.find(({ kind }) => kind === 'open-text')?.rules ?? []
    expect(rules.find((rule) => ruleHolds(rule, { text }))?.stage ?? null).toBe(stage)
  })
})

describe('fresh slide ids', () => {
  it('are new, and references follow them or fall away', () => {
    const deck = templates.find(({ id }) => id === 'black-friday')?.deck('en', now)
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
