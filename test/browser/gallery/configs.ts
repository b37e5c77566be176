import { sixStages } from '../../../shared/core/funnel/stages.ts'
import type { Option } from '../../../shared/slides/config-parts.ts'
import type { QuizConfig } from '../../../shared/slides/quiz-parts.ts'
import type { KindName, KindShapes } from '../../../shared/slides/slide-kinds.ts'
import { sampleImage } from './sample-image.ts'
import { parts, type Wording } from './wording.ts'

const stage = (index: number): string | null => sixStages[index % sixStages.length]?.id ?? null

const options = (wording: Wording, most: number, usual = 5): Option[] =>
  parts(wording.count(usual, most), (id, index) => ({
    ...{ id, text: wording.text(120, index), image: null, stage: stage(index) },
  }))

const quiz = (wording: Wording): QuizConfig => ({
  question: wording.question(3),
  image: null,
  points: { policy: 'speed', max: 1000, min: 500 },
  double: wording.count(0, 1) === 1,
  hints: Array.from({ length: wording.count(1, 3) }, (_, index) => ({
    text: wording.text(200, index),
    cost: 25,
  })),
  explanation: wording.text(1000, 4),
})

const column = (wording: Wording, index: number) => ({
  title: wording.text(80, index, 'short'),
  image: null,
  alt: '',
  text: wording.text(600, index),
  points: Array.from({ length: wording.count(3, 6) }, (_, point) => wording.text(160, index + point)),
})

/**
 * What each kind of slide says, as people would fill it in; a kind that is not here yet is shown with its contract's sample.
 */
export const galleryConfigs: {
  readonly [Name in KindName]?: (wording: Wording) => KindShapes[Name]['config']
} = {
  title: (w) => ({ title: w.question(), subtitle: w.text(300), image: null }),
  bullets: (w) => ({
    heading: w.question(1),
    text: w.text(1000),
    points: Array.from({ length: w.count(4, 10) }, (_, index) => w.text(240, index + 1)),
    image: sampleImage,
  }),
  'two-columns': (w) => ({ heading: w.question(), left: column(w, 0), right: column(w, 3) }),
  image: (w) => ({ image: sampleImage, caption: w.text(200), alt: w.text(300), fit: 'contain' }),
  quote: (w) => ({
    text: w.text(500, 4),
    author: w.person(2).name,
    role: w.person(2).role,
    portrait: sampleImage,
  }),
  'big-number': (w) => ({
    figure: w.count(0, 1) ? '1 234 567 890,12 млн ₸' : '38 %',
    meaning: w.text(200),
    source: w.text(160, 5),
  }),
  agenda: (w) => ({
    heading: w.question(),
    items: parts(w.count(5, 12), (id, index) => ({
      id,
      text: w.text(100, index),
      minutes: index % 3 === 1 ? null : 10 + 5 * index,
    })),
    current: 'b',
  }),
  video: (w) => ({
    title: w.question(1),
    source: { type: 'link', link: 'https://vimeo.com/76979871' },
    durationMs: 62_000,
    captions: null,
    showCaptions: true,
    poster: sampleImage,
    startsByItself: false,
    linkOnPhones: true,
  }),
  embed: (w) => ({
    title: w.question(2),
    url: 'https://docs.google.com/presentation/d/1/embed',
    interactive: false,
  }),
  poll: (w) => ({
    question: w.question(),
    image: null,
    options: options(w, 30),
    maxPicks: w.count(1, 5),
    other: { stage: stage(2) },
  }),
  'word-cloud': (w) => ({ question: w.question(1), maxWords: w.count(2, 5), mergeVariants: true }),
  rating: (w) => ({
    question: w.question(2),
    max: w.count(5, 10),
    lowLabel: w.text(40, 0, 'short'),
    highLabel: w.text(40, 2, 'short'),
  }),
  scales: (w) => ({
    question: w.question(3),
    statements: options(w, 10, 4).map(({ image: _, ...statement }) => statement),
    steps: w.count(5, 10),
    lowLabel: w.text(40, 0, 'short'),
    highLabel: w.text(40, 2, 'short'),
  }),
  nps: (w) => ({
    question: w.question(4),
    lowLabel: w.text(40, 0, 'short'),
    highLabel: w.text(40, 2, 'short'),
    askWhy: true,
    whyQuestion: w.question(5),
    stages: { promoters: stage(4), passives: null, detractors: stage(0) },
  }),
  ranking: (w) => ({ question: w.question(), options: options(w, 12), top: null, other: { stage: null } }),
  'hundred-points': (w) => ({ question: w.question(1), options: options(w, 10, 4), other: { stage: null } }),
  'number-guess': (w) => ({
    question: w.question(2),
    image: null,
    unit: w.count(0, 1) ? 'млн теңге/ай' : '%',
    min: 0,
    max: w.count(100, 1_000_000),
    step: w.count(1, 500),
    actual: w.count(62, 512_000),
    bands: parts(w.count(3, 6), (id, index) => ({
      id,
      name: w.text(120, index, 'short'),
      from: index * w.count(30, 150_000),
      stage: stage(index),
    })),
  }),
  grid: (w) => ({
    question: w.question(3),
    x: { name: w.text(24, 0, 'short'), low: w.text(24, 1, 'short'), high: w.text(24, 3, 'short') },
    y: { name: w.text(24, 4, 'short'), low: w.text(24, 6, 'short'), high: w.text(24, 7, 'short') },
    items: parts(w.count(4, 8), (id, index) => ({
      id,
      text: w.text(50, index, 'short'),
      stage: stage(index),
    })),
    quarter: 'hh',
  }),
  'pin-on-image': (w) => ({
    question: w.question(4),
    image: sampleImage,
    alt: w.text(300),
    zones: parts(w.count(2, 12), (id, index) => ({
      ...{ id, name: w.text(120, index, 'short'), stage: stage(index) },
      ...{ x: 4 + 8 * (index % 4), y: 4 + 10 * Math.floor(index / 4), width: 7, height: 8 },
    })),
    zonesShown: true,
  }),
  brainstorm: (w) => ({
    ...{ question: w.question(), image: null, maxIdeas: w.count(3, 5), votes: w.count(3, 10) },
    ...{ openVotes: false, stageOfIdea: stage(1), stageOfVote: stage(2) },
  }),
  'open-text': (w) => ({ question: w.question(5), maxLength: w.count(200, 500) }),
  'quiz-pick': (w) => ({ ...quiz(w), options: options(w, 8, 4), correct: 'b' }),
  'quiz-several': (w) => ({
    ...quiz(w),
    options: options(w, 8, 4),
    correct: ['b', 'c'],
    rule: 'right-minus-wrong',
  }),
  'true-false': (w) => ({
    ...quiz(w),
    correct: 'true',
    labels: w.count(0, 1) ? { true: w.text(40), false: w.text(40, 2) } : { true: '', false: '' },
    stages: { true: null, false: stage(1) },
  }),
  'quiz-order': (w) => ({
    ...quiz(w),
    items: Array.from({ length: w.count(4, 8) }, (_, index) => w.text(80, index)),
    partial: 'places',
  }),
  'quiz-match': (w) => ({
    ...quiz(w),
    pairs: Array.from({ length: w.count(4, 8) }, (_, index) => ({
      left: w.text(80, index, 'short'),
      right: w.text(80, index + 1),
    })),
    partial: 'each',
  }),
  'quiz-categorise': (w) => ({
    ...quiz(w),
    categories: parts(w.count(2, 5), (id, index) => ({ id, name: w.text(40, index, 'short') })),
    items: Array.from({ length: w.count(6, 20) }, (_, index) => ({
      text: w.text(80, index + 2, 'short'),
      category: index % 2 === 0 ? 'a' : 'b',
    })),
    partial: 'each',
  }),
  'typed-answer': (w) => ({
    ...quiz(w),
    accepted: Array.from({ length: w.count(2, 20) }, (_, index) => w.text(80, index, 'short')),
    tolerance: { case: true, accents: true, spacing: true, typos: true, yo: true, kazakh: true },
  }),
  'closest-number': (w) => ({
    ...quiz(w),
    unit: w.count(0, 1) ? 'млн теңге/ай' : '%',
    min: 0,
    max: w.count(100, 1_000_000),
    step: w.count(1, 500),
    correct: w.count(62, 512_000),
    tolerance: w.count(2, 5000),
    zeroAt: w.count(20, 200_000),
  }),
  leaderboard: (w) => ({ heading: w.question(6), places: w.count(10, 5000), podium: true }),
  'team-standings': (w) => ({ heading: w.question(6) }),
  podium: (w) => ({ heading: w.question(6), text: w.text(1000) }),
  spinner: (w) => ({
    heading: w.question(2),
    text: w.text(1000, 3),
    entries: Array.from({ length: w.count(12, 300) }, (_, index) => ({
      name: w.text(60, index, 'short'),
      weight: 1 + (index % 3),
    })),
    removes: true,
  }),
  'lead-form': (w) => ({
    heading: w.question(5),
    text: w.text(1000, 4),
    fields: (['name', 'email', 'company', 'role', 'phone', 'choice', 'text'] as const)
      .slice(0, w.count(4, 7))
      .map((type, index) => ({
        id: 'abcdefg'.charAt(index),
        type,
        label: type === 'choice' || type === 'text' ? w.text(80, index) : '',
        required: index < 2,
        choices: type === 'choice' ? [w.text(80, 0), w.text(80, 1)] : [],
      })),
    consents: [
      { purpose: 'contact', text: w.count(0, 1) ? w.text(600) : '' },
      { purpose: 'marketing', text: '' },
    ],
    thanks: w.text(300),
  }),
  'call-to-action': (w) => ({
    heading: w.question(4),
    text: w.text(1000, 4),
    image: sampleImage,
    label: w.count(0, 1) ? w.text(60) : '',
    action: { type: 'request', what: 'demo' },
  }),
  'objection-poll': (w) => ({
    question: w.question(7),
    options: options(w, 15).map(({ image: _, ...option }, index) => ({
      ...option,
      objection: index === 4 ? null : '',
    })),
    maxPicks: 3,
    other: { stage: null, objection: w.text(80, 0, 'short') },
  }),
  faq: (w) => ({
    heading: w.question(),
    items: parts(w.count(5, 20), (id, index) => ({
      id,
      question: w.count(0, 1) ? w.text(120, index) : w.question(index),
      answer: w.text(600, index),
      stage: stage(index),
      interest: '',
    })),
  }),
  pricing: (w) => ({
    heading: w.question(2),
    plans: parts(w.count(3, 6), (id, index) => ({
      id,
      name: w.text(40, index, 'short'),
      price: w.count(0, 1) ? '1 234 567 890 ₸ + ҚҚС' : `${19 + 30 * index} 900 ₸`,
      period: w.text(40, 5, 'short'),
      points: Array.from({ length: w.count(4, 8) }, (_, point) => w.text(80, index + point)),
      stage: stage(index),
      interest: '',
    })),
    highlighted: 'b',
    note: w.text(200, 6),
  }),
  resource: (w) => ({
    heading: w.question(3),
    text: w.text(1000),
    image: null,
    source: {
      type: 'file',
      file: {
        hash: 'e'.repeat(64),
        name: w.count(0, 1) ? `${w.text(116)}.pdf` : 'Баға тізімі.pdf',
        bytes: 1_480_000,
      },
    },
  }),
  meeting: (w) => ({
    heading: w.question(5),
    text: w.text(1000, 4),
    way: {
      type: 'times',
      times: parts(w.count(4, 12), (id, index) => ({ id, start: `2027-03-${10 + index}T10:30+05:00` })),
    },
  }),
  'q-and-a': (w) => ({ heading: w.question(), text: w.text(300, 4) }),
  'winner-draw': (w) => ({
    heading: w.question(6),
    text: w.text(1000, 4),
    prize: w.text(120, 1, 'short'),
    winners: w.count(1, 20),
    reserves: 2,
    rules: w.text(5000),
    tier: 'B',
    eligibility: {
      present: true,
      answeredSlideIds: [],
      stageAtLeast: null,
      optIn: true,
      excludeFormerWinners: true,
    },
  }),
}
