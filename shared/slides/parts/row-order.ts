/** `rows` with the row at `from` moved to `to`; unchanged where either place does not exist. */
export function moveRow<Row>(rows: readonly Row[], from: number, to: number): Row[] {
  const moved = rows[from]
  if (moved === undefined || to < 0 || to >= rows.length) return [...rows]
  const rest = rows.filter((_, index) => index !== from)
  return [...rest.slice(0, to), moved, ...rest.slice(to)]
}

/** `rows` with the row at `at` replaced. */
export function replaceRow<Row>(rows: readonly Row[], at: number, row: Row): Row[] {
  return rows.map((old, index) => (index === at ? row : old))
}

/**
 * Keys for rows that have no ids of their own: keeps the keys of the rows that stay and gives new ones, from
 * `next` on, to rows that were added at the end.
 */
export function rowKeys(keys: readonly string[], length: number, next: number): string[] {
  const kept = keys.slice(0, length)
  return [...kept, ...Array.from({ length: length - kept.length }, (_, index) => `row-${next + index}`)]
}
