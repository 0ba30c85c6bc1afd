import type { Block, Document } from '../../../platform/documents/index.ts'
import { toPlainText } from '../../../platform/documents/index.ts'
import { readCaptions, transcriptOf } from '../../../platform/recordings/index.ts'
import { paragraphsOf } from '../../../platform/text/paragraphs.ts'

/**
 * The text with what is said in a recording under a heading of its own, at the end; what stood under that heading before makes room
 * for it.
 */
export function withTranscript(document: Document, heading: string, captions: string): Document {
  const paragraphs = paragraphsOf(transcriptOf(readCaptions(captions))).map(
    (text): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] }),
  )
  const begins = document.content.findIndex((block) => isHeading(block, heading))
  const before = begins < 0 ? document.content : document.content.slice(0, begins)
  const rest = begins < 0 ? [] : document.content.slice(begins + 1)
  const next = rest.findIndex((block) => block.type === 'heading' && block.attrs.level === 2)
  const title: Block = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: heading }] }
  return { type: 'doc', content: [...before, title, ...paragraphs, ...(next < 0 ? [] : rest.slice(next))] }
}

const isHeading = (block: Block, heading: string) =>
  block.type === 'heading' && toPlainText({ type: 'doc', content: [block] }) === heading
