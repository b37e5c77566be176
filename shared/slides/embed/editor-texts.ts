import { defineTexts } from '../../text/translate.ts'

export const embedEditorTexts = defineTexts({
  en: {
    title: 'Title',
    url: 'Address of the page',
    urlHint:
      'Or the code that a site gives for embedding. Some sites refuse to be embedded: look at the preview.',
    notAPage: 'This is no address of a page: it must begin with https://.',
    notAllowed: 'Pages of {host} are not allowed on this server and will not be shown. The list is below.',
    allowed: 'Allowed sites',
    noneAllowed: 'None. Embedding is switched off on this server.',
    allowedHint: 'Whoever runs the server changes this list by the setting EMBED_HOSTS.',
    interactive: 'The page takes clicks on the screen',
    interactiveHint: 'After a click keys go to the page, until you click beside it.',
  },
  kk: {
    title: 'Тақырып',
    url: 'Беттің мекенжайы',
    urlHint:
      'Немесе сайт енгізу үшін беретін код. Кейбір сайттар енгізуге рұқсат бермейді: алдын ала көріп алыңыз.',
    notAPage: 'Бұл беттің мекенжайы емес: ол https:// деп басталуы керек.',
    notAllowed: '{host} беттеріне бұл серверде рұқсат жоқ, сондықтан көрсетілмейді. Тізім төменде.',
    allowed: 'Рұқсат етілген сайттар',
    noneAllowed: 'Жоқ. Бұл серверде бет енгізу өшірілген.',
    allowedHint: 'Бұл тізімді сервер иесі EMBED_HOSTS баптауымен өзгертеді.',
    interactive: 'Экрандағы бетті басуға болады',
    interactiveHint: 'Бетті басқан соң пернелер соған жұмыс істейді; қайтару үшін беттің сыртын басыңыз.',
  },
  ru: {
    title: 'Заголовок',
    url: 'Адрес страницы',
    urlHint:
      'Или код для вставки, который даёт сайт. Некоторые сайты встраивать себя не дают: проверьте в предпросмотре.',
    notAPage: 'Это не адрес страницы: он должен начинаться с https://.',
    notAllowed: 'Страницы {host} на этом сервере не разрешены и показаны не будут. Список ниже.',
    allowed: 'Разрешённые сайты',
    noneAllowed: 'Нет ни одного. Встраивание на этом сервере выключено.',
    allowedHint: 'Этот список меняет тот, кто ведёт сервер, настройкой EMBED_HOSTS.',
    interactive: 'Страницу на экране можно нажимать',
    interactiveHint: 'После нажатия клавиши действуют на страницу, пока вы не нажмёте рядом с ней.',
  },
})
