import sharp from 'sharp'
import type { Browserless } from '../../../../tests/support/browserless.ts'

/** A picture of one colour, 1200 by 800. */
const photo = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#a63' } })
  .jpeg()
  .toBuffer()

/** Its writer adds a picture to a text, with what there is to see. @returns its id. */
export async function addPicture(
  writer: Browserless,
  at: string,
  said: Record<string, string> = {},
): Promise<string> {
  const pictures = `${at}/pictures`
  await writer.get(pictures)
  await writer.upload({ recognisable: 'nobody' }, { media: await photo }, pictures)
  const id = writer.path.split('/').at(-1) ?? ''
  await writer.submit(
    { alt: 'Een open deur', caption: 'De deur', focus: '83-17', go: 'text', ...said },
    `${pictures}/${id}`,
  )
  return id
}

export async function throwPictureAway(writer: Browserless, at: string, id: string): Promise<void> {
  await writer.get(`${at}/pictures/${id}`)
  await writer.submit({}, `${at}/pictures/${id}/remove`)
}
