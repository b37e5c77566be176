/** What a participant has sent or voted for; nothing while that is nothing. */
export function IdeaList({ title, ideas }: { title: string; ideas: readonly string[] }) {
  if (ideas.length === 0) return null
  return (
    <section>
      <h3 className="eyebrow">{title}</h3>
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
