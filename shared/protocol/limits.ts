/** Limits of what people type, in characters, and of what they choose from. Apart from the schemas, so that a phone can show them without loading these. */
export const protocolLimits = {
  nickname: 24,
  avatars: 24,
  question: 300,
  reason: 300,
  search: 80,
  phrase: 120,
} as const
