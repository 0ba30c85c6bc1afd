import { type Locale, locales } from '../../../../platform/i18n/words.ts'
import type { Left } from '../map/left.ts'
import type { Post } from '../read/post.ts'
import type { Survey } from '../survey.ts'
import { languageByMarks } from './by-marks.ts'
import { languageByWords } from './by-words.ts'
import { codeOf } from './code.ts'

/** What a story is written in. */
export interface InLanguage {
  /** In which of its languages the house speaks of it and looks for it. */
  language: Locale
  /** Where it is written in another. */
  writtenIn?: string
}

type Said = Pick<Post, 'terms' | 'locale' | 'content'>

/**
 * What a post is written in: what who imports says, else what a plug-in for more languages says, what its HTML is marked with, what
 * its words leave no doubt of, and else what its site says. What is another than that of its site is told.
 * @param plain its text, as it is read here
 */
export function languageOfPost(
  post: Said,
  plain: string,
  {
    survey,
    given,
    left,
  }: { survey: Pick<Survey, 'language'>; given?: Locale | undefined; left(what: Left): void },
): InLanguage {
  if (given) return { language: given }
  const ofSite = codeOf(survey.language) ?? 'nl'
  const house = asLocale(ofSite) ?? 'nl'
  const term = post.terms.find(({ domain }) => domain === 'language')
  const said = (term && codeOf(term.slug)) ?? codeOf(post.locale) ?? languageByMarks(post.content)
  const unknown = said ? undefined : term?.name || term?.slug
  if (unknown) left({ key: 'wordpress.came.language-unknown', name: unknown })
  const code = said ?? languageByWords(plain) ?? ofSite
  const own = asLocale(code)
  if (code === ofSite) return own ? { language: own } : { language: house, writtenIn: code }
  if (!said) left({ key: 'wordpress.came.language-guessed', name: code })
  else if (!own) left({ key: 'wordpress.came.language', name: code })
  return own ? { language: own } : { language: house, writtenIn: code }
}

const asLocale = (code: string): Locale | undefined => locales.find((locale) => locale === code)
