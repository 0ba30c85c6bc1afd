import { escapedInTag } from '../../../../platform/text/escaped.ts'
import { figure } from './html.ts'
import type { Shortcode } from './shortcodes.ts'

/** Signs of bulletin boards and of those who show code, which people brought along into posts: `[b]`, `[url=https://…]`. */
export const bulletinBoard: Readonly<Record<string, (code: Shortcode) => string>> = {
  b: ({ content }) => `<strong>${content ?? ''}</strong>`,
  i: ({ content }) => `<em>${content ?? ''}</em>`,
  u: ({ content }) => content ?? '',
  code: ({ content }) => code(content ?? ''),
  sourcecode: ({ content }) => code(content ?? ''),
  quote: ({ content }) => `\n\n<blockquote>${content ?? ''}</blockquote>\n\n`,
  url: ({ rest, content }) => linked(rest.replace(/^=\s*["']?|["']$/g, '') || content || '', content ?? ''),
  img: ({ content }) =>
    isAddress(content ?? '')
      ? figure(`<img src="${escapedInTag(content ?? '')}" alt="">`, '')
      : (content ?? ''),
}

/** Its signs are words, written for HTML or not. */
const code = (text: string) => `\n<pre>${text.replaceAll('<', '&lt;')}</pre>\n`

const isAddress = (text: string) => /^https?:\/\/[^\s<>"]{1,2000}$/.test(text.trim())

/** Words that lead somewhere, where that is an address. @param html of the words */
export const linked = (href: string, html: string): string =>
  isAddress(href) ? `<a href="${escapedInTag(href.trim().replace(/&amp;|&#038;/g, '&'))}">${html}</a>` : html
