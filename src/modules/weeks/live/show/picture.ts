import { Invalid } from '../../../../platform/errors/errors.ts'
import { slideKind } from '../../../../platform/recordings/index.ts'
import { cleanPhoto } from '../../../contributions/index.ts'

/** A slide as it is kept: drawn anew from its pixels, with nothing else of the file. */
export interface Picture {
  contentType: string
  body: Buffer
  seconds: null
  width: number
  height: number
}

/** Slides are pictures: what they were made with one may take along afterwards. @throws Invalid at `slides` */
export async function cleanSlide(file: Buffer): Promise<Picture> {
  if (slideKind(file)) throw new Invalid({ slides: 'slides.no-picture' })
  try {
    const { contentType, body, width, height } = await cleanPhoto(file)
    return { contentType, body, seconds: null, width: width ?? 1, height: height ?? 1 }
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    throw new Invalid({ slides: error.fields.media === 'photo.large' ? 'slides.large' : 'slides.unknown' })
  }
}
