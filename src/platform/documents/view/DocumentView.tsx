import type { Child } from 'hono/jsx'
import type { Block, Document, ItemBlock, PictureNode, SaidNode } from '../document.ts'
import { Words } from './Words.tsx'

interface DocumentViewProps {
  document: Document
  /** The level of the text's first headings on this page. Default 2: straight under the page's title. */
  headings?: 2 | 3 | 4 | 5
  /** How a picture is shown. Without it, its caption stands there. */
  picture?: (node: PictureNode['attrs']) => Child
  /** How somebody's own words are shown, if they may be shown now. Without it, nothing. */
  said?: (node: SaidNode['attrs']) => Child
}

type Shown = Omit<DocumentViewProps, 'document'>

/** A text as clean HTML. Everything in it is escaped; the pictures and own words are drawn by who shows it. */
export const DocumentView = ({ document, ...shown }: DocumentViewProps) => (
  <div class="kv-document">
    {document.content.map((block) => (
      <BlockView block={block} shown={shown} />
    ))}
  </div>
)

function BlockView({ block, shown }: { block: Block; shown: Shown }) {
  switch (block.type) {
    case 'paragraph':
      return <Paragraph content={block.content} />
    case 'heading': {
      const Tag = `h${Math.min(6, (shown.headings ?? 2) + block.attrs.level - 2)}` as 'h2'
      return (
        <Tag dir="auto">
          <Words content={block.content} />
        </Tag>
      )
    }
    case 'bulletList':
    case 'orderedList': {
      const Tag = block.type === 'bulletList' ? 'ul' : 'ol'
      return (
        <Tag>
          {block.content.map(({ content }) => (
            <li dir="auto">
              <Item content={content} shown={shown} />
            </li>
          ))}
        </Tag>
      )
    }
    case 'blockquote':
      return (
        <blockquote>
          {block.content.map(({ content }) => (
            <Paragraph content={content} />
          ))}
        </blockquote>
      )
    case 'horizontalRule':
      return <hr />
    case 'picture':
      if (shown.picture) return <>{shown.picture(block.attrs)}</>
      return block.attrs.caption ? <p dir="auto">{block.attrs.caption}</p> : null
    case 'said':
      return shown.said ? shown.said(block.attrs) : null
  }
}

/** An item of one paragraph is read in one breath: without a paragraph of its own. */
function Item({ content, shown }: { content: readonly ItemBlock[]; shown: Shown }) {
  const [first, ...rest] = content
  const alone = first?.type === 'paragraph' && rest.every(({ type }) => type !== 'paragraph')
  return (
    <>
      {alone ? <Words content={first.content} /> : null}
      {(alone ? rest : content).map((block) => (
        <BlockView block={block} shown={shown} />
      ))}
    </>
  )
}

const Paragraph = ({ content }: { content: Parameters<typeof Words>[0]['content'] }) => (
  <p dir="auto">
    <Words content={content} />
  </p>
)
