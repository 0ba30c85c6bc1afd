import { EmptyState, PageHead } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Movement } from '../../../platform/web/server.ts'
import { underName } from '../../../platform/web/under-name.ts'
import type { ListedStory } from '../../stories/index.ts'
import { libraryWords } from '../locales/index.ts'
import { Book } from './Book.tsx'
import { Shelf } from './Shelf.tsx'
import type { Shelf as ShelfOf } from './shelves.ts'

interface ShelfPageProps {
  locale: Locale
  shelf: ShelfOf
  stories: readonly ListedStory[]
  /** Where older ones stand, where there are any. */
  older: string | undefined
  around: Movement | undefined
}

/** Everything on one shelf. */
export function ShelfPage({ locale, shelf, stories, older, around }: ShelfPageProps) {
  const w = libraryWords(locale)
  return (
    <>
      <PageHead title={w(`shelf.${shelf.name}`)} lead={w(`shelf.${shelf.name}.about`)} drawing={<Book />} />
      {stories.length === 0 ? <EmptyState>{w('none')}</EmptyState> : null}
      <Shelf locale={locale} stories={stories} named={shelf.kinds.length > 1} level={2} />
      {older ? (
        <p>
          <a href={older}>{w('older')}</a>
        </p>
      ) : null}
      <p>
        <a href={underName('/library', around)}>{w('back')}</a>
      </p>
    </>
  )
}
