import type { LeadFormConfig } from '../../../shared/slides/lead-form/lead-form.ts'
import type { Language } from '../../../shared/text/translate.ts'

const texts = {
  en: {
    name: 'Your name',
    email: 'Work e-mail',
    company: 'Company',
    role: 'Your role',
    contact: 'You may use these details to answer my request. I can withdraw this at any time.',
    marketing: 'You may also send me news and offers by e-mail. I can unsubscribe at any time.',
  },
  kk: {
    name: 'Аты-жөніңіз',
    email: 'Жұмыс электрондық поштаңыз',
    company: 'Компания',
    role: 'Лауазымыңыз',
    contact:
      'Сұрауыма жауап беру үшін осы деректерді пайдалануға келісемін. Келісімімді кез келген уақытта қайтарып ала аламын.',
    marketing:
      'Электрондық пошта арқылы жаңалықтар мен ұсыныстар жіберуге де келісемін. Жазылымнан кез келген уақытта бас тарта аламын.',
  },
  ru: {
    name: 'Ваше имя',
    email: 'Рабочая электронная почта',
    company: 'Компания',
    role: 'Ваша должность',
    contact:
      'Даю согласие на использование этих данных для ответа на мой запрос. Согласие можно отозвать в любой момент.',
    marketing:
      'Даю также согласие на получение новостей и предложений по электронной почте. Отписаться можно в любой момент.',
  },
} satisfies Record<Language, Record<string, string>>

/** Name, e-mail, company and role, with a consent for each purpose: being contacted, and being sent news. */
export function contactForm(language: Language): Pick<LeadFormConfig, 'fields' | 'consents'> {
  const t = texts[language]
  return {
    fields: [
      { id: 'a', type: 'name', label: t.name, required: true, choices: [] },
      { id: 'b', type: 'email', label: t.email, required: true, choices: [] },
      { id: 'c', type: 'company', label: t.company, required: false, choices: [] },
      { id: 'd', type: 'role', label: t.role, required: false, choices: [] },
    ],
    consents: [
      { purpose: 'contact', text: t.contact },
      { purpose: 'marketing', text: t.marketing },
    ],
  }
}
