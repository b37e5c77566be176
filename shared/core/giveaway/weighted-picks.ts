/**
 * Picks without replacement, in proportion to weight, in O(n + picks · log n).
 *
 * For each pick: r = `uniformBelow`(remaining weight); the first item, in the given order, whose cumulative
 * remaining weight exceeds r is picked and removed. Stops early when nothing is left.
 *
 * @param weights integers of at least 1, whose sum is a safe integer
 * @param uniformBelow an integer in [0, m)
 * @returns indexes into `weights`, in the order of the picks
 */
export function pickWithoutReplacement(
  weights: readonly number[],
  picks: number,
  uniformBelow: (m: number) => number,
): number[] {
  const tree = cumulativeTree(weights)
  let remaining = weights.reduce((sum, weight) => sum + weight, 0)
  const picked: number[] = []
  const count = Math.min(picks, weights.length)
  while (picked.length < count) {
    const index = findAbove(tree, uniformBelow(remaining))
    const weight = weights[index] ?? 0
    remaining -= weight
    remove(tree, index, weight)
    picked.push(index)
  }
  return picked
}

/**
 * A Fenwick tree over the weights, counted from 1: node i holds the sum of the (i & −i) weights that end at i.
 * Doubles hold it exactly, since the sum is a safe integer.
 */
function cumulativeTree(weights: readonly number[]): Float64Array {
  const tree = new Float64Array(weights.length + 1)
  for (const [index, weight] of weights.entries()) {
    const node = index + 1
    const sum = (tree[node] ?? 0) + weight
    tree[node] = sum
    const parent = node + (node & -node)
    if (parent < tree.length) tree[parent] = (tree[parent] ?? 0) + sum
  }
  return tree
}

/** The first index (from 0) whose cumulative weight exceeds `r`. */
function findAbove(tree: Float64Array, r: number): number {
  let node = 0
  let left = r
  for (let step = 2 ** Math.floor(Math.log2(tree.length)); step >= 1; step /= 2) {
    const next = node + step
    const sum = tree[next]
    if (sum !== undefined && sum <= left) {
      node = next
      left -= sum
    }
  }
  return node
}

function remove(tree: Float64Array, index: number, weight: number): void {
  for (let node = index + 1; node < tree.length; node += node & -node) {
    tree[node] = (tree[node] ?? 0) - weight
  }
}
