import type { TextGroup } from './grouped-counts.ts'
import { endOfMerges, type Merges } from './merges.ts'
import { editsApart, type Spelling, spellingOf } from './near-spelling.ts'
import { normalText, numbersOf } from './normal-text.ts'
import { stemOf } from './stem.ts'

/** A text that was sent, and how often. */
export interface SentText {
  /** Its key in the counts. */
  key: string
  text: string
  count: number
}

/** Spellings of texts that were looked at: results are grouped ten times a second, and their texts hardly change. */
const mostKnown = 20_000
const known = new Map<string, Spelling>()

function spelling(text: string): Spelling {
  let found = known.get(text)
  if (found === undefined) {
    const normal = normalText(text)
    // Of signs only: it is like itself and nothing else.
    found = spellingOf(normal === '' ? [text] : normal.split(' '), stemOf, numbersOf(normal))
    if (known.size >= mostKnown) known.clear()
    known.set(text, found)
  }
  return found
}

/**
 * Variants of a text, which count as one: equal but for writing and endings, nearly equal, or put together by hand.
 * @param byHandOnly nothing is put together by itself
 */
export function groupTexts(texts: readonly SentText[], merges: Merges, byHandOnly = false): TextGroup[] {
  const ordered = [...texts].sort(mostFrequentFirst)
  const free = ordered.filter(({ key }) => merges[key] === undefined)
  const groups = (byHandOnly ? free.map((sent) => [sent]) : alike(free)).map((members) =>
    members.map(({ key }) => key),
  )
  const groupOf = new Map(groups.flatMap((group) => group.map((key) => [key, group])))
  for (const { key } of ordered) {
    if (merges[key] !== '') continue
    const alone = [key]
    groups.push(alone)
    groupOf.set(key, alone)
  }
  for (const { key } of ordered) {
    if (!merges[key]) continue
    const target = endOfMerges(key, merges)
    const group = groupOf.get(target)
    if (group) {
      group.push(key)
    } else {
      // Nobody sends the target any more: what was put to it stays together.
      const orphans = [key]
      groups.push(orphans)
      groupOf.set(target, orphans)
    }
  }
  return groups.map((members) => ({ key: members[0] ?? '', members }))
}

export const mostFrequentFirst = (a: SentText, b: SentText): number =>
  b.count - a.count || (a.key < b.key ? -1 : 1)

interface Class {
  spelling: Spelling
  members: SentText[]
  count: number
}

/** Groups of texts that are alike by themselves; members and groups the most frequent first. */
function alike(ordered: readonly SentText[]): SentText[][] {
  const classes = new Map<string, Class>()
  for (const sent of ordered) {
    const own = spelling(sent.text)
    const id = `${own.numbers}\n${own.joinedStems}`
    const same = classes.get(id)
    if (same) {
      same.members.push(sent)
      same.count += sent.count
    } else classes.set(id, { spelling: own, members: [sent], count: sent.count })
  }
  // The most frequent spelling leads, and others gather about it: no chain of small steps joins what is far apart.
  const leaders = new Map<string, Class[]>()
  const groups: Class[] = []
  const byCount = [...classes.values()].sort(
    (a, b) => b.count - a.count || (a.spelling.joinedStems < b.spelling.joinedStems ? -1 : 1),
  )
  for (const candidate of byCount) {
    const initial = `${candidate.spelling.joined.slice(0, 1)}${candidate.spelling.numbers}`
    const peers = leaders.get(initial) ?? []
    const leader = nearest(peers, candidate.spelling)
    if (leader) leader.members.push(...candidate.members)
    else {
      peers.push(candidate)
      leaders.set(initial, peers)
      groups.push(candidate)
    }
  }
  return groups.map(({ members }) => members.sort(mostFrequentFirst))
}

function nearest(leaders: readonly Class[], own: Spelling): Class | null {
  let best: Class | null = null
  let least = Number.POSITIVE_INFINITY
  for (const leader of leaders) {
    const edits = editsApart(leader.spelling, own)
    if (edits !== null && edits < least) {
      best = leader
      least = edits
    }
  }
  return best
}
