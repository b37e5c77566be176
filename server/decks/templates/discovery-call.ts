import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import type { Language } from '../../../shared/text/translate.ts'
import { buyingWords } from './buying-words.ts'
import { contactForm } from './contact-form.ts'
import { lettered, options, slide, type Template } from './template.ts'

const english = {
  title: 'Discovery call',
  opening: {
    title: 'Let us understand each other first',
    subtitle: 'Half an hour about you, before anything about us',
    notes:
      'Send the join link in the call’s chat. With few people, ask everybody to say a sentence after each answer: the answers are where the talk begins, not where it ends.',
  },
  agenda: {
    heading: 'What we do with this half-hour',
    items: [
      { text: 'Where you stand today, and what it costs', minutes: 8 },
      { text: 'What should be different in a year', minutes: 8 },
      { text: 'Who decides, how and by when', minutes: 9 },
      { text: 'The next step that makes sense, or none', minutes: 5 },
    ],
    notes:
      'Say that at the end everybody will know whether it is worth going on. Ask whether anything is missing and add it. An agenda to which everybody agreed is the first small yes.',
  },
  today: {
    question: 'How do you solve this today?',
    options: [
      { text: 'Not at all', stage: 'awareness' },
      { text: 'By hand, with spreadsheets and e-mail', stage: 'interest' },
      { text: 'With a tool of our own', stage: 'interest' },
      { text: 'With a product that we want to replace', stage: 'evaluation' },
    ],
    notes:
      'Ask for a story of last week, not for a description. Whoever wants to replace a product is at Evaluation already.',
  },
  words: {
    question: 'Your present process in one word?',
    notes:
      'Read the words aloud and ask about the strongest one. Write the exact word down: it belongs in your offer.',
  },
  goals: {
    question: 'Share out 100 points: what must get better first?',
    options: ['Speed', 'Cost', 'Quality', 'Oversight', 'Satisfied customers', 'Satisfied colleagues'],
    notes:
      'Points say more than a list of wishes: whoever wants everything has to choose. If the people in the call disagree, this is the most important finding of the day: let them talk.',
  },
  urgency: {
    question: 'How urgent is a solution?',
    low: 'Can wait',
    high: 'Better yesterday',
    notes:
      'Eight or more counts as Evaluation. Ask the lowest and the highest why: one of them knows something that the others do not.',
  },
  readiness: {
    question: 'How far do you agree?',
    known: 'We know what the present way costs us',
    wanted: 'Those who do the work want a change',
    budget: 'There is a budget for it',
    decision: 'It is clear who decides, and by when',
    low: 'Not at all',
    high: 'Fully',
    notes:
      'Four sentences show what a deal of this size usually lacks. Where one person agrees fully and another does not, let the two talk. Full marks for the budget or the decision count as Evaluation.',
  },
  success: {
    question: 'By what would you see in a year that it was worth it?',
    notes: 'Look for figures: hours, money, complaints. Without one, ask “how would you measure that?”.',
  },
  obstacles: {
    question: 'What could still stop it?',
    budget: { text: 'There is no money for it this year', objection: 'No budget this year' },
    priority: { text: 'Other things are more urgent', objection: 'Other priorities' },
    change: { text: 'The effort of changing over', objection: 'Effort of changing over' },
    approval: { text: 'Somebody else has to agree first', objection: 'Approval is missing' },
    nothing: 'Nothing that I can see',
    notes:
      'Ask this before you offer anything: an obstacle named today is not a surprise next month. Up to three answers; each is kept beside the person for the follow-up.',
  },
  contact: {
    heading: 'Who should get the summary?',
    text: 'We send you what we have understood, in one page, for your colleagues too.',
    thanks: 'Thank you! The summary comes within a day.',
    notes:
      'Really send it within a day. The answers of this session are its first draft: export them from the report.',
  },
  quote: {
    heading: 'Shall we make you an offer?',
    text: 'With the goals from this call and a price, to be discussed in a second one.',
    label: 'Request a quote',
    notes:
      'Show this slide only if there is a fit; otherwise say so. A request for a quote counts as Purchase.',
  },
}
type DiscoveryCallTexts = typeof english

const kazakh: DiscoveryCallTexts = {
  title: 'Танысу қоңырауы',
  opening: {
    title: 'Алдымен бірімізді біріміз түсініп алайық',
    subtitle: 'Біз туралы айтпас бұрын — жарты сағат сіз туралы',
    notes:
      'Қосылу сілтемесін қоңырау чатына жіберіңіз. Адам аз болса, әр жауаптан кейін әрқайсысынан бір сөйлем айтуды сұраңыз: жауап — әңгіменің соңы емес, басы.',
  },
  agenda: {
    heading: 'Осы жарты сағатта не істейміз',
    items: [
      { text: 'Қазіргі жағдайыңыз қандай және ол сізге қаншаға түседі', minutes: 8 },
      { text: 'Бір жылдан кейін не өзгеруі керек', minutes: 8 },
      { text: 'Шешімді кім, қалай және қай мерзімге дейін қабылдайды', minutes: 9 },
      { text: 'Келесі орынды қадам; мәні болмаса, тоқтаймыз', minutes: 5 },
    ],
    notes:
      'Соңында әрі қарай жалғастырудың мәні бар-жоғын бәріңіз білетін болатыныңызды айтыңыз. Тағы не қосу керегін сұрап, тізімге енгізіңіз. Барлығы келіскен күн тәртібі — алғашқы кішкентай «иә».',
  },
  today: {
    question: 'Қазір бұл мәселені қалай шешіп жүрсіз?',
    options: [
      { text: 'Ешқалай', stage: 'awareness' },
      { text: 'Қолмен: кесте мен электрондық пошта арқылы', stage: 'interest' },
      { text: 'Өзіміз жасаған құралмен', stage: 'interest' },
      { text: 'Ауыстырғымыз келіп жүрген өніммен', stage: 'evaluation' },
    ],
    notes:
      'Сипаттама емес, өткен аптада болған нақты бір жағдайды сұраңыз. Өнімді ауыстырғысы келетін адам «Бағалау» кезеңінде тұр.',
  },
  words: {
    question: 'Қазіргі жұмыс барысын бір сөзбен қалай атар едіңіз?',
    notes:
      'Сөздерді дауыстап оқып, ең әсерлісі туралы сұраңыз. Сол сөзді дәл сол күйінде жазып алыңыз: ол ұсынысыңызға кіруге тиіс.',
  },
  goals: {
    question: '100 ұпайды бөліңіз: ең алдымен не жақсаруы керек?',
    options: ['Жылдамдық', 'Шығын', 'Сапа', 'Бақылау', 'Клиенттердің ризашылығы', 'Әріптестердің ризашылығы'],
    notes:
      'Ұпай тілектер тізімінен көбірек айтады: бәрін бірдей қалайтын адам да таңдауға мәжбүр. Қоңырауға қатысқандардың пікірі әртүрлі болса, бұл — күннің ең маңызды жаңалығы: өздері талқыласын.',
  },
  urgency: {
    question: 'Шешім қаншалықты шұғыл керек?',
    low: 'Күте тұрады',
    high: 'Кеше керек еді',
    notes:
      'Сегіз және одан жоғары баға «Бағалау» деп есептеледі. Ең төмен және ең жоғары баға қойғандардан себебін сұраңыз: біреуі өзгелер білмейтін нәрсені біледі.',
  },
  readiness: {
    question: 'Мына сөздермен қаншалықты келісесіз?',
    known: 'Қазіргі тәсілдің қаншаға түсетінін білеміз',
    wanted: 'Осы жұмысты істейтіндердің өзі өзгерісті қалайды',
    budget: 'Бұған бюджет бар',
    decision: 'Кім шешетіні және қай мерзімге дейін шешетіні анық',
    low: 'Мүлде келіспеймін',
    high: 'Толық келісемін',
    notes:
      'Төрт сөйлем мұндай мәмілеге әдетте не жетіспейтінін көрсетеді. Біреу толық келісіп, біреу келіспесе, екеуі сөйлесіп алсын. Бюджетке немесе шешімге қойылған ең жоғары баға «Бағалау» деп есептеледі.',
  },
  success: {
    question: 'Бір жылдан кейін еңбектің ақталғанын неден көрер едіңіз?',
    notes:
      'Санға назар аударыңыз: сағат, ақша, шағым. Сан айтылмаса, «Мұны қалай өлшер едіңіз?» деп сұраңыз.',
  },
  obstacles: {
    question: 'Бұған әлі не кедергі болуы мүмкін?',
    budget: { text: 'Биыл бұған ақша бөлінбеген', objection: 'Биыл бюджет жоқ' },
    priority: { text: 'Бұдан да шұғыл істер бар', objection: 'Басқа басымдықтар' },
    change: { text: 'Жаңа тәртіпке көшу қиын', objection: 'Көшу қиындығы' },
    approval: { text: 'Алдымен басқа біреу келісуі керек', objection: 'Келісім алынбаған' },
    nothing: 'Меніңше, кедергі жоқ',
    notes:
      'Мұны бірдеңе ұсынбас бұрын сұраңыз: бүгін айтылған кедергі келесі айда тосын болмайды. Үш жауапқа дейін таңдауға болады; әрқайсысы келесі әңгіме үшін адамның жанында сақталады.',
  },
  contact: {
    heading: 'Қысқаша қорытындыны кімге жіберейік?',
    text: 'Не түсінгенімізді бір бетке жазып, сізге және әріптестеріңізге жібереміз.',
    thanks: 'Рақмет! Қорытындыны бір тәулік ішінде жібереміз.',
    notes:
      'Шынымен бір тәулік ішінде жіберіңіз. Осы сессиядағы жауаптар — оның алғашқы нобайы: есептен жүктеп алыңыз.',
  },
  quote: {
    heading: 'Сізге ұсыныс дайындайық па?',
    text: 'Осы әңгімедегі мақсаттар мен бағасы көрсетілген ұсыныс; оны келесі кездесуде талқылаймыз.',
    label: 'Баға ұсынысын сұрау',
    notes:
      'Бұл слайдты бір-біріңізге сай келсеңіздер ғана көрсетіңіз; болмаса, ашық айтыңыз. Баға ұсынысын сұрау «Сатып алу» деп есептеледі.',
  },
}

const russian: DiscoveryCallTexts = {
  title: 'Ознакомительный звонок',
  opening: {
    title: 'Сначала поймём друг друга',
    subtitle: 'Полчаса о вас, прежде чем говорить о нас',
    notes:
      'Отправьте ссылку для входа в чат звонка. Если людей немного, просите каждого сказать фразу после ответа: ответ — это начало разговора, а не его конец.',
  },
  agenda: {
    heading: 'Что мы сделаем за эти полчаса',
    items: [
      { text: 'Как у вас всё устроено сегодня и во что это обходится', minutes: 8 },
      { text: 'Что должно измениться через год', minutes: 8 },
      { text: 'Кто, как и к какому сроку принимает решение', minutes: 9 },
      { text: 'Следующий разумный шаг — или никакого', minutes: 5 },
    ],
    notes:
      'Скажите, что в конце все будут знать, стоит ли продолжать. Спросите, чего не хватает, и добавьте. План, с которым все согласились, — первое маленькое «да».',
  },
  today: {
    question: 'Как вы решаете эту задачу сегодня?',
    options: [
      { text: 'Никак', stage: 'awareness' },
      { text: 'Вручную: таблицы и почта', stage: 'interest' },
      { text: 'Собственным инструментом', stage: 'interest' },
      { text: 'Продуктом, который хотим заменить', stage: 'evaluation' },
    ],
    notes:
      'Попросите рассказать случай с прошлой недели, а не описание. Кто хочет заменить продукт, уже на этапе «Оценка».',
  },
  words: {
    question: 'Ваш нынешний процесс одним словом?',
    notes:
      'Прочитайте слова вслух и спросите о самом сильном. Запишите его дословно: ему место в вашем предложении.',
  },
  goals: {
    question: 'Распределите 100 баллов: что должно стать лучше в первую очередь?',
    options: ['Скорость', 'Затраты', 'Качество', 'Контроль', 'Довольные клиенты', 'Довольные коллеги'],
    notes:
      'Баллы говорят больше, чем список пожеланий: кто хочет всего сразу, вынужден выбирать. Если участники звонка не согласны друг с другом, это главное открытие дня: дайте им поговорить.',
  },
  urgency: {
    question: 'Насколько срочно нужно решение?',
    low: 'Может подождать',
    high: 'Нужно было вчера',
    notes:
      'Восемь и выше — это оценка. Спросите того, кто поставил меньше всех, и того, кто больше всех: один из них знает то, чего не знают другие.',
  },
  readiness: {
    question: 'Насколько вы согласны?',
    known: 'Мы знаем, во что нам обходится нынешний порядок',
    wanted: 'Те, кто делает эту работу, сами хотят перемен',
    budget: 'На это есть бюджет',
    decision: 'Понятно, кто решает и к какому сроку',
    low: 'Совсем не согласны',
    high: 'Полностью согласны',
    notes:
      'Четыре фразы показывают, чего обычно не хватает такой сделке. Если один согласен полностью, а другой нет, дайте им поговорить. Высший балл за бюджет или решение — это оценка.',
  },
  success: {
    question: 'По чему вы через год увидите, что всё было не зря?',
    notes: 'Ищите числа: часы, деньги, жалобы. Если числа нет, спросите: «Как бы вы это измерили?»',
  },
  obstacles: {
    question: 'Что ещё может помешать?',
    budget: { text: 'В этом году на это нет денег', objection: 'Нет бюджета в этом году' },
    priority: { text: 'Есть дела срочнее', objection: 'Другие приоритеты' },
    change: { text: 'Переход потребует много сил', objection: 'Трудности перехода' },
    approval: { text: 'Сначала должен согласиться кто-то ещё', objection: 'Нет согласования' },
    nothing: 'Препятствий не вижу',
    notes:
      'Спросите об этом до того, как предлагать: препятствие, названное сегодня, не станет сюрпризом через месяц. До трёх ответов; каждый сохраняется рядом с человеком для следующего разговора.',
  },
  contact: {
    heading: 'Кому прислать итоги?',
    text: 'Изложим на одной странице всё, что поняли, — для вас и ваших коллег.',
    thanks: 'Спасибо! Итоги придут в течение суток.',
    notes:
      'Действительно отправьте их в течение суток. Ответы этой сессии — готовый черновик: выгрузите их из отчёта.',
  },
  quote: {
    heading: 'Подготовить для вас предложение?',
    text: 'С целями из этого разговора и ценой; обсудим его на второй встрече.',
    label: 'Запросить предложение',
    notes:
      'Показывайте этот слайд, только если вы подходите друг другу; иначе так и скажите. Запрос предложения считается покупкой.',
  },
}

const texts: Record<Language, DiscoveryCallTexts> = { en: english, kk: kazakh, ru: russian }

export const discoveryCall: Template = {
  id: 'discovery-call',
  description: {
    en: 'For a first call with a few people: today’s situation, goals weighed in points, urgency, obstacles, and who decides.',
    kk: 'Бірнеше адаммен алғашқы қоңырауға: қазіргі жағдай, ұпаймен өлшенген мақсат, шұғылдық, кедергі және кім шешетіні.',
    ru: 'Для первого звонка с несколькими людьми: положение дел, цели в баллах, срочность, препятствия и кто решает.',
  },
  deck: (language) => {
    const t = texts[language]
    return {
      title: t.title,
      language,
      settings: newDeckSettings,
      slides: [
        slide('title', 'opening', t.opening.notes, { title: t.opening.title, subtitle: t.opening.subtitle }),
        slide('agenda', 'agenda', t.agenda.notes, {
          heading: t.agenda.heading,
          items: lettered(t.agenda.items),
        }),
        slide('poll', 'today', t.today.notes, {
          question: t.today.question,
          options: options(t.today.options),
        }),
        slide('word-cloud', 'words', t.words.notes, {
          question: t.words.question,
          maxWords: 1,
          mergeVariants: true,
        }),
        slide('hundred-points', 'goals', t.goals.notes, {
          question: t.goals.question,
          options: options(t.goals.options),
        }),
        slide(
          'rating',
          'urgency',
          t.urgency.notes,
          { question: t.urgency.question, max: 10, lowLabel: t.urgency.low, highLabel: t.urgency.high },
          { rules: [{ when: 'rating-at-least', atLeast: 8, stage: 'evaluation' }] },
        ),
        slide('scales', 'readiness', t.readiness.notes, {
          question: t.readiness.question,
          statements: lettered([
            { text: t.readiness.known, stage: null },
            { text: t.readiness.wanted, stage: null },
            { text: t.readiness.budget, stage: 'evaluation' },
            { text: t.readiness.decision, stage: 'evaluation' },
          ]),
          lowLabel: t.readiness.low,
          highLabel: t.readiness.high,
        }),
        slide(
          'open-text',
          'success',
          t.success.notes,
          { question: t.success.question, maxLength: 300 },
          { rules: buyingWords(language) },
        ),
        slide('objection-poll', 'obstacles', t.obstacles.notes, {
          question: t.obstacles.question,
          options: lettered([
            { ...t.obstacles.budget, stage: 'interest' },
            { ...t.obstacles.priority, stage: 'interest' },
            { ...t.obstacles.change, stage: 'evaluation' },
            { ...t.obstacles.approval, stage: 'evaluation' },
            { text: t.obstacles.nothing, objection: null, stage: 'engagement' },
          ]),
        }),
        slide('lead-form', 'contact', t.contact.notes, {
          heading: t.contact.heading,
          text: t.contact.text,
          ...contactForm(language),
          thanks: t.contact.thanks,
        }),
        slide('call-to-action', 'quote', t.quote.notes, {
          heading: t.quote.heading,
          text: t.quote.text,
          label: t.quote.label,
          action: { type: 'request', what: 'quote' },
        }),
      ],
    }
  },
}
