/** The points that say something, with keys that tell equal ones apart. */
export function shownPoints(points: readonly string[]): { key: string; text: string }[] {
  const seen = new Map<string, number>()
  return points.flatMap((point) => {
    const text = point.trim()
    if (text === '') return []
    const times = (seen.get(text) ?? 0) + 1
    seen.set(text, times)
    return [{ key: `${times}:${text}`, text }]
  })
}
