import { type Block, blocksOf } from './blocks.ts'
import { linkedAlone } from './embeds.ts'
import { withTitlesOfFolds } from './folds.ts'
import { textElsewhere } from './kept-elsewhere.ts'
import { paragraphs } from './paragraphs.ts'
import { renderBlock } from './render-block.ts'
import { renderShortcode } from './render-shortcode.ts'
import { withShortcodes } from './shortcodes.ts'
import { withSmileys } from './smileys.ts'

/** A picture, film or document of the old site, by what its export says of it. */
export interface Attachment {
  url: string
  alt: string
  /** May hold markup. */
  caption: string
}

/** What a post may need to know of what stands around it in the export. */
export interface Around {
  attachment(id: number): Attachment | undefined
  /** The pictures that were put into this post, for a gallery that names none. */
  own(): readonly number[]
  /** Notes that stand below it, as HTML. */
  footnotes(): readonly string[]
  /** What stands in several posts, by its number: blocks. */
  reused(id: number): string | undefined
  /** Whatever is put into a post from elsewhere, each time that it is. @throws TooMuch */
  put(html: string): string
  /** Something stays behind, by what it was called. */
  left(what: LeftKind, name: string): void
}

export type LeftKind = 'shortcode' | 'block' | 'picture'

/**
 * A post as plain HTML, or, where nothing stands in it, what a page builder kept beside it: blocks, shortcodes and the paragraphs of the classic editor are read as WordPress reads them.
 * What it gives is as little trusted as what came in.
 */
export function plainHtml(content: string, around: Around, elsewhere?: ReadonlyMap<string, string>): string {
  const html = wholeOf(content, around)
  if (!elsewhere?.size || saysSomething(html)) return html
  return wholeOf(textElsewhere(elsewhere, around), around)
}

function wholeOf(content: string, around: Around): string {
  const parts = blocksOf(content)
  const whole = parts.map((part) =>
    typeof part === 'string'
      ? classic(part, around)
      : asBefore.has(part.name) && part.parts.every((one) => typeof one === 'string')
        ? classic(part.parts.join(''), around)
        : ofBlock(part, around),
  )
  return withTitlesOfFolds(withSmileys(whole.join('\n'))).replace(subject, '$1')
}

/** A link that writes to somebody writes to them; the subject that it had is not kept. */
const subject = /(\bhref\s{0,9}=\s{0,9}["']mailto:[^"'?<>\s]{1,300})\?[^"'<>]{0,1000}/gi

const classic = (text: string, around: Around) =>
  text.trim() === '' ? '' : linkedAlone(paragraphs(shortcodes(text, around)))

/** In these stands what the classic editor, or a builder of before blocks, wrote. */
const asBefore = new Set(['freeform', 'classic', 'shortcode', 'divi/placeholder', 'divi/layout'])

const saysSomething = (html: string) =>
  /<(?:img|iframe|video|audio|object|embed)\b/i.test(html) || /[^<>\s]/.test(html.replace(/<[^<>]*>/g, ''))

const ofBlock = (block: Block, around: Around) =>
  linkedAlone(shortcodes(renderBlock(block, around), around).replace(noteNumber, ' [$1]'))

/** Without its small figures a number would belong to the word before it. */
const noteNumber =
  /<sup\b[^<>]{0,200}\bdata-fn=[^<>]{0,200}>\s{0,9}<a\b[^<>]{0,500}>([^<]{1,20})<\/a>\s{0,9}<\/sup>/g

const shortcodes = (text: string, around: Around) =>
  withShortcodes(text, (code) => renderShortcode(code, around))
