import { type Locale, locales } from '../../../platform/i18n/words.ts'
import type { Post } from './read/post.ts'
import type { Survey } from './survey.ts'

/** What a site is written in, as far as this house knows the language; else Dutch. */
export const languageOf = ({ language }: Pick<Survey, 'language'>): Locale =>
  locales.find((locale) => language.toLowerCase().startsWith(locale)) ?? 'nl'

/** What a post is written in, where a plug-in for more languages says so. */
export const languageOfPost = ({ terms }: Pick<Post, 'terms'>): Locale | undefined => {
  const said = terms.find(({ domain }) => domain === 'language')?.slug.toLowerCase()
  return locales.find((locale) => said?.split(/[-_]/)[0] === locale)
}
