/** Whether two JSON values say the same, in whatever order their keys are. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const entries = Object.entries(a)
  const others = new Map<string, unknown>(Object.entries(b))
  return (
    entries.length === others.size &&
    entries.every(([name, value]) => others.has(name) && sameValue(value, others.get(name)))
  )
}
