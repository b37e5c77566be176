import { DataSet, englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'

/** Words of trade, science and forms that the list takes for what they are not. */
const innocentPhrases = ['abo', 'sex', 'scat', 'prick', 'semen', 'hooker']
const innocentTerms = [
  ...['assort', 'cumin', 'cum laude', 'dickson', 'dickens', 'dyke', 'penistone', 'pussycat', 'pussy cat'],
  ...['rapeseed', 'raper', 'retardant', 'shiitake', 'tit for tat', 'wankel', 'scunthorpe', 'fkey', 'f key'],
]

const dataset = innocentTerms.reduce(
  (set, term) =>
    set.addPhrase((phrase) => phrase.setMetadata({ originalWord: term }).addWhitelistedTerm(term)),
  new DataSet<{ originalWord: string }>()
    .addAll(englishDataset)
    .removePhrasesIf((phrase) => innocentPhrases.includes(phrase.metadata?.originalWord ?? '')),
)
const matcher = new RegExpMatcher({ ...dataset.build(), ...englishRecommendedTransformers })

/** What the list's own patterns miss: letters replaced by stars. */
const starred =
  /(?:^|\s)(?:f\*+c?k|f\*{2,}|s\*+t|b\*+ch|c\*+t|sh\*t|a\*+hole|d\*ck)(?:$|[\s\p{P}]|ing|ed|er)/iu

const hasLatin = /\p{Script=Latin}/u

/**
 * Whether a text has an English obscenity, also in look-alikes and figures. Words without any Latin letter are left
 * out: the list would read Cyrillic letters for the Latin ones that they resemble.
 */
export function hasEnglishObscenity(text: string): boolean {
  const latin = text
    .split(/\s+/u)
    .filter((word) => hasLatin.test(word))
    .join(' ')
  return latin !== '' && (matcher.hasMatch(latin) || starred.test(latin))
}
