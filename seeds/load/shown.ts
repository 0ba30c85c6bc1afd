import { nothingShown, type Shown } from '../../src/modules/stories/shown/shown.ts'
import { asVtt, pieceBytes, readCaptions, readSlides } from '../../src/platform/recordings/index.ts'
import { shownWithStories } from '../stories/shown.ts'
import { pdfOf } from '../weeks/slides.ts'
import { idOf } from './ids.ts'
import type { Loading } from './loading.ts'

export const shownFileId = (story: string) => idOf('shown file', story)

/** What is shown with a story, its file sealed as the application seals; undefined where nothing is. */
export function loadShown({ lay, makeKey }: Loading, slug: string, storyId: string): Shown | undefined {
  // Named also where there is none, so that they are filled before what needs them.
  lay('stories.shown_file')
  lay('stories.shown_piece')
  const seed = shownWithStories.find(({ story }) => story === slug)
  if (!seed) return undefined
  const { from, licence, chapters = '', captions } = seed
  const said = { licence, chapters, captions: captions ? asVtt(readCaptions(captions)) : '' }
  if ('url' in from) return { ...nothingShown, ...from, ...said }
  const [id, key] = [shownFileId(slug), makeKey()]
  const { body, contentType } = readSlides(pdfOf(from.slides))
  lay('stories.shown_file', {
    ...{ id, story_id: storyId, sealing_key_id: key.id, content_type: contentType, bytes: body.length },
  })
  for (let at = 0; at < body.length; at += pieceBytes)
    lay('stories.shown_piece', {
      ...{ shown_file_id: id, number: at / pieceBytes, file_id: null },
      body: key.seal(body.subarray(at, at + pieceBytes)),
    })
  return { ...nothingShown, file: id, contentType, bytes: body.length, ...said }
}
