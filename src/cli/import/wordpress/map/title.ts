import { fromHtml, toPlainText } from '../../../../platform/documents/index.ts'
import { shortenedToWords } from '../../../../platform/text/shortened.ts'
import type { Post } from '../read/post.ts'
import type { Left } from './left.ts'

/** In characters, as somebody may type it here. */
const longest = 160
const wordsInstead = 8

/** One line of words from what may hold markup. */
export const lineOf = (html: string): string =>
  toPlainText(fromHtml(html.slice(0, 10_000)).document)
    .replace(twice, (sign) => toPlainText(fromHtml(sign).document) || ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Plug-ins wrote signs for HTML that were written so already; nobody calls something so. */
const twice =
  /&(?:amp|quot|apos|nbsp|[lg]t|[lr][sd]quo|[nm]dash|hellip|euro|[aeiou](?:acute|grave|uml|circ)|#0?39|#8\d{3});/g

/** What stands above the story: its title, else its first words, else the name in its old address. */
export function titleOf(
  post: Pick<Post, 'title' | 'name'>,
  plain: string,
  left: (what: Left) => void,
): string {
  const own = lineOf(post.title)
  if (own === '') {
    left({ key: 'wordpress.came.untitled' })
    const first = plain.slice(0, 500).split(/\s+/).filter(Boolean)
    const words = first.slice(0, wordsInstead).join(' ')
    return shortenedToWords(
      words ? `${words}${first.length > wordsInstead ? ' …' : ''}` : post.name || '…',
      longest,
    )
  }
  if (own.length > longest) left({ key: 'wordpress.came.long-title', name: own })
  return shortenedToWords(own, longest)
}
