import { defineTexts } from '../../text/translate.ts'

export const orderListTexts = defineTexts({
  en: {
    item: 'Item {number}',
    moveUp: 'Move up: {name}',
    moveDown: 'Move down: {name}',
    movedTo: '{name}: now at place {place} of {total}',
  },
  kk: {
    item: '{number}-элемент',
    moveUp: 'Жоғары жылжыту: {name}',
    moveDown: 'Төмен жылжыту: {name}',
    movedTo: '{name}: енді {total} орынның {place}-орнында',
  },
  ru: {
    item: 'Элемент {number}',
    moveUp: 'Переместить выше: {name}',
    moveDown: 'Переместить ниже: {name}',
    movedTo: '{name}: теперь место {place} из {total}',
  },
})
