/**
 * A text as it is searched by: without regard to case and to how its accents are composed. Done here and stored, since
 * SQLite folds ASCII only and Postgres as its locale says; neither can be trusted with Қ or Ё.
 */
export function foldCase(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** A `like` pattern that finds `search` anywhere in a folded text; to be used with `escape '\'`. */
export function containing(search: string): string {
  return `%${foldCase(search).replace(/[\\%_]/g, '\\$&')}%`
}
