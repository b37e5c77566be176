import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import type { Language } from '../../../shared/text/translate.ts'
import { buyingWords } from './buying-words.ts'
import { contactForm } from './contact-form.ts'
import { lettered, options, slide, type Template } from './template.ts'

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
    items: [
      { text: 'The problem: what it costs to leave things as they are', minutes: 10 },
      { text: 'The way out: three steps that worked for others', minutes: 20 },
      { text: 'Your questions', minutes: 20 },
      { text: 'What to do first tomorrow, and a handout', minutes: 10 },
    ],
    notes:
      'Replace the points and the minutes with your own, and keep to them. There is time for questions in every part: the panel on the phones is always open.',
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
  recommend: {
    question: 'How likely are you to recommend this webinar to a colleague?',
    low: 'Not at all likely',
    high: 'Extremely likely',
    why: 'What is the main reason for it?',
    notes:
      'Ask before people leave, and compare the score with the last webinar’s. Promoters (nine and ten) count as Evaluation: send these people the next step first. Their reasons, in their own words, are the text for your next invitation.',
  },
  handout: {
    heading: 'The handout of today',
    text: 'The three steps on one page, for you and your colleagues.',
    notes:
      'Put in your own file or link before you begin: until then phones say that nothing is there yet. Whoever takes it is kept in the report with what they took.',
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
    items: [
      { text: 'Мәселе: бәрін сол күйінде қалдыру қаншаға түседі', minutes: 10 },
      { text: 'Шешім: өзгелерге көмектескен үш қадам', minutes: 20 },
      { text: 'Сіздің сұрақтарыңыз', minutes: 20 },
      { text: 'Ертең неден бастау керегі және материал', minutes: 10 },
    ],
    notes:
      'Тармақтар мен минуттарды өзіңіздікіне ауыстырып, сол уақыттан аспаңыз. Сұраққа әр бөлімде уақыт бар: телефондағы сұрақ тақтасы үнемі ашық.',
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
  recommend: {
    question: 'Бұл вебинарды әріптесіңізге ұсыну ықтималдығыңыз қандай?',
    low: 'Мүлде ұсынбаймын',
    high: 'Міндетті түрде ұсынамын',
    why: 'Осы бағаңыздың басты себебі қандай?',
    notes:
      'Адамдар кетпей тұрып сұраңыз да, көрсеткішті өткен вебинармен салыстырыңыз. Жақтаушылар (тоғыз бен он) «Бағалау» деп есептеледі: келесі қадамды алдымен осы адамдарға жіберіңіз. Олардың өз сөзімен айтқан себебі — келесі шақыруыңыздың дайын мәтіні.',
  },
  handout: {
    heading: 'Бүгінгі материал',
    text: 'Үш қадам бір бетте: сізге және әріптестеріңізге.',
    notes:
      'Бастамас бұрын өз файлыңызды немесе сілтемеңізді қойыңыз: оған дейін телефонда әзірге ештеңе жоқ деп көрсетіледі. Кім не алғаны есепте сақталады.',
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
    items: [
      { text: 'Проблема: во что обходится оставить всё как есть', minutes: 10 },
      { text: 'Выход: три шага, которые помогли другим', minutes: 20 },
      { text: 'Ваши вопросы', minutes: 20 },
      { text: 'С чего начать уже завтра — и материалы', minutes: 10 },
    ],
    notes:
      'Замените пункты и минуты своими и уложитесь в них. Вопросы можно задавать в любой части: панель на телефонах всегда открыта.',
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
  recommend: {
    question: 'Насколько вероятно, что вы порекомендуете этот вебинар коллеге?',
    low: 'Совсем маловероятно',
    high: 'Весьма вероятно',
    why: 'Какова главная причина вашей оценки?',
    notes:
      'Спросите, пока люди не ушли, и сравните индекс с прошлым вебинаром. Сторонники (девять и десять) — это этап «Оценка»: им первым отправьте следующий шаг. Причины, названные их словами, — готовый текст для следующего приглашения.',
  },
  handout: {
    heading: 'Материалы сегодняшней встречи',
    text: 'Три шага на одной странице: для вас и ваших коллег.',
    notes:
      'До начала добавьте свой файл или ссылку: пока их нет, телефоны так и говорят. Кто и что взял, сохранится в отчёте.',
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
    en: 'An hour online that is no monologue: a warm-up, expectations, questions with votes, a recommendation score and a handout.',
    kk: 'Монологқа айналмайтын онлайн сағат: бойжаздыру, үміттер, дауыс берілетін сұрақтар, ұсыну көрсеткіші және материал.',
    ru: 'Час онлайн, который не монолог: разминка, ожидания, вопросы с голосованием, индекс рекомендаций и материалы.',
  },
  deck: (language) => {
    const t = texts[language]
    return {
      title: t.title,
      language,
      // Those who are early can answer the first question while they wait.
      settings: { ...newDeckSettings, lobby: { ...newDeckSettings.lobby, warmUpSlideId: 'heard' } },
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
        slide('agenda', 'agenda', t.agenda.notes, {
          heading: t.agenda.heading,
          items: lettered(t.agenda.items),
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
        slide('nps', 'recommend', t.recommend.notes, {
          question: t.recommend.question,
          lowLabel: t.recommend.low,
          highLabel: t.recommend.high,
          whyQuestion: t.recommend.why,
          stages: { promoters: 'evaluation', passives: 'interest', detractors: 'interest' },
        }),
        // The file is the author's: the studio asks for it.
        slide('resource', 'handout', t.handout.notes, { heading: t.handout.heading, text: t.handout.text }),
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
