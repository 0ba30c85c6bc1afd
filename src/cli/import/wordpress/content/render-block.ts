import { escapedInTag } from '../../../../platform/text/escaped.ts'
import { type Block, blocksOf } from './blocks.ts'
import { linked } from './bulletin-board.ts'
import { givenToBlock } from './given.ts'
import { figure, linkTo } from './html.ts'
import { paragraphs } from './paragraphs.ts'
import { pictureOf } from './pictures.ts'
import type { Around } from './prepare.ts'

/** What WordPress wrote anew at every visit, from what is elsewhere: lists of posts, menus, forms. Nothing of it stands here. */
const empty = (block: Block) => block.parts.every((part) => typeof part === 'string' && part.trim() === '')

/** Lists of the headings of the text itself, whose links lead nowhere here. */
const contents = new Set([
  'table-of-contents',
  'yoast-seo/table-of-contents',
  'yoast-seo/breadcrumbs',
  'rank-math/toc-block',
  'simpletoc/toc',
  'aioseo/table-of-contents',
  'kadence/tableofcontents',
  'uagb/table-of-contents',
])

/** Room and folds of the layout: nobody misses them. */
const silent = new Set(['spacer', 'more', 'nextpage', 'page-break', 'separator', 'missing'])

const renders: Readonly<Record<string, (block: Block, around: Around) => string>> = {
  // What it shows was found anew each time; what stands around that was written.
  query(block, around) {
    around.left('block', block.name)
    return inside(withoutFound(block), around)
  },
  cover: (block, around) => `${behind(block)}${inside(block, around)}`,
  // The file is named twice, and shown once more by who can.
  file: (block, around) =>
    inside(block, around).replace(
      /<object\b[^<>]{0,2000}>\s{0,9}<\/object>|<a\b[^<>]{0,2000}wp-block-file__button[^<>]{0,500}>[^<]{0,500}<\/a>/g,
      '',
    ),
  footnotes(block, around) {
    const notes = around.footnotes()
    if (notes.length === 0) around.left('block', block.name)
    if (notes.length === 0) return ''
    return around.put(`\n<ol>${notes.map((note) => `<li>${note}</li>`).join('')}</ol>`)
  },
  'social-link': ({ attributes }) => named(attributes, ['label', 'service']),
  'navigation-link': ({ attributes }) => named(attributes, ['label']),
}

const found = /^(?:post-template|query-(?:no-results|pagination|title|total).*)$/

const withoutFound = (block: Block): Block => ({
  ...block,
  parts: block.parts
    .filter((part) => typeof part === 'string' || !found.test(part.name))
    .map((part) => (typeof part === 'string' ? part : withoutFound(part))),
})

function named(attributes: Block['attributes'], names: readonly string[]): string {
  const { url } = attributes
  const text = names
    .map((name) => attributes[name])
    .find((value) => typeof value === 'string' && value !== '')
  return typeof url === 'string' ? linkTo(url, typeof text === 'string' ? text : url) : ''
}

/** Older covers keep their picture in their style. */
function behind({ attributes, parts }: Block): string {
  const { url } = attributes
  const shows = parts.some((part) => typeof part === 'string' && /<(?:img|video)\b/.test(part))
  return typeof url === 'string' && !shows ? `${figure(`<img src="${escapedInTag(url)}" alt="">`, '')}\n` : ''
}

/** A block and what stands in it as HTML. */
export function renderBlock(block: Block, around: Around): string {
  const { name, attributes } = block
  if (name === 'embed' || name.startsWith('core-embed/')) return embed(block)
  if (name === 'gallery') return gallery(block, around)
  if (name === 'freeform' || name === 'classic') return paragraphs(inside(block, around))
  if (name === 'block' && typeof attributes.ref === 'number') return reused(attributes.ref, around)
  if (name === 'more' || name === 'nextpage' || contents.has(name)) return ''
  const render = Object.hasOwn(renders, name) ? renders[name] : undefined
  if (render) return render(block, around)
  if (empty(block) && !silent.has(name)) {
    around.left('block', name)
    // What a form asks is no text of the post.
    if (name.includes('/')) return /form|field/.test(name) ? '' : givenToBlock(attributes)
  }
  if (name === 'shortcode') return paragraphs(inside(block, around))
  if (name === 'image' && empty(block) && typeof attributes.id === 'number')
    return pictureOf(attributes.id, around)
  return inside(block, around)
}

const inside = (block: Block, around: Around): string =>
  block.parts.map((part) => (typeof part === 'string' ? part : renderBlock(part, around))).join('')

/** Not in itself: then it would stand there for ever. */
function reused(id: number, around: Around): string {
  const content = around.reused(id)
  if (content === undefined) {
    around.left('block', 'block')
    return ''
  }
  const within: Around = { ...around, reused: (other) => (other === id ? undefined : around.reused(other)) }
  return blocksOf(around.put(content))
    .map((part) => (typeof part === 'string' ? paragraphs(part) : renderBlock(part, within)))
    .join('\n')
}

function embed({ attributes, parts }: Block): string {
  const own = parts.filter((part) => typeof part === 'string').join('')
  const address =
    typeof attributes.url === 'string' ? attributes.url : /https?:\/\/[^\s<>"]{1,2000}/.exec(own)?.[0]
  if (!address) return ''
  const caption = captionIn(own)
  if (!caption) return linkTo(address)
  if (caption.includes('<')) return `${linkTo(address)}<p>${caption}</p>`
  // It is HTML: its signs are written for that.
  return `<p>${linked(address, caption)}</p>`
}

function captionIn(html: string): string | undefined {
  const begun = /<figcaption\b[^<>]{0,500}>/.exec(html)
  if (!begun) return undefined
  const from = begun.index + begun[0].length
  const to = html.indexOf('</figcaption>', from)
  return to < 0 ? undefined : html.slice(from, to)
}

/** The pictures one after another; the frame around them and its list are only layout. */
function gallery(block: Block, around: Around): string {
  const pictures = block.parts
    .filter((part) => typeof part !== 'string')
    .map((part) => renderBlock(part, around))
  const own = block.parts.filter((part) => typeof part === 'string').join('')
  if (pictures.length === 0) return own.replace(/<\/?(?:ul|li)\b[^>]{0,500}>/g, '')
  const caption = captionIn(own)
  return `${pictures.join('\n')}${caption ? `<p>${caption}</p>` : ''}`
}
