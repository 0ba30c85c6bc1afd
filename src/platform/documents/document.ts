/**
 * What a text is made of: the JSON of ProseMirror and Tiptap with a closed list of nodes. Pure types, so that the browser
 * can use them too; what may come in is said by `documentSchema`.
 */
export interface Document {
  type: 'doc'
  content: Block[]
}

export type Block = Paragraph | Heading | List | Quotation | Rule | PictureNode | SaidNode
export type ItemBlock = Paragraph | List
export type Inline = Text | HardBreak

export interface Paragraph {
  type: 'paragraph'
  content?: Inline[]
}

export interface Heading {
  type: 'heading'
  attrs: { level: 2 | 3 }
  content?: Text[]
}

export interface List {
  type: 'bulletList' | 'orderedList'
  content: ListItem[]
}

/** Begins with a paragraph. */
export interface ListItem {
  type: 'listItem'
  content: ItemBlock[]
}

export interface Quotation {
  type: 'blockquote'
  content: Paragraph[]
}

export interface Rule {
  type: 'horizontalRule'
}

/** A picture of the text; who has the pictures knows where it lies. */
export interface PictureNode {
  type: 'picture'
  attrs: { picture: string; alt: string; caption: string }
}

/** Somebody's own words. They never stand in the document: they are asked of the contribution each time. */
export interface SaidNode {
  type: 'said'
  attrs: { contribution: string }
}

export interface HardBreak {
  type: 'hardBreak'
}

export interface Text {
  type: 'text'
  text: string
  marks?: Mark[]
}

/** In this order in a text's marks. */
export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } }

/** How deep lists stand in lists. */
export const DEEPEST_LIST = 4

/** A text in which nothing stands yet. */
export const emptyDocument = (): Document => ({ type: 'doc', content: [] })
