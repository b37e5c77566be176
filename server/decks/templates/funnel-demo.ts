import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import type { Language } from '../../../shared/text/translate.ts'
import { buyingWords } from './buying-words.ts'
import { contactForm } from './contact-form.ts'
import { funnelDemoEnglish } from './funnel-demo-en.ts'
import { funnelDemoKazakh } from './funnel-demo-kk.ts'
import { funnelDemoRussian } from './funnel-demo-ru.ts'
import { options, slide, type Template } from './template.ts'

/** What each language says; the shape is the English text's. */
export type FunnelDemoTexts = typeof funnelDemoEnglish

const texts: Record<Language, FunnelDemoTexts> = {
  en: funnelDemoEnglish,
  kk: funnelDemoKazakh,
  ru: funnelDemoRussian,
}

/** About the B2B sales funnel itself: seeded at the first start in every language, and a template afterwards. */
export const funnelDemo: Template = {
  id: 'sales-funnel',
  description: {
    en: 'A complete tour: the six stages of the B2B sales funnel, with every kind of question, a quiz and a draw.',
    kk: 'Толық таныстырылым: B2B сату шұңқырының алты кезеңі, барлық сұрақ түрі, викторина және ұтыс ойыны.',
    ru: 'Полное знакомство: шесть этапов воронки продаж B2B, все виды вопросов, викторина и розыгрыш.',
  },
  deck: (language) => {
    const t = texts[language]
    return {
      title: t.deckTitle,
      language,
      settings: newDeckSettings,
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
        ...t.quiz.map((question, index) =>
          slide(
            'quiz-pick',
            `quiz${index + 1}`,
            question.notes,
            {
              question: question.question,
              options: options(question.options),
              correct: question.correct,
              explanation: question.explanation,
            },
            { timeLimitSec: 20 },
          ),
        ),
        slide('leaderboard', 'places', t.places.notes, {
          heading: t.places.heading,
          places: 10,
          podium: true,
        }),
        slide(
          'poll',
          'methods',
          t.methods.notes,
          { question: t.methods.question, options: options(t.methods.options), maxPicks: 6 },
          {
            rules: [
              {
                when: 'picked-at-least',
                options: ['a', 'b', 'c', 'd', 'e', 'f'],
                atLeast: 3,
                stage: 'evaluation',
              },
            ],
          },
        ),
        slide('bullets', 'engaging', t.engaging.notes, {
          heading: t.engaging.heading,
          text: t.engaging.text,
          points: t.engaging.points,
        }),
        slide(
          'rating',
          'useful',
          t.useful.notes,
          { question: t.useful.question, max: 5, lowLabel: t.useful.low, highLabel: t.useful.high },
          { rules: [{ when: 'rating-at-least', atLeast: 4, stage: 'evaluation' }] },
        ),
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
        // Booking a demo is Engagement; the kind's own default is Purchase, for quotes and trials.
        slide(
          'call-to-action',
          'demo',
          t.demo.notes,
          {
            heading: t.demo.heading,
            text: t.demo.text,
            label: t.demo.label,
            action: { type: 'request', what: 'demo' },
          },
          { stage: 'engagement' },
        ),
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
