import { type Document, fromPlainText } from '../../../platform/documents/index.ts'

/** A moment as it is read: its photo, then its words. */
export function momentOf(words: string, picture?: { id: string; alt: string }): Document {
  const { content } = fromPlainText(words)
  if (!picture) return { type: 'doc', content }
  const attrs = { picture: picture.id, alt: picture.alt, caption: '' }
  return { type: 'doc', content: [{ type: 'picture', attrs }, ...content] }
}
