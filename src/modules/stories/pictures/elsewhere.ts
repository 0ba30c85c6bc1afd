import type { Document } from '../../../platform/documents/index.ts'
import { plainPicture, readPictures } from './address.ts'
import { oldSize } from './old-size.ts'
import type { PictureView } from './queries.ts'

/** A picture as readers of feeds and other sites are told of it: in the format that all of them know, at a whole address. */
export interface ToldPicture {
  id: string
  address: string
  type: 'image/jpeg'
  /** In pixels. */
  width: number
  height: number
  /** What there is to see; empty where it tells nothing. */
  alt: string
  focusX: number
  focusY: number
}

/** The pictures of a text that everybody may read, in the order in which they stand there. */
export function toldPictures(
  { document, slug }: { document: Document; slug: string },
  pictures: readonly PictureView[],
  origin: string,
): ToldPicture[] {
  const known = new Map(pictures.map((picture) => [picture.id, picture]))
  return document.content.flatMap((block) => {
    if (block.type !== 'picture') return []
    const id = block.attrs.picture.toLowerCase()
    const picture = known.get(id)
    if (!picture) return []
    known.delete(id)
    const { width, height, focusX, focusY } = picture
    const told = oldSize(picture.widths)
    return {
      id,
      address: `${origin}${plainPicture(readPictures(slug), picture)}`,
      type: 'image/jpeg',
      width: told,
      height: Math.max(1, Math.round((height * told) / width)),
      alt: block.attrs.alt,
      focusX,
      focusY,
    }
  })
}
