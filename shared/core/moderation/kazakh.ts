import { anyOf, cyrillicForms, withoutRepeats } from './words-of.ts'

/**
 * Kazakh obscenities by their roots, with the letters that stand in for і, қ, ғ and ө where the keyboard has none. Held to
 * forms that mean nothing else: "көтеру" and "көтерме" (to raise, wholesale), "қотару" and "қотан" (to unload, a pen), "амал",
 * "аман" and "сіңіру" stay what they are.
 */
const roots = anyOf([
  /^[қк]ота[қғ]|^[қк]отак(?:$|бас|ым|ың)/u,
  /^көт(?:$|ің|тің|іне$|іңе|лер|тер$|бас)/u,
  /^сік(?:т|п|е|с[еі])|^сіг(?:ей|ем|ед|іп|іс|у$)|^сиктир|^сиктим|^си[кг]ейин/u,
  /^амың(?:$|ды|а$|нан|ның)|^амсың/u,
  /^ж[аә]леп/u,
  /^[қк]анш[ыи][қғ]/u,
  /^боқ(?:$|тың|қа|бас)|^боғ(?:ы|ың)(?:$|н|д)/u,
])

const latin = anyOf([/^s[iı]kt[iı][rm]|^s[iı]ge[yi]in/u, /^qota[qg]|^[kq]ota[kq]bas/u, /^(?:j|zh)alep/u])

/** Insults of several words, each of them harmless. Read in the plain text, in lower case. */
const phrases = anyOf([
  /(?:әке|шеше)ң(?:ді|нің|е)?\s+(?:с[іиi][гк]|ам(?:ы|ың\p{L}*)?(?!\p{L})|[қк]отағ|аузын)/u,
  /иттің\s+(?:баласы|ұрпағы|күшігі)/u,
])

/** Whether the word is a Kazakh obscenity, in Cyrillic or Latin letters, or a common disguise of one. */
export function isKazakhObscenity(word: string): boolean {
  // A Latin i among Cyrillic letters is most often the Kazakh one.
  const forms = [...cyrillicForms(word.replaceAll('i', 'і')), ...cyrillicForms(word)]
  if (forms.some((form) => roots.test(withoutRepeats(form)))) return true
  return latin.test(withoutRepeats(word))
}

export function hasKazakhInsult(text: string): boolean {
  return phrases.test(text.normalize('NFKC').toLowerCase())
}
