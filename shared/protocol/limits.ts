/** Limits of what people type, in characters, and of what they choose from. Apart from the schemas, so that a phone can show them without loading these. */
export const protocolLimits = {
  nickname: 24,
  avatars: 24,
  question: 300,
  answer: 500,
  reason: 300,
  search: 80,
  /** A key of a slide's counts, where it is a text: a word with its prefix. */
  countKey: 200,
  phrase: 120,
  /** Rows of one page of standings. */
  standingsPage: 100,
} as const
