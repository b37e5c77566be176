import { useId } from 'react'
import { joinClasses } from '../../shared/ui/join-classes.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { teamTexts } from './team-texts.ts'

/** The teams to choose from. Fetched only where people choose one. */
export default function TeamChoice(props: {
  names: readonly string[]
  picked: number | null
  onPick(team: number): void
}) {
  const { names, picked, onPick } = props
  const t = useTexts(teamTexts)
  const group = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-medium">{t('chooseTeam')}</legend>
      <div className="grid grid-cols-2 gap-2">
        {names.map((name, team) => (
          <label
            key={name}
            className={joinClasses(
              'relative flex min-h-13 items-center justify-center rounded-lg border-2 px-3 py-2 text-center font-medium wrap-anywhere hyphens-auto',
              'has-focus-visible:outline-3 has-focus-visible:outline-offset-1 has-focus-visible:outline-(--focus)',
              team === picked ? 'border-ink bg-ink text-ground' : 'border-line-strong',
            )}
          >
            <input
              type="radio"
              name={group}
              className="absolute inset-0 cursor-pointer opacity-0"
              checked={team === picked}
              onChange={() => onPick(team)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
