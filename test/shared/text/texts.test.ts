import { describe, expect, it } from 'vitest'
import { type Language, languages, type Message } from '../../../shared/text/translate.ts'

/*
 * The compiler already refuses a table that lacks a key. These are the mistakes it cannot see: a parameter that one
 * language forgot, a plural form that a language needs, a text left in English.
 */
const modules = import.meta.glob<Record<string, unknown>>(
  [
    '../../../shared/**/{texts,*-texts}.ts',
    '../../../shared/text/*.ts',
    '../../../client/**/{texts,*-texts}.ts',
  ],
  { eager: true },
)

type Table = Record<Language, Record<string, Message>>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isMessage = (value: unknown): value is Message =>
  typeof value === 'string' || (isRecord(value) && typeof value.other === 'string')
const isTable = (value: unknown): value is Table =>
  isRecord(value) &&
  languages.every((language) => {
    const texts = value[language]
    return isRecord(texts) && Object.keys(texts).length > 0 && Object.values(texts).every(isMessage)
  })

const tables = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    isTable(value) ? [{ file: `${file.replace('../../../', '')} ${name}`, table: value }] : [],
  ),
)

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message).filter((form) => form !== undefined)
const parametersOf = (message: Message): string[] => [
  ...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? [])),
]

/** Words that are the same in every language. */
const international =
  /\b(QR|CSV|XLSX|PNG|JPEG|WebP|GIF|PDF|URL|CRM|HubSpot|Salesforce|Rostrum|API|Wi-Fi|SHA-256|ID|HTTPS?|Enter|Esc|Ctrl|Alt|Shift|Tab|Space|Home|End|PageUp|PageDown|English|FD-1)\b/g

/**
 * A number before a noun, which then has to agree with it; «{count} из {max}» need not. A Kazakh
 * noun stays in the singular after any number, so one form may serve for all.
 */
const countedNoun: Record<Language, RegExp> = {
  // English texts name fixed limits with {count} too ("at least {count} characters"), which are never one.
  en: /(?!)/,
  kk: /(?!)/,
  ru: /\{count\} (?!из |и |на |в |до |с |ещё|или )[а-яё]{3}/i,
}

describe('texts of the interface', () => {
  it('are found: every texts.ts has at least one table', () => {
    const without = Object.keys(modules).filter(
      (file) =>
        /\/texts\.ts$/.test(file) &&
        !tables.some((one) => one.file.startsWith(file.replace('../../../', ''))),
    )
    expect(without).toEqual([])
    expect(tables.length).toBeGreaterThan(8)
  })

  describe.each(tables)('$file', ({ table }) => {
    const keys = Object.keys(table.en)

    it('has the same keys in every language', () => {
      for (const language of languages) expect(Object.keys(table[language]).sort()).toEqual([...keys].sort())
    })

    it('has the same parameters in every language, all of them in the general form', () => {
      for (const key of keys) {
        const wanted = parametersOf(table.en[key] ?? '').sort()
        for (const language of languages) {
          const message = table[language][key] ?? ''
          expect(parametersOf(message).sort(), `${language}.${key}`).toEqual(wanted)
          const general = typeof message === 'string' ? message : message.other
          expect(parametersOf(general).sort(), `${language}.${key}`).toEqual(wanted)
        }
      }
    })

    it('has the plural forms that each language needs', () => {
      for (const key of keys) {
        for (const language of languages) {
          const message = table[language][key] ?? ''
          if (typeof message === 'string') {
            expect(message, `${language}.${key} needs a form for each plural`).not.toMatch(
              countedNoun[language],
            )
          } else {
            const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
            expect(Object.keys(message).sort(), `${language}.${key}`).toEqual([...needed].sort())
          }
        }
      }
    })

    it('is filled and clean', () => {
      for (const language of languages) {
        for (const key of keys) {
          for (const form of formsOf(table[language][key] ?? '')) {
            expect(form.trim(), `${language}.${key}`).toBe(form)
            expect(form, `${language}.${key}`).not.toBe('')
            expect(form, `${language}.${key}`).not.toMatch(/ {2,}|\bTODO\b|undefined/)
          }
        }
      }
    })

    it('is not left in English', () => {
      for (const language of ['kk', 'ru'] as const) {
        for (const key of keys) {
          for (const form of formsOf(table[language][key] ?? '')) {
            const words = form.replace(/\{\w+\}/g, '').replace(international, '')
            expect(
              /[A-Za-z]{2,}/.test(words) && !/[а-яёәғқңөұүһі]/i.test(words),
              `${language}.${key}: ${form}`,
            ).toBe(false)
          }
        }
      }
    })

    it('spells Kazakh and Russian in one alphabet', () => {
      // A Latin letter that looks like a Cyrillic one reads well and is pronounced wrongly, and search does not find it.
      for (const language of ['kk', 'ru'] as const) {
        for (const key of keys) {
          for (const form of formsOf(table[language][key] ?? '')) {
            const words = form.replace(/\{\w+\}/g, ' ')
            expect(words, `${language}.${key}`).not.toMatch(/[а-яёәғқңөұүһі][a-z]|[a-z][а-яёәғқңөұүһі]/i)
          }
        }
      }
    })
  })
})
