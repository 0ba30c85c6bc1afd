import type { StorySection } from '../../stories/index.ts'
import { libraryWords } from '../locales/index.ts'
import { inBooklets } from '../shelves/shelves.ts'

/** The way from a do-sheet to its booklet. */
export const bookletLink: StorySection = {
  name: 'library.booklet',
  first: true,
  render: ({ locale }, { kind, slug }) =>
    inBooklets.includes(kind) ? (
      <p>
        <a href={`/library/${slug}/booklet`}>{libraryWords(locale)('booklet.link')}</a>
      </p>
    ) : null,
}
