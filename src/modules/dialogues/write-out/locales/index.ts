import { type Locale, type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { problemIn as problemInCard } from '../../card/locales/index.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of having something written out, for who asks and for who writes. */
export const writeOutWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })

/** What an error's key says, wherever its words stand. */
export const problemIn = (locale: Locale, key: string): string =>
  writeOutWords.has(key) ? writeOutWords(locale)(key) : problemInCard(locale, key)

type Named = 'asked' | 'written' | 'written.title' | 'for-me.body' | 'write.title'

/** A sentence with a name in it, or the same without where there is none. */
export const withName = (locale: Locale, key: Named, name: string): string => {
  const w = writeOutWords(locale)
  return name === '' ? w(`${key}.somebody`) : w(key, { name })
}
