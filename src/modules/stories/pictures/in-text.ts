import type { Block, Document, PictureNode } from '../../../platform/documents/index.ts'

/** Ids of the pictures that a text has a place for. */
export const pictureIdsIn = (document: Document): string[] => [
  ...new Set(document.content.flatMap((block) => (block.type === 'picture' ? [block.attrs.picture] : []))),
]

export const isIn = (document: Document, id: string): boolean => document.content.some(isPicture(id))

/** The text with this picture in it: with these words where it stands, else at its end. */
export function withPicture(document: Document, attrs: PictureNode['attrs']): Document {
  const node: PictureNode = { type: 'picture', attrs }
  const is = isPicture(attrs.picture)
  const content = document.content.map((block) => (is(block) ? node : block))
  return { type: 'doc', content: isIn(document, attrs.picture) ? content : [...content, node] }
}

export const withoutPicture = (document: Document, id: string): Document => ({
  type: 'doc',
  content: document.content.filter((block) => !isPicture(id)(block)),
})

const isPicture = (id: string) => (block: Block) =>
  block.type === 'picture' && block.attrs.picture.toLowerCase() === id.toLowerCase()
