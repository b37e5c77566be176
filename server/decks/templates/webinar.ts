import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import type { Language } from '../../../shared/text/translate.ts'
import { buyingWords } from './buying-words.ts'
import { contactForm } from './contact-form.ts'
import { options, slide, type Template } from './template.ts'

const english = {
  title: 'Webinar with Q&A',
  opening: {
    title: 'Welcome to the webinar',
    subtitle: 'Join on your phone: questions are welcome at any time',
    notes:
      'Show this slide ten minutes before the start. Put the topic in the title. The code works on a second device or in a second tab, so nobody needs to leave the video call.',
  },
  where: {
    question: 'How did you hear of this webinar?',
    options: [
      { text: 'By chance', stage: 'awareness' },
      { text: 'On social media', stage: 'awareness' },
      { text: 'From a colleague', stage: 'interest' },
      { text: 'From your newsletter or an invitation', stage: 'engagement' },
      { text: 'I am a customer', stage: 'loyalty' },
    ],
    notes:
      'A warm-up for those who are early. The answers also tell which channel works: compare them with the next webinar’s.',
  },
  hopes: {
    question: 'What do you hope to take away today?',
    notes: 'Up to three words each. Name the largest ones and say when you will come to them.',
  },
  agenda: {
    heading: 'Our plan',
    text: 'Three parts, with time for questions after each.',
    points: [
      'The problem: what it costs to leave things as they are',
      'The way out: three steps that worked for others',
      'Your questions, and what to do first tomorrow',
    ],
    notes: 'Replace the three points with your own. Tell people how long it takes and keep to it.',
  },
  lessons: {
    heading: 'Three steps that worked',
    text: 'From companies that stood where you stand now.',
    points: [
      'Measure first: one figure that everybody agrees on',
      'Start small: one team, one month, one goal',
      'Show the result: colleagues believe colleagues',
    ],
    notes: 'One case per step. Names and figures convince more than adjectives.',
  },
  plan: {
    question: 'What will you try first?',
    notes:
      'Give people a minute of silence. Read out three answers. Who writes of price or comparison moves to Evaluation, who asks for an offer to Purchase.',
  },
  questions: {
    heading: 'Questions and answers',
    text: 'Ask anonymously if you like, and vote for what you want to hear',
    notes:
      'Keep at least a quarter of the time for this. The list stays sorted by votes. What you do not get to can be answered by e-mail: the report has every question.',
  },
  worth: {
    question: 'Was this hour worth your time?',
    low: 'No',
    high: 'Very much',
    notes: 'Ask before people leave. Five stars count as Evaluation: send these people the next step first.',
  },
  contact: {
    heading: 'Slides and recording',
    text: 'Leave your address and we send you both, and nothing else unless you say so.',
    thanks: 'Thank you! You will get the e-mail today.',
    notes: 'A fair exchange is the best form: say exactly what comes and when.',
  },
  demo: {
    heading: 'Half an hour about your own case',
    text: 'Free of charge, with one of today’s speakers.',
    label: 'Request a demo',
    notes: 'The same invitation can go into your closing e-mail. Booking a demo counts as Engagement.',
  },
}
type WebinarTexts = typeof english

const kazakh: WebinarTexts = {
  title: 'Сұрақ-жауабы бар вебинар',
  opening: {
    title: 'Вебинарға қош келдіңіз',
    subtitle: 'Телефоннан қосылыңыз: сұрақты кез келген уақытта қоюға болады',
    notes:
      'Бұл слайдты басталардан он минут бұрын көрсетіңіз. Атауына тақырыпты жазыңыз. Код екінші құрылғыда немесе екінші қойындыда да ашылады, сондықтан бейнеқоңыраудан шығудың қажеті жоқ.',
  },
  where: {
    question: 'Бұл вебинар туралы қайдан білдіңіз?',
    options: [
      { text: 'Кездейсоқ', stage: 'awareness' },
      { text: 'Әлеуметтік желіден', stage: 'awareness' },
      { text: 'Әріптесімнен', stage: 'interest' },
      { text: 'Сіздің таратылымнан немесе шақырудан', stage: 'engagement' },
      { text: 'Мен клиентіңізбін', stage: 'loyalty' },
    ],
    notes:
      'Ерте келгендерді бойжаздыру үшін. Жауаптар қай арна тиімді екенін де көрсетеді: келесі вебинардың жауаптарымен салыстырыңыз.',
  },
  hopes: {
    question: 'Бүгін өзіңізге не алып кеткіңіз келеді?',
    notes: 'Әр адам үш сөзге дейін жаза алады. Ең ірілерін атап, олар туралы қашан айтатыныңызды білдіріңіз.',
  },
  agenda: {
    heading: 'Жоспарымыз',
    text: 'Үш бөлім, әрқайсысынан кейін сұраққа уақыт бар.',
    points: [
      'Мәселе: бәрін сол күйінде қалдыру қаншаға түседі',
      'Шешім: өзгелерге көмектескен үш қадам',
      'Сіздің сұрақтарыңыз және ертең неден бастау керегі',
    ],
    notes: 'Үш тармақты өзіңіздікіне ауыстырыңыз. Қанша уақыт алатынын айтып, сол уақыттан аспаңыз.',
  },
  lessons: {
    heading: 'Нәтиже берген үш қадам',
    text: 'Қазіргі жағдайыңыз бұрын өз басынан өткен компаниялардан.',
    points: [
      'Алдымен өлшеңіз: барлығы мойындайтын бір көрсеткіш',
      'Кішіден бастаңыз: бір команда, бір ай, бір мақсат',
      'Нәтижені көрсетіңіз: әріптеске әріптес сенеді',
    ],
    notes: 'Әр қадамға бір мысал. Әсерлі сын есімдерден гөрі аттар мен сандар көбірек сендіреді.',
  },
  plan: {
    question: 'Ең алдымен нені байқап көресіз?',
    notes:
      'Бір минут үнсіз ойлануға уақыт беріңіз. Үш жауапты оқып беріңіз. Баға немесе салыстыру туралы жазған адам «Бағалау», ұсыныс сұраған адам «Сатып алу» кезеңіне өтеді.',
  },
  questions: {
    heading: 'Сұрақ-жауап',
    text: 'Қаласаңыз, атыңызды көрсетпей сұраңыз; естігіңіз келгеніне дауыс беріңіз',
    notes:
      'Бұған кемінде уақыттың төрттен бірін қалдырыңыз. Тізім дауыс санымен сұрыпталып тұрады. Үлгермеген сұрақтарға поштамен жауап беруге болады: есепте барлық сұрақ бар.',
  },
  worth: {
    question: 'Бұл бір сағат уақытыңызға татыды ма?',
    low: 'Жоқ',
    high: 'Әбден татыды',
    notes:
      'Адамдар кетпей тұрып сұраңыз. Бес жұлдыз «Бағалау» деп есептеледі: келесі қадамды алдымен осы адамдарға жіберіңіз.',
  },
  contact: {
    heading: 'Слайдтар мен жазба',
    text: 'Мекенжайыңызды қалдырыңыз, екеуін де жібереміз; өзіңіз қаламасаңыз, басқа ештеңе жібермейміз.',
    thanks: 'Рақмет! Хат бүгін келеді.',
    notes: 'Ең жақсы форма — әділ айырбас: не келетінін және қашан келетінін дәл айтыңыз.',
  },
  demo: {
    heading: 'Өз жағдайыңыз туралы жарты сағат',
    text: 'Тегін, бүгінгі баяндамашылардың бірімен.',
    label: 'Таныстырылымға жазылу',
    notes: 'Осы шақыруды қорытынды хатқа да қосуға болады. Таныстырылымға жазылу «Қатысу» деп есептеледі.',
  },
}

const russian: WebinarTexts = {
  title: 'Вебинар с ответами на вопросы',
  opening: {
    title: 'Добро пожаловать на вебинар',
    subtitle: 'Присоединяйтесь с телефона: вопросы можно задавать в любой момент',
    notes:
      'Покажите этот слайд за десять минут до начала. Впишите в заголовок тему. Код работает на втором устройстве или в соседней вкладке, так что выходить из видеозвонка не нужно.',
  },
  where: {
    question: 'Как вы узнали об этом вебинаре?',
    options: [
      { text: 'Случайно', stage: 'awareness' },
      { text: 'Из социальных сетей', stage: 'awareness' },
      { text: 'От коллеги', stage: 'interest' },
      { text: 'Из вашей рассылки или приглашения', stage: 'engagement' },
      { text: 'Я ваш клиент', stage: 'loyalty' },
    ],
    notes:
      'Разминка для тех, кто пришёл раньше. Ответы показывают и то, какой канал работает: сравните их со следующим вебинаром.',
  },
  hopes: {
    question: 'Что вы хотите унести с собой сегодня?',
    notes: 'До трёх слов от каждого. Назовите самые крупные и скажите, когда вы к ним придёте.',
  },
  agenda: {
    heading: 'Наш план',
    text: 'Три части, после каждой есть время для вопросов.',
    points: [
      'Проблема: во что обходится оставить всё как есть',
      'Выход: три шага, которые помогли другим',
      'Ваши вопросы и с чего начать уже завтра',
    ],
    notes: 'Замените три пункта своими. Скажите, сколько времени это займёт, и уложитесь в него.',
  },
  lessons: {
    heading: 'Три шага, которые сработали',
    text: 'Из опыта компаний, которые были на вашем месте.',
    points: [
      'Сначала измерьте: один показатель, с которым согласны все',
      'Начните с малого: одна команда, один месяц, одна цель',
      'Покажите результат: коллегам верят больше',
    ],
    notes: 'По одному примеру на шаг. Имена и числа убеждают лучше прилагательных.',
  },
  plan: {
    question: 'Что вы попробуете в первую очередь?',
    notes:
      'Дайте людям минуту тишины. Прочитайте вслух три ответа. Кто пишет о цене или сравнении, переходит на этап «Оценка», кто просит предложение — на этап «Покупка».',
  },
  questions: {
    heading: 'Вопросы и ответы',
    text: 'Можно спросить анонимно; голосуйте за то, что хотите услышать',
    notes:
      'Оставьте на это не меньше четверти времени. Список упорядочен по голосам. На то, до чего не дошли, можно ответить по почте: в отчёте есть все вопросы.',
  },
  worth: {
    question: 'Стоил ли этот час вашего времени?',
    low: 'Нет',
    high: 'Вполне',
    notes:
      'Спросите, пока люди не ушли. Пять звёзд — это оценка: этим людям первыми отправьте следующий шаг.',
  },
  contact: {
    heading: 'Слайды и запись',
    text: 'Оставьте адрес, и мы пришлём и то и другое, и ничего больше, если вы сами не захотите.',
    thanks: 'Спасибо! Письмо придёт сегодня.',
    notes: 'Лучшая форма — честный обмен: скажите точно, что придёт и когда.',
  },
  demo: {
    heading: 'Полчаса о вашем случае',
    text: 'Бесплатно, с одним из сегодняшних докладчиков.',
    label: 'Запросить показ',
    notes: 'То же приглашение можно вставить в итоговое письмо. Запись на показ — это вовлечённость.',
  },
}

const texts: Record<Language, WebinarTexts> = { en: english, kk: kazakh, ru: russian }

export const webinar: Template = {
  id: 'webinar',
  description: {
    en: 'An hour online that is no monologue: expectations, three lessons, questions with votes, and feedback.',
    kk: 'Монологқа айналмайтын онлайн сағат: үміттер, үш сабақ, дауыс берілетін сұрақтар және кері байланыс.',
    ru: 'Час онлайн, который не монолог: ожидания, три урока, вопросы с голосованием и отзыв.',
  },
  deck: (language) => {
    const t = texts[language]
    return {
      title: t.title,
      language,
      settings: newDeckSettings,
      slides: [
        slide('title', 'opening', t.opening.notes, { title: t.opening.title, subtitle: t.opening.subtitle }),
        slide('poll', 'heard', t.where.notes, {
          question: t.where.question,
          options: options(t.where.options),
        }),
        slide('word-cloud', 'hopes', t.hopes.notes, {
          question: t.hopes.question,
          maxWords: 3,
          mergeVariants: true,
        }),
        slide('bullets', 'agenda', t.agenda.notes, {
          heading: t.agenda.heading,
          text: t.agenda.text,
          points: t.agenda.points,
        }),
        slide('bullets', 'lessons', t.lessons.notes, {
          heading: t.lessons.heading,
          text: t.lessons.text,
          points: t.lessons.points,
        }),
        slide(
          'open-text',
          'plan',
          t.plan.notes,
          { question: t.plan.question, maxLength: 200 },
          { rules: buyingWords(language) },
        ),
        slide('q-and-a', 'questions', t.questions.notes, {
          heading: t.questions.heading,
          text: t.questions.text,
        }),
        slide(
          'rating',
          'worth',
          t.worth.notes,
          { question: t.worth.question, max: 5, lowLabel: t.worth.low, highLabel: t.worth.high },
          { rules: [{ when: 'rating-at-least', atLeast: 5, stage: 'evaluation' }] },
        ),
        slide('lead-form', 'contact', t.contact.notes, {
          heading: t.contact.heading,
          text: t.contact.text,
          ...contactForm(language),
          thanks: t.contact.thanks,
        }),
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
      ],
    }
  },
}
