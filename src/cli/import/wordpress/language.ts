import { type Locale, locales } from '../../../platform/i18n/words.ts'
import type { Post } from './read/post.ts'
import type { Survey } from './survey.ts'

/** What a site is written in, as far as this house knows the language; else Dutch. */
export const languageOf = ({ language }: Pick<Survey, 'language'>): Locale =>
  locales.find((locale) => language.toLowerCase().startsWith(locale)) ?? 'nl'

/** What a post is written in, where a plug-in for more languages says so. */
export const languageOfPost = (post: Pick<Post, 'terms'>): Locale | undefined =>
  locales.find((locale) => saidOf(post)?.slug.toLowerCase().split(/[-_]/)[0] === locale)

/** The name of a language that this house does not know, where a plug-in says that a post is in one. */
export const foreignLanguageOf = (post: Pick<Post, 'terms'>): string | undefined => {
  const said = saidOf(post)
  return said && !languageOfPost(post) ? said.name || said.slug : undefined
}

const saidOf = ({ terms }: Pick<Post, 'terms'>) => terms.find(({ domain }) => domain === 'language')
