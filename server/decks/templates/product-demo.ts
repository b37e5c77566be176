import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { buyingWords } from './buying-words.ts'
import { contactForm } from './contact-form.ts'
import { productDemoTexts } from './product-demo-texts.ts'
import { lettered, options, proposedTimes, slide, type Template } from './template.ts'

export const productDemo: Template = {
  id: 'product-demo',
  description: {
    en: 'Find out who is in the room, show what they need, meet objections, name your plans, and end with a meeting or a trial.',
    kk: 'Залда кім отырғанын біліп, керегін көрсетіп, күмәнін сейілтіп, тарифтеріңізді атап, кездесуге немесе сынаққа шақырасыз.',
    ru: 'Узнайте, кто в зале, покажите нужное, снимите сомнения, назовите тарифы и пригласите на встречу или попробовать.',
  },
  deck: (language, now) => {
    const t = productDemoTexts[language]
    return {
      title: t.title,
      language,
      settings: newDeckSettings,
      slides: [
        slide('title', 'opening', t.opening.notes, { title: t.opening.title, subtitle: t.opening.subtitle }),
        slide('poll', 'role', t.role.notes, {
          question: t.role.question,
          options: options([
            { text: t.role.curious, stage: 'awareness' },
            { text: t.role.user, stage: 'interest' },
            { text: t.role.expert, stage: 'evaluation' },
            { text: t.role.decider, stage: 'evaluation' },
          ]),
        }),
        slide('poll', 'pains', t.pains.notes, {
          question: t.pains.question,
          options: options(t.pains.options),
          maxPicks: 2,
        }),
        slide('bullets', 'value', t.value.notes, {
          heading: t.value.heading,
          text: t.value.text,
          points: t.value.points,
        }),
        slide(
          'rating',
          'rating',
          t.fit.notes,
          { question: t.fit.question, max: 5, lowLabel: t.fit.low, highLabel: t.fit.high },
          { rules: [{ when: 'rating-at-least', atLeast: 4, stage: 'evaluation' }] },
        ),
        slide(
          'open-text',
          'doubts',
          t.doubts.notes,
          { question: t.doubts.question, maxLength: 200 },
          { rules: buyingWords(language), stage: 'evaluation' },
        ),
        slide('pricing', 'plans', t.plans.notes, {
          heading: t.plans.heading,
          plans: lettered([
            { ...t.plans.start, stage: 'evaluation' },
            { ...t.plans.growth, stage: 'evaluation' },
            { ...t.plans.company, stage: 'purchase' },
          ]),
          highlighted: 'b',
          note: t.plans.note,
        }),
        slide('faq', 'answers', t.answers.notes, {
          heading: t.answers.heading,
          items: lettered(t.answers.items.map((item) => ({ ...item, stage: null }))),
        }),
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
        slide('call-to-action', 'trial', t.trial.notes, {
          heading: t.trial.heading,
          text: t.trial.text,
          label: t.trial.label,
          action: { type: 'request', what: 'trial' },
        }),
      ],
    }
  },
}
