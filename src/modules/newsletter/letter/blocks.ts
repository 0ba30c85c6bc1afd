import type { Locale } from '../../../platform/i18n/words.ts'
import { paragraphsOf } from '../../../platform/text/paragraphs.ts'
import type { Movement } from '../../../platform/web/server.ts'
import { calledIn, type IssueView, type Said, saidIn } from '../issue.ts'
import type { PlacedEntry } from '../sources/entries.ts'
import type { Quote } from '../sources/source.ts'
import { newsletterWords } from '../words.ts'

/**
 * One piece of a letter. Both its parts are made from the same pieces, so that they say the same. `lang`: what it says is in
 * another language than the letter; of an entry that is its title and words, and `titleLang` its title alone.
 */
export type Block =
  | ({ is: 'from' | 'title' | 'heading' | 'paragraph' | 'small' } & Said)
  | {
      is: 'entry'
      title: string
      quote?: Quote
      words: string
      by: string
      href: string
      lang?: string
      titleLang?: Locale
    }
  | { is: 'link'; label: string; href: string }

export interface LetterParts {
  locale: Locale
  issue: IssueView
  entries: readonly PlacedEntry[]
  movement: Pick<Movement, 'name' | 'contactName' | 'contactPhone'>
  /** `https://…`, no slash at the end. */
  origin: string
  /** Somebody chose what it is about. */
  chosen: boolean
  /** Where who gets it changes or ends it. */
  own: string
  stop: string
}

/** The letter from its first line to its last. */
export function blocksOf(parts: LetterParts): Block[] {
  const { locale, issue, entries, movement, origin, chosen } = parts
  const w = newsletterWords(locale)
  const { name, contactName, contactPhone } = movement
  const said = ({ text, ...lang }: Said): Block[] =>
    paragraphsOf(text).map((paragraph) => ({ is: 'paragraph', text: paragraph, ...lang }))
  const own = (text: string) => said({ text })
  const closing = said(saidIn(issue.closing, locale))
  return [
    { is: 'from', text: name },
    { is: 'title', ...calledIn(locale, issue) },
    ...said(saidIn(issue.opening, locale)),
    ...entries.flatMap(
      ({ title, quote, words, by = '', href, heading, language, titleLanguage }, i): Block[] => [
        ...(heading === entries[i - 1]?.heading ? [] : [{ is: 'heading' as const, text: heading }]),
        {
          ...{ is: 'entry', title, words, by, href: href && `${origin}${href}` },
          ...(quote && { quote }),
          ...(language && language !== locale && { lang: language }),
          ...(titleLanguage && titleLanguage !== locale && { titleLang: titleLanguage }),
        },
      ],
    ),
    ...(entries.length === 0 ? own(w(chosen ? 'issue.nothing.chosen' : 'issue.nothing')) : []),
    // Who writes an end ends it as they do; one letter has one.
    ...(closing.length > 0 ? closing : own(`${w('issue.regards')}\n${name}`)),
    ...(contactPhone ? own(w('issue.call', { name: contactName || name, phone: contactPhone })) : []),
    { is: 'small', text: w('issue.why', { name }) },
    { is: 'link', label: w('issue.web'), href: `${origin}/newsletter/${issue.id}` },
    { is: 'link', label: w('issue.own'), href: parts.own },
    { is: 'link', label: w('issue.stop'), href: parts.stop },
  ]
}
