import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import type { Language } from '../../../shared/text/translate.ts'
import { contactForm } from './contact-form.ts'
import { productQuizEnglish } from './product-quiz-en.ts'
import { productQuizKazakh } from './product-quiz-kk.ts'
import { productQuizRussian } from './product-quiz-ru.ts'
import { options, slide, type Template } from './template.ts'

/** What each language says; the shape is the English text's. */
export type ProductQuizTexts = typeof productQuizEnglish

const texts: Record<Language, ProductQuizTexts> = {
  en: productQuizEnglish,
  kk: productQuizKazakh,
  ru: productQuizRussian,
}

export const productQuiz: Template = {
  id: 'product-quiz',
  description: {
    en: 'Five questions of five kinds, teams and a podium, for a stand or a break. They are about B2B selling; put in your own.',
    kk: 'Стендке немесе үзіліске арналған бес түрлі бес сұрақ, командалар және тұғыр. Сұрақтар B2B сату туралы; өзіңіздікін қойыңыз.',
    ru: 'Пять вопросов пяти видов, команды и пьедестал, для стенда или перерыва. Вопросы о продажах B2B; впишите свои.',
  },
  deck: (language) => {
    const t = texts[language]
    return {
      title: t.title,
      language,
      settings: {
        ...newDeckSettings,
        teams: { names: t.teamNames, join: 'balanced', score: 'average', best: 3 },
      },
      slides: [
        slide('title', 'opening', t.opening.notes, { title: t.opening.title, subtitle: t.opening.subtitle }),
        slide('bullets', 'rules', t.rules.notes, {
          heading: t.rules.heading,
          text: t.rules.text,
          points: t.rules.points,
        }),
        slide(
          'quiz-pick',
          'quiz1',
          t.pick.notes,
          {
            question: t.pick.question,
            options: options(t.pick.options),
            correct: 'b',
            explanation: t.pick.explanation,
          },
          { timeLimitSec: 20 },
        ),
        slide(
          'true-false',
          'quiz2',
          t.myth.notes,
          {
            question: t.myth.question,
            correct: 'false',
            labels: t.myth.labels,
            explanation: t.myth.explanation,
          },
          { timeLimitSec: 15 },
        ),
        slide(
          'quiz-several',
          'quiz3',
          t.several.notes,
          {
            question: t.several.question,
            options: options(t.several.options),
            correct: ['b', 'd', 'e'],
            explanation: t.several.explanation,
          },
          { timeLimitSec: 25 },
        ),
        slide('leaderboard', 'halfway', t.halfway.notes, {
          heading: t.halfway.heading,
          places: 5,
          podium: false,
        }),
        slide(
          'quiz-match',
          'quiz4',
          t.match.notes,
          { question: t.match.question, pairs: t.match.pairs, explanation: t.match.explanation },
          { timeLimitSec: 40 },
        ),
        slide(
          'quiz-categorise',
          'quiz5',
          t.sort.notes,
          {
            question: t.sort.question,
            categories: [
              { id: 'a', name: t.sort.funnel },
              { id: 'b', name: t.sort.pipeline },
            ],
            items: [
              ...t.sort.ofFunnel.map((text) => ({ text, category: 'a' })),
              ...t.sort.ofPipeline.map((text) => ({ text, category: 'b' })),
            ],
            double: true,
            explanation: t.sort.explanation,
          },
          { timeLimitSec: 40 },
        ),
        slide('team-standings', 'teams', t.teams.notes, { heading: t.teams.heading }),
        slide('podium', 'podium', t.podium.notes, { heading: t.podium.heading, text: t.podium.text }),
        slide(
          'poll',
          'more',
          t.more.notes,
          {
            question: t.more.question,
            options: options([
              { text: t.more.enough, stage: 'awareness' },
              { text: t.more.material, stage: 'interest' },
              { text: t.more.demo, stage: 'evaluation' },
              { text: t.more.offer, stage: 'purchase' },
            ]),
          },
          { results: 'on-reveal' },
        ),
        slide('lead-form', 'contact', t.contact.notes, {
          heading: t.contact.heading,
          text: t.contact.text,
          ...contactForm(language),
          thanks: t.contact.thanks,
        }),
      ],
    }
  },
}
