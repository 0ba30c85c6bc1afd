import type { Generated } from 'kysely'

/** In the order in which a browser is offered them: the lightest that it understands. */
export const pictureFormats = ['avif', 'webp', 'jpg'] as const
export type PictureFormat = (typeof pictureFormats)[number]

interface PictureTable {
  id: string
  story_id: string
  sealing_key_id: string
  /** Sealed: `PictureSaid` as JSON. */
  words: Buffer | null
  recognisable: 'nobody' | 'asked' | 'before'
  /** In hundredths, from the left and from above. */
  focus_x: Generated<number>
  focus_y: Generated<number>
  /** Of the largest, in pixels. */
  width: number
  height: number
  widths: number[]
  /** Somebody on it was taken off the list: who is on it is asked anew. */
  one_is_gone: Generated<boolean>
  version: Generated<number>
  made_at: Generated<Date>
}

interface PictureFileTable {
  picture_id: string
  format: PictureFormat
  width: number
  /** As they are sent. */
  bytes: number
  file_id: string | null
  body: Buffer | null
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'stories.picture': PictureTable
    'stories.picture_file': PictureFileTable
    /** Who is recognised on a picture, of those in its story. */
    'stories.seen_on': { picture_id: string; told_id: string }
  }
}
