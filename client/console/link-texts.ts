import { defineTexts } from '../../shared/text/translate.ts'

/** Links to the session for other devices. */
export const linkTexts = defineTexts({
  en: {
    links: 'Windows and links',
    screen: 'Screen',
    screenHelp:
      'Drag the window to the projector and press F in it for full screen. Keys and a clicker work in it too, as long as this console is open.',
    openScreen: 'Open the screen window',
    screenElsewhere: 'Link for another computer',
    screenLink: 'Screen link',
    screenSecret: 'Opens the screen without a login, until the session ends or its links are revoked.',
    remote: 'Phone as a remote',
    remoteHelp: 'Scan a code with your own phone, and it becomes a console: next, back, answers, funnel.',
    makeRemote: 'Show the remote’s QR code',
    remoteLink: 'Remote link',
    remoteSecret: 'Whoever has this link can present. Do not show it to the room.',
    audience: 'Participants',
    audienceLink: 'Link to join',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected. Copy it with Ctrl+C or ⌘C.',
    offline: 'The server was not reached. Nothing was changed. Try again.',
    membersOnly:
      'Only a logged-in member can make links. Log in on this device, or use the console that opened the session.',
  },
  kk: {
    links: 'Терезелер мен сілтемелер',
    screen: 'Экран',
    screenHelp:
      'Терезені проекторға сүйреп апарыңыз да, толық экран үшін сонда F пернесін басыңыз. Бұл пульт ашық тұрғанда, пернелер мен кликер сол терезеде де жұмыс істейді.',
    openScreen: 'Экран терезесін ашу',
    screenElsewhere: 'Басқа компьютерге арналған сілтеме',
    screenLink: 'Экран сілтемесі',
    screenSecret: 'Сессия аяқталғанша немесе сілтемелердің күші жойылғанша экранды жүйеге кірмей-ақ ашады.',
    remote: 'Телефон — қашықтан басқару пульті',
    remoteHelp:
      'Кодты өз телефоныңызбен сканерлеңіз, сонда ол пультке айналады: алға, артқа, жауаптар, шұңқыр.',
    makeRemote: 'Пульттің QR кодын көрсету',
    remoteLink: 'Пульт сілтемесі',
    remoteSecret: 'Осы сілтемесі бар адам жүргізе алады. Оны залға көрсетпеңіз.',
    audience: 'Қатысушылар',
    audienceLink: 'Қосылу сілтемесі',
    copy: 'Көшіру',
    copied: 'Көшірілді',
    selected: 'Белгіленді. Ctrl+C немесе ⌘C арқылы көшіріңіз.',
    offline: 'Сервермен байланыс болмады. Ештеңе өзгерген жоқ. Қайталап көріңіз.',
    membersOnly:
      'Сілтемені тек жүйеге кірген мүше жасай алады. Осы құрылғыда жүйеге кіріңіз немесе сессия ашылған пультті пайдаланыңыз.',
  },
  ru: {
    links: 'Окна и ссылки',
    screen: 'Экран',
    screenHelp:
      'Перетащите окно на проектор и нажмите в нём F, чтобы развернуть во весь экран. Клавиши и кликер работают и там, пока открыт этот пульт.',
    openScreen: 'Открыть окно экрана',
    screenElsewhere: 'Ссылка для другого компьютера',
    screenLink: 'Ссылка на экран',
    screenSecret: 'Открывает экран без входа, пока сессия не завершена или ссылки не отозваны.',
    remote: 'Телефон как пульт',
    remoteHelp:
      'Наведите камеру своего телефона на код, и он станет пультом: вперёд, назад, ответы, воронка.',
    makeRemote: 'Показать QR-код пульта',
    remoteLink: 'Ссылка на пульт',
    remoteSecret: 'У кого есть эта ссылка, тот может вести показ. Не показывайте её залу.',
    audience: 'Участники',
    audienceLink: 'Ссылка для подключения',
    copy: 'Копировать',
    copied: 'Скопировано',
    selected: 'Выделено. Скопируйте через Ctrl+C или ⌘C.',
    offline: 'Сервер недоступен. Ничего не изменилось. Попробуйте ещё раз.',
    membersOnly:
      'Ссылки создаёт только участник команды, вошедший в систему. Войдите на этом устройстве или используйте пульт, с которого открыта сессия.',
  },
})
