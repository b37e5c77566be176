import { type Stage, type StageModel, stageRoles } from '../../../shared/core/funnel/stages.ts'
import { type Language, languages } from '../../../shared/text/translate.ts'

export const stageLimits = { min: 2, max: 8, name: 40 } as const

/** A stage after the others, with an id that none of them has and a meaning that does not fall behind the last one's. */
export function newStage(stages: StageModel): Stage {
  const taken = new Set(stages.map(({ id }) => id))
  let number = stages.length + 1
  while (taken.has(`stage-${number}`)) number += 1
  return {
    id: `stage-${number}`,
    name: { en: '', kk: '', ru: '' },
    role: stages.at(-1)?.role ?? 'awareness',
  }
}

/** Names that are still empty, by stage id and language. */
export function emptyNames(stages: StageModel): { id: string; language: Language }[] {
  return stages.flatMap(({ id, name }) =>
    languages.filter((language) => name[language].trim() === '').map((language) => ({ id, language })),
  )
}

/** The first pair of neighbours whose meanings fall instead of rise; null where they rise. */
export function fallingRoles(stages: StageModel): { earlier: Stage; later: Stage } | null {
  for (const [index, later] of stages.entries()) {
    const earlier = stages[index - 1]
    if (earlier && stageRoles.indexOf(later.role) < stageRoles.indexOf(earlier.role))
      return { earlier, later }
  }
  return null
}

/** Whether both have the same stages by id, in whatever order: then tags in decks keep their meaning. */
export function sameIds(a: StageModel, b: StageModel): boolean {
  return a.length === b.length && a.every(({ id }) => b.some((other) => other.id === id))
}
