import { escaped, escapedInTag } from '../../../../platform/text/escaped.ts'
import { linkTo } from './html.ts'

const address = '(https?:\\/\\/[^\\s<>"]{1,2000})'
const alone = new RegExp(`<p(?: [^<>]{0,500})?>\\s{0,9}${address}\\s{0,9}<\\/p>`, 'g')
const onItsLine = new RegExp(
  `(<p(?: [^<>]{0,500})?>|<br ?\\/?>)(\\s{0,9})${address}(?=\\s{0,9}(?:<br|<\\/p>))`,
  'g',
)

/** An address alone on its line was shown by WordPress as what stands there: a film, a post. Here it is a link. */
export const linkedAlone = (html: string): string =>
  html
    .replace(alone, (_, href: string) => linkTo(href))
    .replace(onItsLine, (_, before: string, space: string, href: string) => {
      const bare = href.replace(/&amp;|&#038;/g, '&')
      return `${before}${space}<a href="${escapedInTag(bare)}">${escaped(bare)}</a>`
    })
