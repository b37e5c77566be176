/**
 * 32 bits that look random, from a text: FNV-1a (Fowler, Noll, Vo) over its UTF-16 units, then MurmurHash3's finaliser
 * (Appleby), without which texts that differ in their last letter only would stay neighbours.
 */
function scatter(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * The places of `texts` in the order in which phones and screens show them: the same everywhere and always, and decided
 * by the texts alone. Where their order is the right answer, what is shown is therefore the same for every right answer,
 * so it tells nothing of it; now and then it is the right one, as with any fair shuffle.
 * Equal texts keep their order: whoever looks cannot tell them apart.
 */
export function stableShuffle(texts: readonly string[]): number[] {
  return texts
    .map((text, place) => ({ text, place, hash: scatter(text) }))
    .sort((a, b) => a.hash - b.hash || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.place - b.place))
    .map(({ place }) => place)
}
