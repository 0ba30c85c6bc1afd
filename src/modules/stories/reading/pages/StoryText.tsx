import { type Document, DocumentView } from '../../../../platform/documents/index.ts'
import { Said } from '../../people-in-it/pages/Said.tsx'
import { readPictures } from '../../pictures/address.ts'
import { picturesIn } from '../../pictures/pages/pictures-in.tsx'
import type { StoryView } from '../story.ts'
import type { WithinStory } from '../within.ts'

interface TextProps {
  story: Pick<StoryView, 'slug'>
  within: WithinStory
  /** Its text, or a part of it. */
  document: Document
  /** The level of its first headings. */
  headings?: 2 | 3
  /** Its pictures are there before somebody comes near them: for paper. */
  atOnce?: boolean
}

/** A text of a story, with its pictures and the words of others that stand in it. */
export const StoryText = ({ story, within, document, headings = 2, atOnce }: TextProps) => (
  <DocumentView
    document={document}
    headings={headings}
    said={({ contribution }) => <Said slip={within.said.get(contribution)} />}
    picture={picturesIn(document, readPictures(story.slug), within.pictures, { atOnce })}
  />
)
