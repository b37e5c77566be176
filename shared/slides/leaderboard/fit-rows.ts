/** How the rows of the board stand: columns, and type size in 1 % of the screen's height. */
export interface RowsFit {
  columns: number
  size: number
}

/** Height of a row, in em of its type. */
export const rowHeight = 1.5
/** From roomy to crowded: how wide a column is at least, in em, and the sizes that are tried at that width. */
const tries = [
  { column: 19, sizes: [5, 4.4, 3.9, 3.4, 3] },
  { column: 16, sizes: [3, 2.7, 2.5] },
  { column: 14, sizes: [2.5, 2.3] },
] as const
/** The smallest type that the back row can read. */
const smallest = 2.3

/** The largest type with which all rows fit into a box (in 1 % of the screen's height) without cutting most names. */
export function fitRows(rows: number, box: { width: number; height: number }): RowsFit {
  const columnsAt = (size: number) =>
    Math.ceil(rows / Math.max(1, Math.floor(box.height / (rowHeight * size))))
  for (const { column, sizes } of tries) {
    for (const size of sizes) {
      const columns = columnsAt(size)
      if (columns * column * size <= box.width) return { columns, size }
    }
  }
  return { columns: columnsAt(smallest), size: smallest }
}
