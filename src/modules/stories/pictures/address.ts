import { oldSize } from './old-size.ts'
import type { PictureView } from './queries.ts'
import { type PictureFormat, pictureFormats } from './schema.ts'

/** Where the pictures of what one reads stand. */
export const readPictures = (slug: string) => `/stories/${slug}/pictures`
/** Where those of what one writes stand. */
export const ownPicturesAt = (storyId: string) => `/write/${storyId}/pictures`

/** `/stories/een-kop-koffie-7kf3qx/pictures/…/960.avif` */
export const pictureFile = (
  base: string,
  { id }: Pick<PictureView, 'id'>,
  width: number,
  format: PictureFormat,
) => `${base}/${id}/${width}.${format}`

/** For an old browser, and for who shows on another site where a link leads. */
export const plainPicture = (base: string, picture: Pick<PictureView, 'id' | 'widths'>): string =>
  pictureFile(base, picture, oldSize(picture.widths), 'jpg')

/** What a file of a picture is called: its width and its format. Undefined for every other name. */
export function sizeIn(name: string): { width: number; format: PictureFormat } | undefined {
  const [, width = '', ending = ''] = /^([1-9]\d{0,3})\.([a-z]{3,4})$/.exec(name) ?? []
  const format = pictureFormats.find((one) => one === ending)
  return format && { width: Number(width), format }
}
