import { type Block, blocksOf } from './blocks.ts'
import { linkTo } from './html.ts'
import { paragraphs } from './paragraphs.ts'
import { pictureOf } from './pictures.ts'
import type { Around } from './prepare.ts'

/** What WordPress wrote anew at every visit, from what is elsewhere: lists of posts, menus, forms. Nothing of it stands here. */
const empty = (block: Block) => block.parts.every((part) => typeof part === 'string' && part.trim() === '')

/** Room and folds of the layout: nobody misses them. */
const silent = new Set(['spacer', 'more', 'nextpage', 'page-break', 'separator', 'missing'])

/** A block and what stands in it as HTML. */
export function renderBlock(block: Block, around: Around): string {
  const { name, attributes } = block
  if (name === 'embed' || name.startsWith('core-embed/')) return embed(block)
  if (name === 'gallery') return gallery(block, around)
  if (name === 'freeform' || name === 'classic') return paragraphs(inside(block, around))
  if (name === 'block' && typeof attributes.ref === 'number') return reused(attributes.ref, around)
  if (name === 'more' || name === 'nextpage') return ''
  if (empty(block) && !silent.has(name)) around.left('block', name)
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
  return blocksOf(content)
    .map((part) => (typeof part === 'string' ? paragraphs(part) : renderBlock(part, within)))
    .join('\n')
}

function embed({ attributes, parts }: Block): string {
  const own = parts.filter((part) => typeof part === 'string').join('')
  const address =
    typeof attributes.url === 'string' ? attributes.url : /https?:\/\/[^\s<>"]{1,2000}/.exec(own)?.[0]
  if (!address) return ''
  const caption = /<figcaption\b[^>]{0,500}>([^<]{1,2000})<\/figcaption>/.exec(own)?.[1]
  return linkTo(address, caption)
}

/** The pictures one after another; the frame around them and its list are only layout. */
function gallery(block: Block, around: Around): string {
  const pictures = block.parts
    .filter((part) => typeof part !== 'string')
    .map((part) => renderBlock(part, around))
  const own = block.parts.filter((part) => typeof part === 'string').join('')
  if (pictures.length === 0) return own.replace(/<\/?(?:ul|li)\b[^>]{0,500}>/g, '')
  const caption = /<figcaption\b[^>]{0,500}>([\s\S]{1,2000}?)<\/figcaption>/.exec(own)?.[1]
  return `${pictures.join('\n')}${caption ? `<p>${caption}</p>` : ''}`
}
