import { defineTexts } from '../../text/translate.ts'

/** Apart from `texts.ts`, which phones load. */
export const bigNumberEditorTexts = defineTexts({
  en: {
    figure: 'Figure',
    figureHint: 'With its unit, as it is to be read. A plain number is counted up to on the screen.',
    figureExample: '38 %',
    meaning: 'What it means',
    meaningExample: 'of buyers decide before they talk to sales',
    source: 'Source',
    sourceHint: 'A figure with a source is believed.',
  },
  kk: {
    figure: 'Көрсеткіш',
    figureHint: 'Өлшем бірлігімен, қалай оқылса, солай жазыңыз. Жай сан экранда нөлден өсіп шығады.',
    figureExample: '38 %',
    meaning: 'Бұл нені білдіреді',
    meaningExample: 'сатып алушы сату бөлімімен сөйлеспей тұрып шешім қабылдайды',
    source: 'Дереккөз',
    sourceHint: 'Дереккөзі бар санға сенеді.',
  },
  ru: {
    figure: 'Показатель',
    figureHint: 'С единицей измерения, как его читать. Простое число на экране растёт от нуля.',
    figureExample: '38 %',
    meaning: 'Что это значит',
    meaningExample: 'покупателей принимают решение до разговора с продавцом',
    source: 'Источник',
    sourceHint: 'Числу с источником верят.',
  },
})
