import { inLanguage, type Locale } from '../../../platform/i18n/words.ts'
import { paragraphsOf } from '../../../platform/text/paragraphs.ts'
import type { Movement } from '../../../platform/web/server.ts'
import { type IssueView, titleOf } from '../issue.ts'
import type { PlacedEntry } from '../sources/entries.ts'
import { newsletterWords } from '../words.ts'

/** One piece of a letter. Both its parts are made from the same pieces, so that they say the same. */
export type Block =
  | { is: 'from' | 'title' | 'heading' | 'paragraph' | 'small'; text: string }
  | { is: 'entry'; title: string; words: string; by: string; href: string }
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
  const { locale, issue, entries, movement, origin, chosen, own, stop } = parts
  const w = newsletterWords(locale)
  const { name, contactName, contactPhone } = movement
  const said = (text: string): Block[] =>
    paragraphsOf(text).map((paragraph) => ({ is: 'paragraph', text: paragraph }))
  return [
    { is: 'from', text: name },
    { is: 'title', text: titleOf(locale, issue) },
    ...said(inLanguage(issue.opening, locale)),
    ...entries.flatMap(({ title, words, by = '', href, heading }, i): Block[] => [
      ...(heading === entries[i - 1]?.heading ? [] : [{ is: 'heading' as const, text: heading }]),
      { is: 'entry', title, words, by, href: href && `${origin}${href}` },
    ]),
    ...(entries.length === 0 ? said(w(chosen ? 'issue.nothing.chosen' : 'issue.nothing')) : []),
    ...said(inLanguage(issue.closing, locale)),
    { is: 'paragraph', text: `${w('issue.regards')}\n${name}` },
    ...(contactPhone ? said(w('issue.call', { name: contactName || name, phone: contactPhone })) : []),
    { is: 'small', text: w('issue.why', { name }) },
    { is: 'link', label: w('issue.web'), href: `${origin}/newsletter/${issue.id}` },
    { is: 'link', label: w('issue.own'), href: own },
    { is: 'link', label: w('issue.stop'), href: stop },
  ]
}
