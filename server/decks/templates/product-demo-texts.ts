import type { Language } from '../../../shared/text/translate.ts'

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
    notes: 'Put in three points of your own. Show each in the product, then come back.',
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
  plans: {
    heading: 'Which plan would suit you?',
    start: {
      name: 'Start',
      price: '$20',
      period: 'a month for each user',
      points: ['One team', 'Help by e-mail'],
      interest: 'Start plan',
    },
    growth: {
      name: 'Growth',
      price: '$35',
      period: 'a month for each user',
      points: ['Any number of teams', 'Help by phone', 'A day of training'],
      interest: 'Growth plan',
    },
    company: {
      name: 'Company',
      price: 'On request',
      period: 'by contract',
      points: ['On your own servers', 'A contact person', 'Terms of your own'],
      interest: 'Company plan',
    },
    note: 'An example: put in your own plans and prices.',
    notes:
      'Exchange plans and prices for your own before you show this. Prices are no secret to be kept for the end: whoever taps a plan tells you the size of the deal. The company plan counts as Purchase.',
  },
  answers: {
    heading: 'What others ask first',
    items: [
      {
        question: 'How long until we can work with it?',
        answer: 'As a rule a few days: we set it up with you and bring your data over.',
        interest: 'Time to start',
      },
      {
        question: 'Does it fit the programs that we have?',
        answer: 'Tell us which ones you use: we show you the connection, or say frankly that there is none.',
        interest: 'Integrations',
      },
      {
        question: 'Who can see our data?',
        answer: 'Only those whom you allow. We send you our security papers before you sign anything.',
        interest: 'Security',
      },
      {
        question: 'What if we want to leave?',
        answer: 'You take your data with you in open formats, and pay to the end of the month.',
        interest: 'Leaving again',
      },
    ],
    notes:
      'Put in the questions that you are really asked, with answers that you can stand for. Every question that somebody opens is kept as an interest: begin the next talk with it.',
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
  meeting: {
    heading: 'Half an hour about your own case',
    text: 'With the colleague who would look after you. Which time suits you?',
    notes:
      'The times were set when this deck was made: put in your own, or the address of your booking page. A request counts as Engagement; the note that comes with it is read by your team only.',
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
  plans: {
    heading: 'Сізге қай тариф сай келер еді?',
    start: {
      name: 'Бастау',
      price: '9 000 ₸',
      period: 'айына, бір қолданушыға',
      points: ['Бір команда', 'Поштамен көмек'],
      interest: '«Бастау» тарифі',
    },
    growth: {
      name: 'Өсу',
      price: '16 000 ₸',
      period: 'айына, бір қолданушыға',
      points: ['Команда саны шектелмейді', 'Телефонмен көмек', 'Бір күн оқыту'],
      interest: '«Өсу» тарифі',
    },
    company: {
      name: 'Компания',
      price: 'Сұрау бойынша',
      period: 'келісімшартпен',
      points: ['Өз серверлеріңізде', 'Жеке менеджер', 'Жеке шарттар'],
      interest: '«Компания» тарифі',
    },
    note: 'Бұл — мысал: өз тарифтеріңіз бен бағаларыңызды жазыңыз.',
    notes:
      'Көрсетпес бұрын тарифтер мен бағаларды өзіңіздікіне ауыстырыңыз. Баға — соңына дейін сақтайтын құпия емес: тарифті белгілеген адам мәміленің көлемін өзі айтады. «Компания» тарифі «Сатып алу» деп есептеледі.',
  },
  answers: {
    heading: 'Басқалар ең алдымен не сұрайды',
    items: [
      {
        question: 'Жұмысты қашан бастай аламыз?',
        answer: 'Әдетте бірнеше күнде: бірге баптап, деректеріңізді көшіріп береміз.',
        interest: 'Іске қосу мерзімі',
      },
      {
        question: 'Қазіргі бағдарламаларымызбен үйлесе ме?',
        answer: 'Қайсысын қолданатыныңызды айтыңыз: байланысын көрсетеміз немесе жоқ болса, ашық айтамыз.',
        interest: 'Интеграция',
      },
      {
        question: 'Деректерімізді кім көре алады?',
        answer: 'Тек өзіңіз рұқсат берген адамдар. Қол қоймас бұрын қауіпсіздік құжаттарын жібереміз.',
        interest: 'Қауіпсіздік',
      },
      {
        question: 'Бас тартқымыз келсе ше?',
        answer: 'Деректеріңізді ашық пішімде алып кетесіз, ақыны ай соңына дейін ғана төлейсіз.',
        interest: 'Бас тарту шарты',
      },
    ],
    notes:
      'Сізге шынымен қойылатын сұрақтарды және өзіңіз жауап бере алатын сөздерді жазыңыз. Ашылған әр сұрақ қызығушылық ретінде сақталады: келесі әңгімені содан бастаңыз.',
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
  meeting: {
    heading: 'Өз жағдайыңыз туралы жарты сағат',
    text: 'Сізбен жұмыс істейтін әріптесіміз жауап береді. Қай уақыт ыңғайлы?',
    notes:
      'Мұндағы уақыт презентация жасалғанда қойылған: өзіңіздікін немесе жазылу бетіңіздің мекенжайын енгізіңіз. Кездесу сұрау «Қатысу» деп есептеледі; бірге жіберілген ескертпені тек сіздің топ оқиды.',
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
  plans: {
    heading: 'Какой тариф вам подошёл бы?',
    start: {
      name: 'Старт',
      price: '9 000 ₸',
      period: 'в месяц за пользователя',
      points: ['Одна команда', 'Помощь по почте'],
      interest: 'Тариф «Старт»',
    },
    growth: {
      name: 'Рост',
      price: '16 000 ₸',
      period: 'в месяц за пользователя',
      points: ['Сколько угодно команд', 'Помощь по телефону', 'День обучения'],
      interest: 'Тариф «Рост»',
    },
    company: {
      name: 'Компания',
      price: 'По запросу',
      period: 'по договору',
      points: ['На ваших серверах', 'Персональный менеджер', 'Особые условия'],
      interest: 'Тариф «Компания»',
    },
    note: 'Это пример: впишите свои тарифы и цены.',
    notes:
      'Замените тарифы и цены своими, прежде чем показывать. Цена — не тайна, которую берегут до конца: кто отмечает тариф, сам называет размер сделки. Тариф «Компания» считается покупкой.',
  },
  answers: {
    heading: 'О чём спрашивают в первую очередь',
    items: [
      {
        question: 'Когда мы сможем начать работать?',
        answer: 'Обычно через несколько дней: настроим всё вместе и перенесём ваши данные.',
        interest: 'Срок запуска',
      },
      {
        question: 'Подойдёт ли это к нашим программам?',
        answer: 'Скажите, какими пользуетесь: покажем связь или честно скажем, что её нет.',
        interest: 'Интеграции',
      },
      {
        question: 'Кто увидит наши данные?',
        answer: 'Только те, кому вы разрешите. Документы о безопасности пришлём до подписания.',
        interest: 'Безопасность',
      },
      {
        question: 'А если мы захотим уйти?',
        answer: 'Вы заберёте данные в открытых форматах и заплатите только до конца месяца.',
        interest: 'Условия ухода',
      },
    ],
    notes:
      'Впишите вопросы, которые вам действительно задают, и ответы, за которые вы ручаетесь. Каждый открытый вопрос сохраняется как интерес: начните с него следующий разговор.',
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
  meeting: {
    heading: 'Полчаса о вашем случае',
    text: 'С коллегой, который будет вас сопровождать. Какое время вам удобно?',
    notes:
      'Время здесь проставлено при создании презентации: впишите своё или адрес страницы записи. Просьба о встрече считается вовлечённостью; примечание к ней прочтёт только ваша команда.',
  },
  trial: {
    heading: 'Попробуйте на своих данных',
    text: 'Бесплатный пробный период; в первый день рядом с вами будет наш специалист.',
    label: 'Запросить пробный период',
    notes: 'Закончите одним ясным следующим шагом. Запрос пробного периода считается покупкой.',
  },
}

/** What the product demo says. */
export const productDemoTexts: Record<Language, ProductDemoTexts> = { en: english, kk: kazakh, ru: russian }
