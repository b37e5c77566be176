import { markerLetter } from '../../ui/marker-letter.ts'

/** What the letters on a small plane stand for. */
export function LetterKey({ names }: { names: readonly string[] }) {
  return (
    <ul className="flex min-w-0 flex-col gap-1.5">
      {names.map((name, index) => (
        <li key={markerLetter(index)} className="flex items-baseline gap-2.5">
          <span className="figure w-[1em] shrink-0 text-ink-2">{markerLetter(index)}</span>
          <span className="min-w-0 wrap-anywhere">{name}</span>
        </li>
      ))}
    </ul>
  )
}
