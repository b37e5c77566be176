import { useTexts } from '../../ui/language.tsx'
import { brainstormTexts } from './texts.ts'

/** The own ideas, as they were sent. */
export function SentIdeas({ ideas }: { ideas: readonly string[] }) {
  const t = useTexts(brainstormTexts)
  if (ideas.length === 0) return null
  return (
    <section>
      <h3 className="eyebrow">{t('sentIdeas')}</h3>
      <ul className="mt-2 flex flex-col gap-2">
        {ideas.map((idea) => (
          <li key={idea} className="border-s-3 border-accent-mark ps-3 text-lg wrap-anywhere">
            <bdi>{idea}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}
