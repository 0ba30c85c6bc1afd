import type { Post } from '../read/post.ts'
import type { ExportRecord } from '../read/record.ts'
import type { Left } from './left.ts'
import { lineOf } from './title.ts'

/** Who wrote, by login: the name that stood under their posts. */
export type Authors = ReadonlyMap<string, string>

/** @returns login and name; no mail address is read. */
export function authorOf({ fields }: ExportRecord): [login: string, name: string] {
  const text = (name: string) => fields.get(name)?.trim() ?? ''
  const whole = `${text('wp:author_first_name')} ${text('wp:author_last_name')}`.trim()
  return [text('wp:author_login'), named(text('wp:author_display_name')) || named(whole)]
}

/** Somebody without an account there, as Co-Authors Plus keeps them. */
export const guestOf = ({ name, title }: Pick<Post, 'name' | 'title'>): [name: string, shown: string] => [
  name,
  named(title),
]

/** The name under a post, or nothing: a login is shown only where it could be a name. */
export const bylineOf = (creator: string, authors: Authors): string => authors.get(creator) || named(creator)

/** Who wrote together stand there as terms of a plug-in: then who made the post is among them, or only typed it. */
export function bylinesOf(
  { creator, terms }: Pick<Post, 'creator' | 'terms'>,
  authors: Authors,
  left: (what: Left) => void,
): string[] {
  const together = terms
    .filter(({ domain }) => domain === 'author')
    .map(
      ({ slug, name }) =>
        authors.get(slug) || authors.get(slug.replace(/^cap-/, '')) || bylineOf(name, authors),
    )
  const names = [...new Set(together.filter(Boolean))]
  if (names.length === 0) return [bylineOf(creator, authors)].filter(Boolean)
  const others = names.slice(most)
  if (others.length > 0) left({ key: 'wordpress.left.authors', name: others.join(', ') })
  return names.slice(0, most)
}

/** More names than this are no byline. */
const most = 20
const longest = 80

/** Who sets a site up is called so before anybody has a name. */
const nobody = /^(?:admin|administrator|beheerder|webmaster|wp-?admin|root|wordpress)$/i

/** A mail address is no name, and stays with its owner. Names are kept as HTML. */
const named = (text: string): string => {
  const tidy = lineOf(text.slice(0, 500))
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  return tidy.includes('@') || nobody.test(tidy) ? '' : tidy.slice(0, longest)
}
