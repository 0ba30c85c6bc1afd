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
  }
}
