import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import type { Language } from '../../../shared/text/translate.ts'
import { buyingWords } from './buying-words.ts'
import { contactForm } from './contact-form.ts'
import { options, slide, type Template } from './template.ts'

const english = {
  title: 'Product demo',
  opening: {
    title: 'See it at work',
    subtitle: 'A product demo that follows your questions',
    notes:
      'Put your product’s name in the title and your own picture beside it. Wait until the people who decide have joined, then begin with the first question instead of your company’s history.',
  },
  role: {
    question: 'What is your part in this decision?',
    curious: 'None yet, I am curious',
    user: 'I would work with it every day',
    expert: 'I check whether it fits: technology, security, law',
    decider: 'I decide, or I hold the budget',
    notes:
      'In B2B several people decide together. Now you know who is in the room: show daily work to users, proof to experts, and value to those who decide.',
  },
  pains: {
    question: 'What costs you the most time today?',
    options: [
      'Collecting information from many places',
      'Doing the same work twice',
      'Waiting for others',
      'Finding and mending mistakes',
      'Writing reports',
    ],
    notes:
      'Exchange these answers for the problems that your product solves. Start the demonstration with the one that gets the most votes.',
  },
  value: {
    heading: 'What changes with us',
    text: 'Three promises that you will see kept in the next minutes.',
    points: [
      'Less work by hand: what took hours takes minutes',
      'Everybody sees the same figures at the same time',
      'Ready in days, without a project of half a year',
    ],
    notes:
      'Replace the three points with your own, and keep it at three. Show each in the product itself, then come back to this deck.',
  },
  fit: {
    question: 'How well does what you have seen fit your work?',
    low: 'Not at all',
    high: 'Exactly',
    notes:
      'Four or five stars count as Evaluation. If the stars are few, ask what is missing before you go on: better now than after the offer.',
  },
  doubts: {
    question: 'What still speaks against it?',
    notes:
      'Thank people for every objection and answer the most frequent one at once, with a case of a customer like them. Hide nothing that is merely uncomfortable.',
  },
  questions: {
    heading: 'Your questions',
    text: 'Ask on your phone and vote for the questions of others',
    notes:
      'The most wanted question first. Mark each as answered, so that everybody sees that none is forgotten.',
  },
  contact: {
    heading: 'Shall we send you the details?',
    text: 'You get the summary of this demo, the prices and a case from your industry.',
    thanks: 'Thank you! The documents are on their way soon.',
    notes: 'Promise only what you will send today. Those who leave an address move to Engagement.',
  },
  trial: {
    heading: 'Try it with your own data',
    text: 'A free trial, with a person at your side on the first day.',
    label: 'Request a trial',
    notes: 'End with one clear next step. A trial request counts as Purchase.',
  },
}
type ProductDemoTexts = typeof english

const kazakh: ProductDemoTexts = {
  title: 'Өнім таныстырылымы',
  opening: {
    title: 'Жұмыс үстінде көріңіз',
    subtitle: 'Сіздің сұрақтарыңызға қарай өрбитін таныстырылым',
    notes:
      'Тақырыпқа өніміңіздің атын жазып, жанына өз суретіңізді қойыңыз. Шешім қабылдайтын адамдар қосылғанша күтіңіз де, компания тарихынан емес, бірінші сұрақтан бастаңыз.',
  },
  role: {
    question: 'Бұл шешімде сіздің рөліңіз қандай?',
    curious: 'Әзірге рөлім жоқ, қызығып отырмын',
    user: 'Күн сайын осымен жұмыс істейтін боламын',
    expert: 'Сай келетінін тексеремін: технология, қауіпсіздік, құқық',
    decider: 'Шешімді мен қабылдаймын немесе бюджет менің қолымда',
    notes:
      'B2B саласында шешімді бірнеше адам бірге қабылдайды. Енді залда кім отырғанын білесіз: қолданушыларға күнделікті жұмысты, сарапшыларға дәлелді, шешім қабылдайтындарға құндылықты көрсетіңіз.',
  },
  pains: {
    question: 'Бүгінде уақытыңызды ең көп алатыны не?',
    options: [
      'Ақпаратты әр жерден жинау',
      'Бір жұмысты екі рет істеу',
      'Өзгелерді күту',
      'Қателерді тауып, түзету',
      'Есеп жазу',
    ],
    notes:
      'Бұл жауаптарды өніміңіз шешетін мәселелермен ауыстырыңыз. Таныстырылымды ең көп дауыс жинағанынан бастаңыз.',
  },
  value: {
    heading: 'Бізбен бірге не өзгереді',
    text: 'Келесі минуттарда орындалғанын өзіңіз көретін үш уәде.',
    points: [
      'Қол жұмысы азаяды: сағаттап істелгені минутта бітеді',
      'Барлығы бір уақытта бірдей деректі көреді',
      'Жарты жылдық жобасыз, бірнеше күнде іске қосылады',
    ],
    notes:
      'Үш тармақты өзіңіздікіне ауыстырыңыз, бірақ үшеуден асырмаңыз. Әрқайсысын өнімнің өзінде көрсетіп, содан кейін осы презентацияға оралыңыз.',
  },
  fit: {
    question: 'Көргеніңіз жұмысыңызға қаншалықты сай келеді?',
    low: 'Мүлде сай емес',
    high: 'Дәл келеді',
    notes:
      'Төрт немесе бес жұлдыз «Бағалау» деп есептеледі. Жұлдыз аз болса, әрі қарай өтпес бұрын не жетіспейтінін сұраңыз: ұсыныстан кейін білгеннен гөрі қазір білген жақсы.',
  },
  doubts: {
    question: 'Сізді әлі не күмәндандырады?',
    notes:
      'Әр қарсы пікір үшін рақмет айтып, ең жиі айтылғанына осы жерде, ұқсас клиенттің мысалымен жауап беріңіз. Тек ыңғайсыз болғаны үшін жауапты жасырмаңыз.',
  },
  questions: {
    heading: 'Сұрақ-жауап',
    text: 'Телефоннан сұраңыз, өзгелердің сұрағына дауыс беріңіз',
    notes:
      'Ең көп дауыс жинаған сұрақтан бастаңыз. Әрқайсысын жауап берілді деп белгілеңіз: ешбір сұрақ ұмытылмағанын барлығы көрсін.',
  },
  contact: {
    heading: 'Толық мәліметті жіберейік пе?',
    text: 'Осы таныстырылымның қысқаша мазмұнын, бағаларды және салаңыздағы клиент тәжірибесін аласыз.',
    thanks: 'Рақмет! Құжаттарды жақын арада жібереміз.',
    notes: 'Бүгін жібере алатыныңызды ғана уәде етіңіз. Мекенжайын қалдырған адам «Қатысу» кезеңіне өтеді.',
  },
  trial: {
    heading: 'Өз деректеріңізбен байқап көріңіз',
    text: 'Тегін сынақ: алғашқы күні маманымыз жаныңызда болады.',
    label: 'Сынаққа өтінім беру',
    notes: 'Бір ғана анық қадаммен аяқтаңыз. Сынаққа өтінім «Сатып алу» деп есептеледі.',
  },
}

const russian: ProductDemoTexts = {
  title: 'Показ продукта',
  opening: {
    title: 'Посмотрите, как это работает',
    subtitle: 'Показ, который идёт за вашими вопросами',
    notes:
      'Впишите в заголовок название продукта и добавьте свою картинку. Дождитесь тех, кто принимает решение, и начните с первого вопроса, а не с истории компании.',
  },
  role: {
    question: 'Какова ваша роль в этом решении?',
    curious: 'Пока никакая, мне любопытно',
    user: 'Буду работать с этим каждый день',
    expert: 'Проверяю, подходит ли: технологии, безопасность, право',
    decider: 'Принимаю решение или распоряжаюсь бюджетом',
    notes:
      'В B2B решают несколько человек вместе. Теперь вы знаете, кто в зале: пользователям покажите ежедневную работу, экспертам — доказательства, тем, кто решает, — ценность.',
  },
  pains: {
    question: 'На что у вас сегодня уходит больше всего времени?',
    options: [
      'Собирать информацию из разных мест',
      'Делать одно и то же дважды',
      'Ждать других',
      'Искать и исправлять ошибки',
      'Писать отчёты',
    ],
    notes:
      'Замените эти ответы задачами, которые решает ваш продукт. Начните показ с той, что наберёт больше всего голосов.',
  },
  value: {
    heading: 'Что изменится вместе с нами',
    text: 'Три обещания, в которых вы убедитесь в ближайшие минуты.',
    points: [
      'Меньше ручной работы: на что уходили часы, займёт минуты',
      'Все видят одни и те же цифры в одно и то же время',
      'Запуск за несколько дней, без проекта на полгода',
    ],
    notes:
      'Замените три пункта своими, но оставьте именно три. Покажите каждый в самом продукте, а потом вернитесь к этой презентации.',
  },
  fit: {
    question: 'Насколько увиденное подходит для вашей работы?',
    low: 'Совсем не подходит',
    high: 'Подходит полностью',
    notes:
      'Четыре или пять звёзд — это оценка. Если звёзд мало, спросите, чего не хватает, прежде чем идти дальше: лучше узнать сейчас, чем после предложения.',
  },
  doubts: {
    question: 'Что пока вызывает у вас сомнения?',
    notes:
      'Благодарите за каждое возражение и сразу отвечайте на самое частое, с примером похожего клиента. Не скрывайте ответ только потому, что он неудобен.',
  },
  questions: {
    heading: 'Ваши вопросы',
    text: 'Спрашивайте с телефона и голосуйте за вопросы других',
    notes:
      'Начните с самого востребованного. Отмечайте отвеченные: пусть все видят, что ни один вопрос не забыт.',
  },
  contact: {
    heading: 'Прислать вам подробности?',
    text: 'Вы получите краткий итог показа, цены и пример клиента из вашей отрасли.',
    thanks: 'Спасибо! Скоро отправим документы.',
    notes: 'Обещайте только то, что отправите сегодня. Кто оставил адрес, переходит на этап «Вовлечённость».',
  },
  trial: {
    heading: 'Попробуйте на своих данных',
    text: 'Бесплатный пробный период; в первый день рядом с вами будет наш специалист.',
    label: 'Запросить пробный период',
    notes: 'Закончите одним ясным следующим шагом. Запрос пробного периода считается покупкой.',
  },
}

const texts: Record<Language, ProductDemoTexts> = { en: english, kk: kazakh, ru: russian }

export const productDemo: Template = {
  id: 'product-demo',
  description: {
    en: 'Find out who is in the room, show what they need, meet objections, and end with a trial.',
    kk: 'Залда кім отырғанын біліп, керегін көрсетіп, күмәнін сейілтіп, сынаққа шақырасыз.',
    ru: 'Узнайте, кто в зале, покажите нужное, снимите сомнения и пригласите попробовать.',
  },
  deck: (language) => {
    const t = texts[language]
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
