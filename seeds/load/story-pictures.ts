import sharp from 'sharp'
import { type MadePicture, makeSizes } from '../../src/modules/stories/pictures/sizes.ts'
import type { Document } from '../../src/platform/documents/index.ts'
import { type StoryPhoto, storyPictures } from '../stories/pictures.ts'
import { storyPhotoOf } from '../told/story-photos.ts'
import type { Slug } from '../types.ts'
import { momentFrom } from './days.ts'
import { idOf } from './ids.ts'
import type { Loading } from './loading.ts'

export type AllPainted = ReadonlyMap<StoryPhoto['photo'], MadePicture>

export const storyPictureId = ({ story, photo }: Pick<StoryPhoto, 'story' | 'photo'>) =>
  idOf('story picture', story, photo)

const of = (story: Slug) => storyPictures.filter((one) => one.story === story)

/** Paints them, and has them made in sizes as the application makes what is sent. */
export async function paintStories(): Promise<AllPainted> {
  const painted = new Map<StoryPhoto['photo'], MadePicture>()
  for (const photo of new Set(storyPictures.map((one) => one.photo)))
    painted.set(
      photo,
      await makeSizes(
        await sharp(Buffer.from(storyPhotoOf(photo)))
          .jpeg({ quality: 92 })
          .toBuffer(),
      ),
    )
  return painted
}

/** A text with its pictures where they belong. */
export function pictured(story: Slug, document: Document): Document {
  const content = [...document.content]
  for (const { photo, alt, caption, after } of of(story))
    content.splice(after, 0, {
      type: 'picture',
      attrs: { picture: storyPictureId({ story, photo }), alt, caption },
    })
  return { type: 'doc', content }
}

/** The pictures of a story, sealed as the application seals, in their rows. Before it is published. */
export function loadStoryPictures(
  { lay, makeKey, painted, now }: Loading,
  { slug, storyId, daysAgo }: { slug: Slug; storyId: string; daysAgo: number },
): void {
  // Named in this order, also where there are none: what is published looks for its pictures.
  lay('stories.picture')
  lay('stories.picture_file')
  for (const one of of(slug)) {
    const [key, made] = [makeKey(), painted.get(one.photo)]
    if (!made) throw new Error(`Nobody painted ${one.photo}`)
    const { width, height, widths, sizes } = made
    const id = storyPictureId(one)
    lay('stories.picture', {
      ...{ id, story_id: storyId, sealing_key_id: key.id, recognisable: 'nobody', width, height, widths },
      words: key.seal(JSON.stringify({ alt: one.alt, caption: one.caption, decoration: false })),
      ...{ focus_x: one.focus[0], focus_y: one.focus[1], made_at: momentFrom(now, -daysAgo, '13:00') },
    })
    for (const { format, width: wide, body } of sizes)
      lay('stories.picture_file', {
        ...{ picture_id: id, format, width: wide, bytes: body.length },
        ...{ file_id: null, body: key.seal(body) },
      })
  }
}
