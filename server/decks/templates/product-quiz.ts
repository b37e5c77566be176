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
    en: 'Five quick questions with a podium, for a stand or a break. The questions are about B2B selling; put in your own.',
    kk: 'Стендке немесе үзіліске арналған тұғыры бар бес жылдам сұрақ. Сұрақтар B2B сату туралы; өзіңіздікін қойыңыз.',
    ru: 'Пять быстрых вопросов с пьедесталом, для стенда или перерыва. Вопросы о продажах B2B; впишите свои.',
  },
  deck: (language) => {
    const t = texts[language]
    const questions = t.quiz.map((question, index) =>
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
        { timeLimitSec: question.seconds },
      ),
    )
    return {
      title: t.title,
      language,
      settings: newDeckSettings,
      slides: [
        slide('title', 'opening', t.opening.notes, { title: t.opening.title, subtitle: t.opening.subtitle }),
        slide('bullets', 'rules', t.rules.notes, {
          heading: t.rules.heading,
          text: t.rules.text,
          points: t.rules.points,
        }),
        ...questions.slice(0, 3),
        slide('leaderboard', 'halfway', t.halfway.notes, {
          heading: t.halfway.heading,
          places: 5,
          podium: false,
        }),
        ...questions.slice(3),
        slide('leaderboard', 'podium', t.podium.notes, {
          heading: t.podium.heading,
          places: 10,
          podium: true,
        }),
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
