import type { Block, Document, PictureNode } from '../../../../platform/documents/index.ts'

/** A picture as its post shows it, before it is known whether it can be had. */
export interface Wanted {
  /** Stands for it in the document until it is kept. */
  id: string
  src: string
  alt: string
}

/** Gives each picture the id under which it is kept; what is not kept leaves its caption behind. */
export const withPictures = (document: Document, kept: ReadonlyMap<string, string>): Document => ({
  type: 'doc',
  content: document.content.flatMap((block): Block[] => {
    if (block.type !== 'picture') return [block]
    const picture = kept.get(block.attrs.picture)
    if (picture) return [{ ...block, attrs: { ...block.attrs, picture } }]
    return captionAlone(block)
  }),
})

const captionAlone = ({ attrs }: PictureNode) =>
  attrs.caption
    ? [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: attrs.caption }] }]
    : []
