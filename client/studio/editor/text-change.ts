/**
 * The path of the one text that differs between two values, such as `options.1.text`; null where anything else
 * differs, too, or nothing does. Tells typing from other changes without knowing the form.
 */
export function changedText(before: unknown, after: unknown): string | null {
  const found: string[] = []
  return collect(before, after, '', found) && found.length === 1 ? (found[0] ?? null) : null
}

/** False as soon as something other than a text differs. */
function collect(before: unknown, after: unknown, path: string, found: string[]): boolean {
  if (Object.is(before, after)) return true
  if (typeof before === 'string' && typeof after === 'string') {
    found.push(path)
    return true
  }
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) return false
  const names = Object.keys(before)
  if (names.length !== Object.keys(after).length) return false
  return names.every(
    (name) =>
      Object.hasOwn(after, name) &&
      collect(before[name], after[name], path === '' ? name : `${path}.${name}`, found),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
