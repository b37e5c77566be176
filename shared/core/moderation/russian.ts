import { anyOf, cyrillicForms, withoutRepeats } from './words-of.ts'

/**
 * Russian obscenities by their roots, each held to the beginning of a word or to known prefixes: "страхует",
 * "употреблять", "вебинар", "мандарин" and "художник" have the same letters and are as innocent as they are frequent.
 * Words are read without ё and without repeated letters.
 */
const roots = anyOf([
  /^(?:на|по|до|о|а|ни|за|не|от|вы|рас|при|одно)?ху(?:й|я|ю|е|и$|ил|ищ|ли$)/u,
  /п[ие]зд[аеиоуыяюцрлнй]|пи[зс]ж[уеа]|^пзд?ц$|^пизд/u,
  /^бля(?:$|[дтц]|ха?муха)/u,
  /^(?:вы|про|раз|рас)бля[дт]/u,
  /^мля(?:$|[дт]ь$)|^бл[эе]а?[дт]ь$/u,
  /^е(?:ба|бу(?!рг)|би(?!тд)|бе(?!й)|бл|бн|бо(?!л)|бш|бы|бк|бт)/u,
  /^(?:на|за|по|до|у|вы|при|про|пере|недо|не|об[ъь]?|от[ъь]?|под[ъь]?|раз[ъь]?|из[ъь]?|с[ъь]|в[ъь]|взъ|вз[ъь])еб/u,
  /^(?:мозг|долб|далб|козл|туп|кон|скот)[оа]еб|^йоб[ан]/u,
  /^сук(?:а|и|е|у|ой|ам|ами|ах|ин|ина|ины|ино|ину|иной)$|^суч(?:к[аиеу]|кой|ар|ий$)/u,
  /^муд(?:а[кч]|ил[аоы]|иш|озв|ох)/u,
  /^пид[оа]?р|^педе?раст|^педик(?:и|а|ов|у|ом)?$/u,
  /^г[ао]ндон/u,
  /^залуп[аеуыо]/u,
  /^(?:за|на|по|от|вз|с)?дроч/u,
  /^манд(?:а|ы|е|у|ой|авошк.*)$/u,
  /^шлюх|^шлюшк|^шалав|^потаскух|^проститут/u,
  /^(?:за|об|с)?г[оа]вн|^дерьм|^жоп/u,
  /^(?:за|на|об|по|вы|у|про|до)?сра(?:ть|л|ла|ли|ный|ная|ное|ные|ного|ной)$/u,
  /^обос(?:ал|ан[аоы]?$|ыт|рал|рат)/u,
  /^(?:за|от|пере|по)?трах(?:а|н)/u,
  /^чмо(?:$|шник)|^ублюд|^сволоч|^мраз(?:ь|и|ота|ей)$/u,
  /^(?:на|по|ни|до|о)?хер(?:$|а$|у$|ов|н[яюие]|ач|ас$)|^охер(?:е|и)|^похери/u,
  /^минет(?:$|а$|ы$|чик|чиц)/u,
  /^хач(?:и|ей|ик|ики|у|ам)?$|^чурк(?:а|и|ам|ой|обес.*)$|^жид(?:ы|ов|ам|у|яра|овск.*)?$|^калбит|^узкоглаз|^чучмек/u,
])

/** Read with their repeats, since without them they are a country or a river. */
const repeated = /^ниггер/u

/** "х*й", "п***ц", "бл*ть": stars in the place of letters. */
const starred = anyOf([
  /^(?:на|по)?х\*+[йяю]/u,
  /^п\*+[дц]|^пи\*+[дц]|^п\*зд/u,
  /^бл\*+[тд]?ь?$|^б\*+[тд]ь$/u,
  /^[её]?\*+б(?:а|у|л)|^[её]\*[абу]/u,
  /^с\*+[кч][аиу]$/u,
  /^муд\*+|^г\*+вн|^м\*дак/u,
])

/** The same in Latin letters, as it is typed where there is no other keyboard. */
const latin = anyOf([
  /^(?:na|po)(?:hu[iy]|xu[iy]|khu[iy]|xy[iy])$|^xu[iy]$|^hu[iy]nya$/u,
  /^(?:suka|cyka|suchka|suki[nm])$/u,
  /^(?:bl[yji]a|bl[yji]a(?:t|d|tb|tj|dj|dina|dskiy|tskiy))$/u,
  /pi[zs]d(?:a|e[ctz]|u|i|et|ato|yuk)/u,
  /^(?:za|na|vy|ot|raz)[ij]?eb(?:al|is|at|an)|^[jy][eo]b(?:an|at)|^ebat$|^ebal[oai]?$|^eblan/u,
  /^mudak|^pid[oa]r(?:$|[aiyu]s?$|as)|^gandon|dolb[oa][jy]?[eo]b/u,
])

/** Whether the word is a Russian obscenity, in Cyrillic or Latin letters, or a common disguise of one. */
export function isRussianObscenity(word: string): boolean {
  for (const form of cyrillicForms(word)) {
    const plain = withoutRepeats(form)
    if (roots.test(plain) || repeated.test(form)) return true
    if (form.includes('*') && starred.test(form)) return true
  }
  return latin.test(withoutRepeats(word))
}
