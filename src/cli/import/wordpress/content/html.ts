import { escaped, escapedInTag } from '../../../../platform/text/escaped.ts'
/** An address in attributes of shortcodes and blocks, whose signs may be written for HTML already. */
export const linkTo = (href: string, text = href): string => {
  const bare = href.trim().replace(/&amp;|&#038;/g, '&')
  return `<p><a href="${escapedInTag(bare)}">${escaped(text === href ? bare : text)}</a></p>`
}

/** @param caption HTML */
export const figure = (image: string, caption: string): string =>
  `<figure>${image}${caption.trim() ? `<figcaption>${caption}</figcaption>` : ''}</figure>`
