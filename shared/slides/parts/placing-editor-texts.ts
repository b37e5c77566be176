import { defineTexts } from '../../text/translate.ts'

/** What editors say of questions in which things are put somewhere. */
export const placingEditorTexts = defineTexts({
  en: {
    partial: 'Answers that are right in part',
    all: 'Earn nothing',
    allHint: 'Only a wholly right answer earns points.',
    each: 'Earn their share',
    eachHint: 'Three of four right earn three quarters of the points.',
    places: 'Earn by places',
    placesHint: 'Each item in its right place earns its share.',
    pairs: 'Earn by pairs',
    pairsHint:
      'Each two items that stand in the right order to one another earn their share. One item out of place costs little; guessing earns about half.',
    items: 'Items',
    addItem: 'Add an item',
    item: 'Item {number}',
  },
  kk: {
    partial: 'Жартылай дұрыс жауаптар',
    all: 'Ұпай берілмейді',
    allHint: 'Тек толық дұрыс жауап ұпай әкеледі.',
    each: 'Үлесіне қарай беріледі',
    eachHint: 'Төртеуінің үшеуі дұрыс болса, ұпайдың төрттен үші беріледі.',
    places: 'Орындар бойынша беріледі',
    placesHint: 'Өз орнында тұрған әр элемент өз үлесін әкеледі.',
    pairs: 'Жұптар бойынша беріледі',
    pairsHint:
      'Бір-біріне қатысты дұрыс ретпен тұрған әр екі элемент өз үлесін әкеледі. Бір элемент орнында болмаса, шығын аз; болжап қойғанның өзі шамамен жартысын әкеледі.',
    items: 'Элементтер',
    addItem: 'Элемент қосу',
    item: '{number}-элемент',
  },
  ru: {
    partial: 'Частично верные ответы',
    all: 'Ничего не дают',
    allHint: 'Очки даёт только полностью верный ответ.',
    each: 'Дают свою долю',
    eachHint: 'Три верных из четырёх дают три четверти очков.',
    places: 'Считаются по местам',
    placesHint: 'Каждый элемент на своём месте даёт свою долю.',
    pairs: 'Считаются по парам',
    pairsHint:
      'Каждые два элемента, стоящие друг относительно друга верно, дают свою долю. Один элемент не на месте обходится недорого; наугад выходит около половины.',
    items: 'Элементы',
    addItem: 'Добавить элемент',
    item: 'Элемент {number}',
  },
})
