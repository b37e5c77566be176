/** What the gallery shows: a poll of a sales session in Kazakh, with long words. */
export const stageNames = ['Танымдық', 'Қызығушылық', 'Бағалау', 'Қатысу', 'Сатып алу', 'Адалдық']

export const funnel = stageNames.map((name, index) => ({
  id: `s${index}`,
  name,
  reached: [184, 162, 97, 54, 21, 6][index] ?? 0,
  nowAt: [22, 65, 43, 33, 15, 6][index] ?? 0,
}))

export const moves = [
  { from: null, to: 's0', count: 171 },
  { from: null, to: 's2', count: 13 },
  { from: 's0', to: 's1', count: 142 },
  { from: 's1', to: 's2', count: 61 },
  { from: 's1', to: 's3', count: 14 },
  { from: 's2', to: 's3', count: 28 },
  { from: 's3', to: 's4', count: 9 },
  { from: 's4', to: 's5', count: 1 },
]

export const question = 'Әлеуетті тұтынушылармен жұмыста сізге не көбірек кедергі келтіреді?'

export const choices = [
  { id: 'a', text: 'Әлеуетті тұтынушылармен байланысты жүйелендіру қиындығы' },
  { id: 'b', text: 'Бағасы тым жоғары' },
  { id: 'c', text: 'Қолданыстағы шешімнен бас тартқымыз келмейді' },
  { id: 'd', text: 'Басшылықтың мақұлдауы керек' },
]

export const bars = choices.map((choice, index) => ({
  id: choice.id,
  label: choice.text,
  value: [82, 41, 27, 12][index] ?? 0,
}))

export const manyBars = Array.from({ length: 20 }, (_, index) => ({
  id: `m${index}`,
  label:
    [
      'Алматы',
      'Астана',
      'Шымкент',
      'Қарағанды',
      'Ақтөбе',
      'Тараз',
      'Павлодар',
      'Өскемен',
      'Семей',
      'Атырау',
      'Қостанай',
      'Қызылорда',
      'Орал',
      'Петропавл',
      'Ақтау',
      'Теміртау',
      'Түркістан',
      'Көкшетау',
      'Талдықорған',
      'Екібастұз',
    ][index] ?? '',
  value: (index * 37) % 23,
}))

export const ratings = [3, 8, 21, 64, 52].map((count, index) => ({
  value: index + 1,
  label: String(index + 1),
  count,
}))

/** The most stages that a model may have. */
export const longFunnel = [
  ...funnel,
  { id: 's6', name: 'Қайта сатып алу', reached: 4, nowAt: 3 },
  { id: 's7', name: 'Ұсыным', reached: 1, nowAt: 1 },
]
