import type { StandingRow } from '../../protocol/views.ts'

/** Rows with keys that stay with a player while the board changes. Nicknames are not unique: namesakes are counted. */
export function keyedRows<Row extends Pick<StandingRow, 'nickname' | 'avatar'>>(
  rows: readonly Row[],
): { key: string; row: Row }[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const name = `${row.nickname} ${row.avatar}`
    const nth = seen.get(name) ?? 0
    seen.set(name, nth + 1)
    return { key: `${name} ${nth}`, row }
  })
}
