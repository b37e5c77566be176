/**
 * What a simulated person's answers are made of: chance and words, given from outside so that kinds stay pure. The dice
 * belong to one person on one slide; `lean` is the same for everybody on it, so that results look like a room's and not
 * like noise.
 */
export interface Dice {
  /** A whole number from 0 to below `count`, each as likely. */
  below(count: number): number
  chance(probability: number): boolean
  /** Index of one of `count` choices; the room leans to some of them. */
  lean(count: number): number
  /** A share from 0 to 1, most often near the room's mean. */
  share(): number
  /** Whether the person knows the right answer to a question. */
  knows(): boolean
  /** A word or two on a topic of buying. */
  word(): string
  /** A sentence that somebody might write. */
  sentence(): string
  /** A person who does not exist. */
  person(): { name: string; email: string; company: string; role: string; phone: string }
}

/** `count` different indexes below `of`, the room's favourites first. */
export function leanSeveral(dice: Dice, count: number, of: number): number[] {
  const found = new Set<number>()
  // Favourites come again and again: after some tries the rest is filled in order.
  for (let tries = 0; found.size < count && tries < 8 * count; tries++) found.add(dice.lean(of))
  for (let index = 0; found.size < Math.min(count, of); index++) found.add(index)
  return [...found]
}
