import type { MediaKind } from '../../schema.ts'

/** A spoken minute, a drawing or a photo as it is kept: cleaned of everything but what is to be heard or seen. */
export interface Told {
  kind: MediaKind
  contentType: string
  body: Buffer
  /** Of a sound, where it is known. */
  seconds: number | null
  /** Of a drawing or a photo, in pixels. */
  width: number | null
  height: number | null
}

/** What a page needs to know of it to show it; the rest comes from its own address. */
export type MediaView = Pick<Told, 'kind' | 'seconds' | 'width' | 'height'>
