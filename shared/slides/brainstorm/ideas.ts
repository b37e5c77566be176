import type { Counts } from '../../core/counts.ts'
import { besideKey, partedKey, type TextGroup } from '../../core/grouping/grouped-counts.ts'
import { stableShuffle } from '../parts/stable-shuffle.ts'
import type { StepName } from '../slide-steps.ts'

export const brainstormLimits = { ideas: 5, idea: 120, votes: 10, ballot: 60 } as const

/** What one person has sent: their ideas, and the ideas that they vote for in normal form. */
export interface IdeasAndVotes {
  ideas: string[]
  votes: string[]
}

/**
 * The form under which equal ideas meet: composed, single spaces, without list marks before it, a full stop after it, and
 * what cannot be seen: control characters, and marks that turn the writing direction of their neighbours too. Case stays,
 * since names and abbreviations have it. Empty for a text of punctuation only.
 */
export function normalIdea(text: string): string {
  const normal = text
    .replace(/\s/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .replace(/^(?:[-–—•*·]\s+|\s)+|[\s.,;:]+$/gu, '')
  return /[\p{L}\p{N}\p{S}]/u.test(normal) ? normal : ''
}

const ideaPrefix = 'i:'
const votePart = 'votes'
const peoplePrefix = 'n:'

export const ideaKey = (idea: string): string => ideaPrefix + normalIdea(idea)
/** Votes stand beside the idea that they are for, and share its fate. */
export const votesOn = (key: string): string => besideKey(votePart, key)
/** Under which people are counted who have sent an idea, and who have voted. */
export const authorsKey = `${peoplePrefix}authors`
export const votersKey = `${peoplePrefix}voters`

/** The idea that a key of the counts carries. */
export const ideaOfKey = (key: string): string | null =>
  key.startsWith(ideaPrefix) ? key.slice(ideaPrefix.length) : null

export function countIdeas({ ideas, votes }: IdeasAndVotes): Counts {
  return {
    ...Object.fromEntries(ideas.map((idea) => [ideaKey(idea), 1])),
    ...Object.fromEntries(votes.map((idea) => [votesOn(ideaKey(idea)), 1])),
    ...(ideas.length > 0 && { [authorsKey]: 1 }),
    ...(votes.length > 0 && { [votersKey]: 1 }),
  }
}

/** Whether texts are ideas that can be counted, each once whatever its case. */
export function areDistinctIdeas(texts: readonly string[]): boolean {
  const normal = texts.map((text) => normalIdea(text).toLowerCase())
  return (
    normal.every((text) => text !== '') &&
    texts.every((text) => normalIdea(text).length <= brainstormLimits.idea) &&
    new Set(normal).size === normal.length
  )
}

export interface CountedIdea {
  /** In the counts. */
  key: string
  text: string
  /** People who sent it. */
  sent: number
  votes: number
}

/** The ideas of counts, those that the most people sent first; equals in the order of their letters. */
export function ideasOf(counts: Counts): CountedIdea[] {
  return Object.entries(counts)
    .flatMap(([key, sent]): CountedIdea[] => {
      const text = ideaOfKey(key)
      return text !== null && sent > 0 ? [{ key, text, sent, votes: counts[votesOn(key)] ?? 0 }] : []
    })
    .sort((a, b) => b.sent - a.sent || byLetters(a, b))
}

const byLetters = (a: CountedIdea, b: CountedIdea): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

/** The ideas with the most votes first. */
export const ranked = (ideas: readonly CountedIdea[]): CountedIdea[] =>
  [...ideas].sort((a, b) => b.votes - a.votes || b.sent - a.sent || byLetters(a, b))

/** What people are asked to vote on: the ideas without the votes. */
export const withoutVotes = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([key]) => partedKey(key).part !== votePart))

/**
 * What phones get of counts: the ideas of the ballot with their votes, and how many people there are. Where too many were
 * sent by as many people, chance that is the same everywhere decides: by their letters one alphabet would have it all.
 */
export function ballotOf(counts: Counts): Counts {
  const all = ideasOf(counts)
  const ideas = stableShuffle(all.map(({ key }) => key))
    .flatMap((place) => all[place] ?? [])
    .sort((a, b) => b.sent - a.sent)
    .slice(0, brainstormLimits.ballot)
  return Object.fromEntries([
    ...[authorsKey, votersKey].flatMap((key) => (counts[key] ? [[key, counts[key]]] : [])),
    ...ideas.map(({ key, sent }) => [key, sent]),
    ...ideas.flatMap(({ key, votes }) => (votes > 0 ? [[votesOn(key), votes]] : [])),
  ])
}

/**
 * What is taken of an answer at a step: ideas while they are collected, votes while people vote; the other part stays as
 * it was sent before. null: the answer is about the other part only, and comes too late or too early.
 */
export function takenAtStep(
  sent: IdeasAndVotes,
  step: StepName,
  before: IdeasAndVotes | null,
): IdeasAndVotes | null {
  const had = before ?? { ideas: [], votes: [] }
  const isVote = step === 'voting'
  const [own, other] = isVote ? (['votes', 'ideas'] as const) : (['ideas', 'votes'] as const)
  if (areSame(sent[own], had[own]) && !areSame(sent[other], had[other])) return null
  return isVote ? { ideas: had.ideas, votes: sent.votes } : { ideas: sent.ideas, votes: had.votes }
}

export const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((text, index) => text === others[index])

/** What a phone has typed and ticked, and not sent. */
export interface IdeasDraft {
  /** One per field, as typed; null: as they were sent. */
  ideas: string[] | null
  /** Keys of the ideas; null: as they were sent. */
  picked: string[] | null
}

export function ideasDraft(draft: unknown): IdeasDraft {
  const listIn = (name: string, most: number): string[] | null => {
    const found: unknown = typeof draft === 'object' && draft !== null ? Reflect.get(draft, name) : null
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string').slice(0, most) : null
  }
  return { ideas: listIn('ideas', brainstormLimits.ideas), picked: listIn('picked', brainstormLimits.votes) }
}

/** The ideas that can be sent: without empty fields and without those that count as one already listed. */
export function distinctIdeas(typed: readonly string[]): string[] {
  const seen = new Set<string>()
  return typed.flatMap((text) => {
    const normal = normalIdea(text)
    const same = normal.toLowerCase()
    if (same === '' || seen.has(same)) return []
    seen.add(same)
    return [normal]
  })
}

/**
 * The rows of the ballot that somebody's votes stand for: those of the variants' groups, each once. Votes for ideas that
 * are on it no more are left out.
 */
export function pickedRows(
  votes: readonly string[],
  ballot: readonly CountedIdea[],
  variants: readonly TextGroup[],
): string[] {
  const rows = new Set(ballot.map(({ key }) => key))
  const nameOf = new Map(variants.flatMap(({ key, members }) => members.map((member) => [member, key])))
  const picked = votes.map((vote) => nameOf.get(ideaKey(vote)) ?? ideaKey(vote))
  return [...new Set(picked)].filter((key) => rows.has(key))
}
