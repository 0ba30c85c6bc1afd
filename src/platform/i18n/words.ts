/** Dutch first, English complete. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

/** A sentence with `{name}` places, or one per plural category of the number `count`. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>
export type Messages = Readonly<Record<string, Message>>

type Values = Readonly<Record<string, string | number>>

/** Gives the sentence for a key in one language. */
export type Words<Key extends string = string> = (key: Key, values?: Values) => string

const plurals = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') }

/**
 * The words of one module. Used as `const w = dialogueWords(visit.locale)`, then `w('invite.title', { name })`.
 * The English table must have exactly the Dutch table's keys: `en satisfies Record<keyof typeof nl, Message>`.
 */
export function vocabulary<Table extends Messages>(tables: {
  nl: Table
  en: Readonly<Record<keyof Table & string, Message>>
}): ((locale: Locale) => Words<keyof Table & string>) & { has(key: string): key is keyof Table & string } {
  const has = (key: string): key is keyof Table & string => Object.hasOwn(tables.nl, key)
  const inLocale = (locale: Locale) => {
    const table: Messages = tables[locale]
    return (key: string, values: Values = {}) => {
      const message = has(key) ? table[key] : undefined
      if (message === undefined) throw new Error(`No words for ${key}`)
      const text =
        typeof message === 'string'
          ? message
          : (message[plurals[locale].select(Number(values.count))] ?? message.other)
      // Most have no place for anything.
      if (!text.includes('{')) return text
      return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
    }
  }
  const made = { nl: inLocale('nl'), en: inLocale('en') }
  return Object.assign((locale: Locale) => made[locale], { has })
}

/** Text that people entered in two languages; Dutch where the other is missing. */
export type Bilingual = Readonly<Partial<Record<Locale, string>>>

export function inLanguage(text: Bilingual, locale: Locale): string {
  return text[locale] ?? text.nl ?? text.en ?? ''
}
