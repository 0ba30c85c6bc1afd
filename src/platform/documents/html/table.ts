import type { Block, Inline, ListItem } from '../document.ts'
import type { Look } from './look.ts'
import type { Page } from './page.ts'
import type { HtmlElement } from './tree.ts'

interface Row {
  cells: { blocks: Block[]; heads: boolean }[]
  heads: boolean
}

/**
 * A table becomes what can be read from above to below on a telephone: an item for each row, with the head of the column before
 * each cell. One that was only there to put things beside each other becomes what stood in it.
 */
export function readTable(element: HtmlElement, look: Look, page: Page): void {
  const rows = rowsOf(element).map((row) => readRow(row, look, page))
  readLoose(element, look, page)
  for (const caption of within(element, ['caption'])) {
    page.read(caption.children, { ...look, bold: true })
    page.endParagraph()
  }
  if (!rows.every(isData) || rows.every(({ cells }) => cells.length < 2)) {
    page.add(rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)))
    return
  }
  page.left.add('table')
  const [head] = rows[0] && rows.length > 1 && namesColumns(rows[0]) ? rows : []
  const body = head ? rows.slice(1) : rows
  const content = body.map((row) => asItem(row, head)).filter((item) => item !== undefined)
  if (content.length) page.add([{ type: 'bulletList', content }])
}

const parts = new Set('caption colgroup thead tbody tfoot tr td th'.split(' '))

/** What stands in a table and in no cell of it comes before it, as browsers show it. */
function readLoose({ children }: HtmlElement, look: Look, page: Page): void {
  for (const child of children) {
    if (typeof child !== 'string' && parts.has(child.name)) {
      page.endParagraph()
      if (/^t(?:head|body|foot|r)$/.test(child.name)) readLoose(child, look, page)
      continue
    }
    // Old pages have forms between rows and cells: their cells are read with the others.
    if (typeof child !== 'string' && child.name === 'form') readLoose(child, look, page)
    else page.read([child], look)
  }
  page.endParagraph()
}

function readRow(row: HtmlElement, look: Look, page: Page): Row {
  const cells = within(row, ['td', 'th']).map((child) => {
    const inside = page.inside()
    inside.read(child.children, look)
    inside.endParagraph()
    return { blocks: inside.blocks, heads: child.name === 'th' }
  })
  return { cells, heads: cells.length > 0 && cells.every(({ heads }) => heads) }
}

/** Each cell holds a few words. */
const isData = ({ cells }: Row): boolean =>
  cells.every(({ blocks }) => blocks.every(({ type }) => type === 'paragraph') && blocks.length <= 2)

/** In characters; it comes again before each cell below it. */
const longestHead = 200

/** A row of heads that are short, as names are; of others each is read once, where it stands. */
const namesColumns = ({ cells, heads }: Row): boolean =>
  heads && cells.every(({ blocks }) => inOneLine(blocks).map(lettersOf).join(' ').length <= longestHead)

const lettersOf = (node: Inline): string => (node.type === 'text' ? node.text : '')

const bold = [{ type: 'bold' as const }]

function asItem({ cells }: Row, head: Row | undefined): ListItem | undefined {
  const filled = cells.map(({ blocks, heads }, at) => ({ words: inOneLine(blocks), heads, at }))
  const content = filled
    .filter(({ words }) => words.length > 0)
    .flatMap(({ words, heads, at }, place): Inline[] => {
      const column = at === 0 ? [] : inOneLine(head?.cells[at]?.blocks ?? [])
      return [
        ...(place === 0 ? [] : [{ type: 'text' as const, text: head ? '; ' : ' – ' }]),
        ...(column.length ? [...column, { type: 'text' as const, text: ': ' }] : []),
        ...words.map((node) => (heads && node.type === 'text' ? { ...node, marks: bold } : node)),
      ]
    })
  return content.length ? { type: 'listItem', content: [{ type: 'paragraph', content }] } : undefined
}

const inOneLine = (blocks: readonly Block[]): Inline[] =>
  blocks.flatMap((block, at): Inline[] => [
    ...(at === 0 ? [] : [{ type: 'text' as const, text: ' ' }]),
    ...(block.type === 'paragraph' ? (block.content ?? []) : []).map((node) =>
      node.type === 'hardBreak' ? { type: 'text' as const, text: ' ' } : node,
    ),
  ])

const rowsOf = (table: HtmlElement): HtmlElement[] =>
  [table, ...within(table, ['thead', 'tbody', 'tfoot'])].flatMap((part) => within(part, ['tr']))

const within = ({ children }: HtmlElement, names: readonly string[]): HtmlElement[] =>
  children.flatMap((child): HtmlElement[] => {
    if (typeof child === 'string') return []
    if (names.includes(child.name)) return [child]
    return child.name === 'form' ? within(child, names) : []
  })
