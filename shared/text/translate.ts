/** The languages of the interface. A deck may be written in any other; only the interface is limited to these. */
export const languages = ['en', 'kk', 'ru'] as const
export type Language = (typeof languages)[number]

/** A plain text, or one form per CLDR plural category of its language (chosen by `params.count`). */
export type Message = string | { one?: string; few?: string; many?: string; other: string }
export type Texts<Key extends string> = Record<Language, Record<Key, Message>>
export type Params = Record<string, string | number>

/**
 * Declares the texts of one area. English gives the keys; the compiler refuses a Kazakh or Russian table
 * that lacks one or has another. `{name}` marks a parameter, `{count}` also chooses the plural form.
 */
export function defineTexts<const Key extends string>(texts: Texts<Key>): Texts<Key> {
  return texts
}

export type Translate<Key extends string> = (key: Key, params?: Params) => string

const pluralRules = new Map<Language, Intl.PluralRules>()

function pluralCategory(language: Language, count: number): Intl.LDMLPluralRule {
  let rules = pluralRules.get(language)
  if (!rules) {
    rules = new Intl.PluralRules(language)
    pluralRules.set(language, rules)
  }
  return rules.select(count)
}

/** Chromium has no number data for Kazakh and would write numbers as English does; Kazakh writes them as Russian. */
export const numberLocale: Record<Language, string> = { en: 'en', kk: 'ru', ru: 'ru' }
const numberFormats = new Map<Language, Intl.NumberFormat>()

/** A number as the language writes it: `12 345` in Russian and Kazakh, `12,345` in English. */
export function formatNumber(language: Language, value: number): string {
  let format = numberFormats.get(language)
  if (!format) {
    format = new Intl.NumberFormat(numberLocale[language], { maximumFractionDigits: 1 })
    numberFormats.set(language, format)
  }
  return format.format(value)
}

/** A `t(key, params)` over one area's texts, in one language. */
export function translator<Key extends string>(texts: Texts<Key>, language: Language): Translate<Key> {
  const table = texts[language]
  return (key, params) => {
    const message = table[key]
    const template = typeof message === 'string' ? message : pluralForm(message, language, params)
    if (!params) return template
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name]
      if (value === undefined) return whole
      return typeof value === 'number' ? formatNumber(language, value) : value
    })
  }
}

function pluralForm(message: Exclude<Message, string>, language: Language, params?: Params): string {
  const count = params?.count
  if (typeof count !== 'number') return message.other
  const category = pluralCategory(language, count)
  return (category in message ? message[category as keyof typeof message] : undefined) ?? message.other
}

/** The first of the wanted language tags (as in `navigator.languages`) that the interface speaks, else English. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split(/[-_]/)[0]
    const found = languages.find((language) => language === primary)
    if (found) return found
  }
  return 'en'
}
