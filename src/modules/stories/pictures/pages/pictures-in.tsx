import type { Child } from 'hono/jsx'
import type { Document, PictureNode } from '../../../../platform/documents/index.ts'
import type { PictureView } from '../queries.ts'
import { Picture } from './Picture.tsx'

/**
 * How the pictures of a text are shown, for `DocumentView`. One that is not there, or that the reader may not see, leaves its
 * caption. `atOnce`: all are on the screen, or the paper, at once.
 */
export function picturesIn(
  document: Document,
  base: string,
  pictures: readonly PictureView[],
  { atOnce = false }: { atOnce?: boolean | undefined } = {},
): (node: PictureNode['attrs']) => Child {
  const known = new Map(pictures.map((picture) => [picture.id, picture]))
  // What the text begins with is on the screen at once.
  const [begin] = document.content
  const firstId = begin?.type === 'picture' ? begin.attrs.picture.toLowerCase() : undefined
  return ({ picture: id, alt, caption }) => {
    const picture = known.get(id.toLowerCase())
    if (!picture) return caption ? <p dir="auto">{caption}</p> : null
    const shown = <Picture base={base} picture={picture} alt={alt} first={atOnce || picture.id === firstId} />
    // A figure is called by its caption: without one it would be one without a name, also where the picture tells nothing.
    const note = picture.note ? (
      <p class="kv-small" lang={picture.note.lang}>
        {picture.note.text}
      </p>
    ) : null
    if (!caption)
      return (
        <div class="kv-figure">
          {shown}
          {note}
        </div>
      )
    return (
      <figure class="kv-figure">
        {shown}
        <figcaption dir="auto">{caption}</figcaption>
        {note}
      </figure>
    )
  }
}
