import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import type { Language } from '../../../shared/text/translate.ts'
import { contactForm } from './contact-form.ts'
import { options, slide, type Template } from './template.ts'

const english = {
  title: 'Black Friday giveaway',
  opening: {
    title: 'Black Friday giveaway',
    subtitle: 'Answer three questions, and the wheel turns for you',
    notes:
      'Share the join link in the newsletter, on social media and on your website before you go live. Put your prize and your logo here.',
  },
  how: {
    heading: 'How to take part',
    text: 'It takes two minutes and costs nothing.',
    points: [
      'Answer the three questions on your phone',
      'Leave an address, so that the prize finds you',
      'Tap “Enter the draw”, and stay until the wheel stops',
    ],
    notes: 'Say clearly that taking part is free and no purchase is needed.',
  },
  shopping: {
    question: 'What are you looking for this Black Friday?',
    options: [
      { text: 'Nothing, I came for the draw', stage: 'awareness' },
      { text: 'Ideas and inspiration', stage: 'interest' },
      { text: 'The best price for something that I know already', stage: 'evaluation' },
      { text: 'More of what I have from you', stage: 'loyalty' },
    ],
    notes: 'The funniest answer may be the first one: say hello to these people too.',
  },
  quiz: {
    question: 'On which day does Black Friday fall?',
    options: [
      'The last Friday of the year',
      'The day after Thanksgiving in the United States',
      'Friday the thirteenth of the autumn',
      'The first Friday of December',
    ],
    explanation:
      'Thanksgiving is the fourth Thursday of November in the United States, and the day after it opens the season of discounts.',
    notes: 'Exchange it for a question about your own products, if you like.',
  },
  wish: {
    question: 'How likely are you to buy from us this week?',
    low: 'Not at all',
    high: 'For sure',
    notes:
      'Four or five stars count as Evaluation. This question is the ticket: whoever answered it can enter the draw.',
  },
  contact: {
    heading: 'Where may we send the prize?',
    text: 'The address is for this giveaway. News and offers come only if you want them.',
    thanks: 'Thank you, and good luck!',
    notes:
      'Never make consent to advertising a condition of taking part. The two consents are separate on purpose.',
  },
  draw: {
    heading: 'The wheel decides',
    text: 'Everybody who answered has the same chance. You help to draw: give the presenter a phrase.',
    prize: 'A voucher for our shop',
    rules:
      'Taking part is free and no purchase is needed. Everybody who is present, has answered the question about this week and has tapped “Enter the draw” takes part with the same chance. One winner and three reserves are drawn. The winner is told on the phone and has until the end of the session to come forward; otherwise the first reserve takes the place. The prize cannot be paid out in cash. Employees of the organiser take no part.',
    notes:
      'Lock the entries first and read out how many there are. Then ask the audience for any phrase, type it in and draw: the phrase goes into the result, so that not even you could know it before. Put in your own prize and have the rules checked.',
  },
  discount: {
    heading: 'The discount of the day',
    text: 'One turn of the wheel, and it holds for everybody here.',
    entries: [
      { name: '5 %', weight: 4 },
      { name: '10 %', weight: 3 },
      { name: '15 %', weight: 2 },
      { name: '20 %', weight: 1 },
      { name: 'Free delivery', weight: 2 },
    ],
    notes:
      'A spinner with a list of your own: the more slices, the likelier. Put in discounts that you can really give, and say until when they hold. The wheel turns on every screen and phone at once.',
  },
  offer: {
    heading: 'No luck? There is something for everybody',
    text: 'Ask for your personal Black Friday offer.',
    label: 'Get my offer',
    notes: 'A request for an offer counts as Purchase: answer it today, while it is warm.',
  },
}
type BlackFridayTexts = typeof english

const kazakh: BlackFridayTexts = {
  title: '«Қара жұма» ұтыс ойыны',
  opening: {
    title: '«Қара жұма» ұтыс ойыны',
    subtitle: 'Үш сұраққа жауап беріңіз, доңғалақ сіз үшін айналады',
    notes:
      'Эфирге шықпас бұрын қосылу сілтемесін таратылымда, әлеуметтік желіде және сайтыңызда бөлісіңіз. Мұнда сыйлығыңыз бен логотипіңізді қойыңыз.',
  },
  how: {
    heading: 'Қалай қатысуға болады',
    text: 'Екі минут уақыт кетеді, ақша керек емес.',
    points: [
      'Телефоннан үш сұраққа жауап беріңіз',
      'Сыйлық сізді табуы үшін мекенжайыңызды қалдырыңыз',
      'Қатысу түймесін басып, доңғалақ тоқтағанша күтіңіз',
    ],
    notes: 'Қатысу тегін екенін, ештеңе сатып алудың қажеті жоқ екенін анық айтыңыз.',
  },
  shopping: {
    question: 'Биылғы «Қара жұмада» не іздеп жүрсіз?',
    options: [
      { text: 'Ештеңе, ұтыс ойынына келдім', stage: 'awareness' },
      { text: 'Жаңа ой мен шабыт', stage: 'interest' },
      { text: 'Өзім білетін тауардың ең тиімді бағасын', stage: 'evaluation' },
      { text: 'Сізден алған тауарыма қосымша', stage: 'loyalty' },
    ],
    notes: 'Ең көңілді жауап бірінші нұсқа болуы мүмкін: ол адамдармен де амандасыңыз.',
  },
  quiz: {
    question: '«Қара жұма» қай күнге келеді?',
    options: [
      'Жылдың соңғы жұмасына',
      'АҚШ-тағы Алғыс айту күнінің ертеңіне',
      'Күздегі он үшінші күнге түскен жұмаға',
      'Желтоқсанның бірінші жұмасына',
    ],
    explanation:
      'АҚШ-та Алғыс айту күні қарашаның төртінші бейсенбісінде аталып өтеді, оның ертеңінде жеңілдіктер маусымы басталады.',
    notes: 'Қаласаңыз, өз өнімдеріңіз туралы сұраққа ауыстырыңыз.',
  },
  wish: {
    question: 'Осы аптада бізден сатып алу ықтималдығыңыз қандай?',
    low: 'Сатып алмаймын',
    high: 'Міндетті түрде аламын',
    notes:
      'Төрт немесе бес жұлдыз «Бағалау» деп есептеледі. Бұл сұрақ — билет: жауап берген адам ұтыс ойынына қатыса алады.',
  },
  contact: {
    heading: 'Сыйлықты қайда жіберейік?',
    text: 'Мекенжай осы ұтыс ойынына керек. Жаңалықтар мен ұсыныстар тек өзіңіз қаласаңыз келеді.',
    thanks: 'Рақмет, сәттілік тілейміз!',
    notes: 'Жарнамаға келісімді ешқашан қатысу шарты етпеңіз. Екі келісім әдейі бөлек тұр.',
  },
  draw: {
    heading: 'Енді доңғалақ шешеді',
    text: 'Жауап берген әр адамның мүмкіндігі тең. Жеңімпазды бірге анықтаймыз: жүргізушіге бір сөз тіркесін айтыңыз.',
    prize: 'Дүкеніміздің сыйлық сертификаты',
    rules:
      'Қатысу тегін, ештеңе сатып алу керек емес. Эфирде отырған, осы апта туралы сұраққа жауап берген және қатысу түймесін басқан әр адам қатысады; барлығының мүмкіндігі тең. Бір жеңімпаз және үш қосалқы жеңімпаз анықталады. Жеңімпазға телефоны арқылы хабарланады, ол сессия аяқталғанша жауап беруге тиіс; әйтпесе оның орнын бірінші қосалқы жеңімпаз алады. Сыйлық ақшалай берілмейді. Ұйымдастырушының қызметкерлері қатыспайды.',
    notes:
      'Алдымен тіркелуді жауып, қанша қатысушы барын айтыңыз. Содан кейін көрермендерден кез келген сөз тіркесін сұрап, енгізіңіз де, жеңімпазды анықтаңыз: сөз тіркесі нәтижеге әсер етеді, сондықтан оны алдын ала сіз де біле алмайсыз. Өз сыйлығыңызды қойып, ережелерді заңгерге тексертіңіз.',
  },
  discount: {
    heading: 'Бүгінгі жеңілдік',
    text: 'Доңғалақ бір рет айналады, нәтижесі осындағы барлық адамға жарайды.',
    entries: [
      { name: '5 %', weight: 4 },
      { name: '10 %', weight: 3 },
      { name: '15 %', weight: 2 },
      { name: '20 %', weight: 1 },
      { name: 'Тегін жеткізу', weight: 2 },
    ],
    notes:
      'Бұл — өз тізіміңіз бар доңғалақ: тілімі көп нұсқаның түсу мүмкіндігі де көп. Шынымен бере алатын жеңілдіктерді жазып, олардың қай уақытқа дейін жарамды екенін айтыңыз. Доңғалақ барлық экран мен телефонда бір мезгілде айналады.',
  },
  offer: {
    heading: 'Ұтпадыңыз ба? Әркімге бір ұсынысымыз бар',
    text: '«Қара жұмаға» арналған жеке ұсынысыңызды сұраңыз.',
    label: 'Ұсынысымды алу',
    notes: 'Ұсыныс сұрау «Сатып алу» деп есептеледі: қызығушылық суымай тұрғанда, бүгін жауап беріңіз.',
  },
}

const russian: BlackFridayTexts = {
  title: 'Розыгрыш в чёрную пятницу',
  opening: {
    title: 'Розыгрыш в чёрную пятницу',
    subtitle: 'Ответьте на три вопроса, и колесо закрутится для вас',
    notes:
      'До эфира поделитесь ссылкой в рассылке, социальных сетях и на сайте. Поместите сюда свой приз и логотип.',
  },
  how: {
    heading: 'Как участвовать',
    text: 'Это займёт две минуты и ничего не стоит.',
    points: [
      'Ответьте на три вопроса с телефона',
      'Оставьте адрес, чтобы приз вас нашёл',
      'Нажмите кнопку участия и дождитесь, пока колесо остановится',
    ],
    notes: 'Скажите ясно, что участие бесплатное и покупать ничего не нужно.',
  },
  shopping: {
    question: 'Что вы ищете в эту чёрную пятницу?',
    options: [
      { text: 'Ничего, меня привёл розыгрыш', stage: 'awareness' },
      { text: 'Идеи и вдохновение', stage: 'interest' },
      { text: 'Лучшую цену на то, что уже знаю', stage: 'evaluation' },
      { text: 'Дополнение к тому, что у вас уже куплено', stage: 'loyalty' },
    ],
    notes: 'Самым весёлым ответом может оказаться первый: поприветствуйте и этих людей.',
  },
  quiz: {
    question: 'На какой день приходится чёрная пятница?',
    options: [
      'На последнюю пятницу года',
      'На следующий день после Дня благодарения в США',
      'На осеннюю пятницу, тринадцатое',
      'На первую пятницу декабря',
    ],
    explanation:
      'День благодарения в США — четвёртый четверг ноября, а на следующий день открывается сезон скидок.',
    notes: 'При желании замените вопросом о своих товарах.',
  },
  wish: {
    question: 'Насколько вероятно, что вы купите у нас на этой неделе?',
    low: 'Точно нет',
    high: 'Точно да',
    notes:
      'Четыре или пять звёзд — это оценка. Этот вопрос служит билетом: кто ответил, может участвовать в розыгрыше.',
  },
  contact: {
    heading: 'Куда отправить приз?',
    text: 'Адрес нужен для этого розыгрыша. Новости и предложения придут, только если вы захотите.',
    thanks: 'Спасибо и удачи!',
    notes: 'Никогда не делайте согласие на рекламу условием участия. Два согласия разделены намеренно.',
  },
  draw: {
    heading: 'Решает колесо',
    text: 'У всех ответивших равные шансы. Помогите провести розыгрыш: назовите ведущему любую фразу.',
    prize: 'Подарочный сертификат нашего магазина',
    rules:
      'Участие бесплатное, покупка не требуется. Участвуют все, кто присутствует, ответил на вопрос об этой неделе и нажал кнопку участия; шансы у всех равны. Определяются один победитель и трое запасных. Победитель узнаёт об этом на телефоне и должен откликнуться до конца сессии; иначе его место занимает первый запасной. Приз не выплачивается деньгами. Сотрудники организатора не участвуют.',
    notes:
      'Сначала закройте приём заявок и назовите их число. Затем попросите у аудитории любую фразу, введите её и проведите розыгрыш: фраза влияет на результат, поэтому заранее его не знаете даже вы. Впишите свой приз и дайте правила на проверку юристу.',
  },
  discount: {
    heading: 'Скидка дня',
    text: 'Колесо крутится один раз, и скидка действует для всех, кто здесь.',
    entries: [
      { name: '5 %', weight: 4 },
      { name: '10 %', weight: 3 },
      { name: '15 %', weight: 2 },
      { name: '20 %', weight: 1 },
      { name: 'Бесплатная доставка', weight: 2 },
    ],
    notes:
      'Это колесо с вашим собственным списком: чем больше долей, тем больше шансов. Впишите скидки, которые действительно можете дать, и скажите, до какого времени они действуют. Колесо крутится сразу на всех экранах и телефонах.',
  },
  offer: {
    heading: 'Не повезло? Есть кое-что для каждого',
    text: 'Запросите личное предложение к чёрной пятнице.',
    label: 'Получить предложение',
    notes: 'Запрос предложения считается покупкой: ответьте сегодня, пока интерес не остыл.',
  },
}

const texts: Record<Language, BlackFridayTexts> = { en: english, kk: kazakh, ru: russian }

export const blackFriday: Template = {
  id: 'black-friday',
  description: {
    en: 'Three questions, an address and two wheels: a winner draw that anybody can check, and a discount for everybody.',
    kk: 'Үш сұрақ, мекенжай және екі доңғалақ: кез келген адам тексере алатын ұтыс ойыны және барлығына жеңілдік.',
    ru: 'Три вопроса, адрес и два колеса: розыгрыш, который может проверить каждый, и скидка для всех.',
  },
  deck: (language) => {
    const t = texts[language]
    return {
      title: t.title,
      language,
      settings: newDeckSettings,
      slides: [
        slide('title', 'opening', t.opening.notes, { title: t.opening.title, subtitle: t.opening.subtitle }),
        slide('bullets', 'howto', t.how.notes, {
          heading: t.how.heading,
          text: t.how.text,
          points: t.how.points,
        }),
        slide('poll', 'shopping', t.shopping.notes, {
          question: t.shopping.question,
          options: options(t.shopping.options),
        }),
        slide('quiz-pick', 'quiz1', t.quiz.notes, {
          question: t.quiz.question,
          options: options(t.quiz.options),
          correct: 'b',
          explanation: t.quiz.explanation,
        }),
        slide(
          'rating',
          'wish',
          t.wish.notes,
          { question: t.wish.question, max: 5, lowLabel: t.wish.low, highLabel: t.wish.high },
          { rules: [{ when: 'rating-at-least', atLeast: 4, stage: 'evaluation' }] },
        ),
        slide('lead-form', 'contact', t.contact.notes, {
          heading: t.contact.heading,
          text: t.contact.text,
          ...contactForm(language),
          thanks: t.contact.thanks,
        }),
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
            reserves: 3,
            tier: 'B',
            eligibility: {
              present: true,
              answeredSlideIds: ['wish'],
              stageAtLeast: null,
              optIn: true,
              excludeFormerWinners: true,
            },
          },
          { stage: 'interest' },
        ),
        slide('spinner', 'discount', t.discount.notes, {
          heading: t.discount.heading,
          text: t.discount.text,
          entries: t.discount.entries,
          removes: false,
        }),
        slide('call-to-action', 'offer', t.offer.notes, {
          heading: t.offer.heading,
          text: t.offer.text,
          label: t.offer.label,
          action: { type: 'request', what: 'quote' },
        }),
      ],
    }
  },
}
