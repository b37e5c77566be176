/** Marks that already stand around a text: then it needs no others. */
const marked = /^[«"“„‘'‹].*[»"”“’'›][.!?…]?$/su

/** The text in the quotation marks of its language; as it is where the author has set some. */
export function quoted(text: string, language: string): string {
  const trimmed = text.trim()
  if (trimmed === '' || marked.test(trimmed)) return trimmed
  return language === 'en' ? `“${trimmed}”` : `«${trimmed}»`
}
