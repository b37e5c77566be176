import { phrases } from '../../../server/rehearsal/phrases.ts'
import { nextPartId } from '../../../shared/slides/config-parts.ts'
import type { Language } from '../../../shared/text/translate.ts'

/** Words for a slide's config: as people write them, or as long and as many as the limits allow. */
export interface Wording {
  question(index?: number): string
  /** A text of at most `limit` characters; `short`: a word, where it is not filled up. */
  text(limit: number, index?: number, short?: 'short'): string
  /** As many as people usually have, or the most. */
  count(usual: number, most: number): number
  person(index: number): { name: string; company: string; role: string }
}

/** One word that no line holds: names of organisations and chemical products look like it. */
const unbreakable = 'Кәсіпорындарыңыздағылардыңтәуелсіздендірілмегендіктерінен'

const at = (list: readonly string[], index: number): string => list[index % list.length] ?? ''

/** From a list of texts one after another, cut at the limit. */
function filled(list: readonly string[], limit: number, index: number): string {
  let whole = index % 3 === 2 ? `${unbreakable} ` : ''
  for (let next = index; whole.length < limit; next++) whole += `${at(list, next)} `
  return whole.slice(0, limit).trim()
}

export function wordingIn(language: Language, long: boolean): Wording {
  const said = phrases[language]
  return {
    question: (index = 0) => (long ? filled(said.questions, 200, index) : at(said.questions, index)),
    text: (limit, index = 0, short) => {
      if (long) return filled(said.sentences, limit, index)
      const usual = short ? at(said.words, index) : at(said.sentences, index)
      return (usual.charAt(0).toUpperCase() + usual.slice(1)).slice(0, limit)
    },
    count: (usual, most) => (long ? most : usual),
    person: (index) => ({
      name: long ? filled(said.firstNames, 80, index) : at(said.firstNames, index),
      company: at(said.companies, index),
      role: long ? filled(said.roles, 120, index) : `${at(said.roles, index)}, ${at(said.companies, index)}`,
    }),
  }
}

/** So many parts of a slide with ids of their own. */
export function parts<Part>(count: number, make: (id: string, index: number) => Part): Part[] {
  const ids: string[] = []
  for (let index = 0; index < count; index++) ids.push(nextPartId(ids))
  return ids.map(make)
}
