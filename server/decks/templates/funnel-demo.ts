import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import type { Language } from '../../../shared/text/translate.ts'
import { buyingWords } from './buying-words.ts'
import { contactForm } from './contact-form.ts'
import { funnelDemoEnglish } from './funnel-demo-en.ts'
import { funnelDemoKazakh } from './funnel-demo-kk.ts'
import { funnelDemoRussian } from './funnel-demo-ru.ts'
import { lettered, options, proposedTimes, slide, type Template } from './template.ts'

/** What each language says; the shape is the English text's. */
export type FunnelDemoTexts = typeof funnelDemoEnglish

const texts: Record<Language, FunnelDemoTexts> = {
  en: funnelDemoEnglish,
  kk: funnelDemoKazakh,
  ru: funnelDemoRussian,
}

/** About the deck itself, told and asked in it: its slides, and those on which people take part with their phones. */
export const funnelDemoFigures = { slides: 26, takingPart: 18 } as const

/** About the B2B sales funnel itself: seeded at the first start in every language, and a template afterwards. */
export const funnelDemo: Template = {
  id: 'sales-funnel',
  description: {
    en: 'A complete tour: the six stages of the B2B sales funnel, with polls, a quiz in teams, plans, meetings and a draw.',
    kk: 'Толық таныстырылым: B2B сату шұңқырының алты кезеңі, сауалнама, командалық викторина, тарифтер, кездесу және ұтыс ойыны.',
    ru: 'Полное знакомство: шесть этапов воронки продаж B2B, опросы, командная викторина, тарифы, встречи и розыгрыш.',
  },
  deck: (language, now) => {
    const t = texts[language]
    return {
      title: t.deckTitle,
      language,
      settings: {
        ...newDeckSettings,
        teams: { names: t.teamNames, join: 'balanced', score: 'average', best: 3 },
      },
      slides: [
        slide('title', 'opening', t.opening.notes, { title: t.opening.title, subtitle: t.opening.subtitle }),
        slide(
          'poll',
          'reason',
          t.reason.notes,
          {
            question: t.reason.question,
            options: options([
              { text: t.reason.lookingAround, stage: 'awareness' },
              { text: t.reason.learning, stage: 'interest' },
              { text: t.reason.comparing, stage: 'evaluation' },
              { text: t.reason.ownContent, stage: 'engagement' },
              { text: t.reason.customer, stage: 'loyalty' },
            ]),
          },
          { resultsOnPhones: true },
        ),
        slide('agenda', 'plan', t.plan.notes, { heading: t.plan.heading, items: lettered(t.plan.items) }),
        slide('bullets', 'stages', t.stages.notes, {
          heading: t.stages.heading,
          text: t.stages.text,
          points: t.stages.points,
        }),
        slide('word-cloud', 'words', t.words.notes, {
          question: t.words.question,
          maxWords: 3,
          mergeVariants: true,
        }),
        slide('quote', 'purpose', t.purpose.notes, {
          text: t.purpose.text,
          author: t.purpose.author,
          role: t.purpose.role,
        }),
        slide('two-columns', 'compare', t.compare.notes, {
          heading: t.compare.heading,
          left: { ...t.compare.funnel, image: null, alt: '' },
          right: { ...t.compare.pipeline, image: null, alt: '' },
        }),
        slide('quiz-pick', 'quiz1', t.pick.notes, {
          question: t.pick.question,
          options: options(t.pick.options),
          correct: 'c',
          explanation: t.pick.explanation,
        }),
        slide(
          'quiz-order',
          'quiz2',
          t.order.notes,
          {
            question: t.order.question,
            items: t.order.items,
            partial: 'pairs',
            explanation: t.order.explanation,
          },
          { timeLimitSec: 45 },
        ),
        slide(
          'typed-answer',
          'quiz3',
          t.typed.notes,
          {
            question: t.typed.question,
            accepted: t.typed.accepted,
            // Not every phone has a Kazakh keyboard.
            tolerance: {
              case: true,
              accents: true,
              spacing: true,
              typos: true,
              yo: true,
              kazakh: language === 'kk',
            },
            hints: [{ text: t.typed.hint, cost: 25 }],
            explanation: t.typed.explanation,
          },
          { timeLimitSec: 30 },
        ),
        slide(
          'closest-number',
          'quiz4',
          t.closest.notes,
          {
            question: t.closest.question,
            min: 0,
            max: funnelDemoFigures.slides,
            correct: funnelDemoFigures.takingPart,
            zeroAt: 8,
            unit: t.closest.unit,
            double: true,
            explanation: t.closest.explanation,
          },
          { timeLimitSec: 30 },
        ),
        slide('big-number', 'share', t.share.notes, {
          figure: t.share.figure,
          meaning: t.share.meaning,
          source: t.share.source,
        }),
        slide('team-standings', 'teams', t.teams.notes, { heading: t.teams.heading }),
        slide('podium', 'places', t.places.notes, { heading: t.places.heading, text: t.places.text }),
        // Whoever works with a funnel already compares tools for it.
        slide(
          'scales',
          'today',
          t.today.notes,
          {
            question: t.today.question,
            statements: lettered(t.today.statements.map((text) => ({ text, stage: null }))),
            lowLabel: t.today.low,
            highLabel: t.today.high,
          },
          { rules: [{ when: 'rating-at-least', atLeast: 4, stage: 'evaluation' }] },
        ),
        slide('ranking', 'engaging', t.engaging.notes, {
          question: t.engaging.question,
          options: options([
            t.engaging.personal,
            { text: t.engaging.takePart, stage: 'evaluation' },
            t.engaging.teach,
            t.engaging.callList,
            t.engaging.channels,
          ]),
        }),
        slide(
          'rating',
          'useful',
          t.useful.notes,
          { question: t.useful.question, max: 5, lowLabel: t.useful.low, highLabel: t.useful.high },
          { rules: [{ when: 'rating-at-least', atLeast: 4, stage: 'evaluation' }] },
        ),
        slide('objection-poll', 'doubts', t.doubts.notes, {
          question: t.doubts.question,
          options: lettered([
            { ...t.doubts.effort, stage: 'interest' },
            { ...t.doubts.audience, stage: 'interest' },
            { ...t.doubts.data, stage: 'evaluation' },
            { ...t.doubts.cost, stage: 'evaluation' },
            { ...t.doubts.others, stage: 'evaluation' },
            { text: t.doubts.ready, objection: null, stage: 'engagement' },
          ]),
          maxPicks: 2,
        }),
        // One answer opened is curiosity; three are a comparison.
        slide(
          'faq',
          'answers',
          t.answers.notes,
          {
            heading: t.answers.heading,
            items: lettered(t.answers.items.map((item) => ({ ...item, stage: null }))),
          },
          {
            stage: 'interest',
            rules: [
              {
                when: 'picked-at-least',
                options: ['a', 'b', 'c', 'd', 'e'],
                atLeast: 3,
                stage: 'evaluation',
              },
            ],
          },
        ),
        slide('pricing', 'plans', t.plans.notes, {
          heading: t.plans.heading,
          plans: lettered([
            { ...t.plans.start, stage: 'interest' },
            { ...t.plans.team, stage: 'evaluation' },
            { ...t.plans.company, stage: 'purchase' },
          ]),
          highlighted: 'b',
          note: t.plans.note,
        }),
        slide(
          'open-text',
          'missing',
          t.missing.notes,
          { question: t.missing.question, maxLength: 200 },
          { rules: buyingWords(language) },
        ),
        slide('q-and-a', 'questions', t.questions.notes, {
          heading: t.questions.heading,
          text: t.questions.text,
        }),
        slide('lead-form', 'contact', t.contact.notes, {
          heading: t.contact.heading,
          text: t.contact.text,
          ...contactForm(language),
          thanks: t.contact.thanks,
        }),
        slide('meeting', 'meeting', t.meeting.notes, {
          heading: t.meeting.heading,
          text: t.meeting.text,
          way: { type: 'times', times: proposedTimes(now) },
        }),
        // The kind counts as Loyalty, which is true of customers; here most have only just met us.
        slide('nps', 'recommend', t.recommend.notes, {
          question: t.recommend.question,
          lowLabel: t.recommend.low,
          highLabel: t.recommend.high,
          whyQuestion: t.recommend.why,
          stages: { promoters: 'engagement', passives: 'evaluation', detractors: 'interest' },
        }),
        // Wanting a prize says little of wanting the product.
        slide(
          'winner-draw',
          'draw',
          t.draw.notes,
          {
            heading: t.draw.heading,
            text: t.draw.text,
            prize: t.draw.prize,
            rules: t.draw.rules,
            winners: 1,
            reserves: 2,
            tier: 'B',
            eligibility: {
              present: true,
              answeredSlideIds: ['useful'],
              stageAtLeast: null,
              optIn: true,
              excludeFormerWinners: true,
            },
          },
          { stage: 'interest' },
        ),
      ],
    }
  },
}
