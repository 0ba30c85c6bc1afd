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
  /** What the way to where somebody's words come from is called; none: there is no way, as on paper. */
  way?: string
}

/** A text of a story, with its pictures and the words of others that stand in it. */
export const StoryText = ({ story, within, document, headings = 2, atOnce, way }: TextProps) => (
  <DocumentView
    document={document}
    headings={headings}
    said={({ contribution }) => {
      const slip = within.said.get(contribution)
      return (
        <Said
          slip={slip}
          actions={
            way && slip?.way ? (
              <p class="kv-small">
                <a href={`/provenance/contribution/${contribution}`}>{way}</a>
              </p>
            ) : null
          }
        />
      )
    }}
    picture={picturesIn(document, readPictures(story.slug), within.pictures, { atOnce })}
  />
)
