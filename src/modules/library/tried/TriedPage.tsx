import { Button, EmptyState, PageHead, Select } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Movement } from '../../../platform/web/server.ts'
import { underName } from '../../../platform/web/under-name.ts'
import type { TriedStory } from '../../stories/index.ts'
import { libraryWords } from '../locales/index.ts'
import { Book } from '../shelves/Book.tsx'
import { TriedItem } from './TriedItem.tsx'

interface Named {
  id: string
  name: string
}

interface TriedProps {
  locale: Locale
  stories: readonly TriedStory[]
  /** Where older ones stand, where there are any. */
  older: string | undefined
  themes: readonly Named[]
  sectors: readonly Named[]
  /** What was asked for: ids, or empty. */
  asked: { theme: string; sector: string }
  around: Movement | undefined
}

/** Who tried this before: what they did, what helped and where it pinched; what did not work stands between the rest. */
export function TriedPage({ locale, stories, older, themes, sectors, asked, around }: TriedProps) {
  const w = libraryWords(locale)
  const options = (named: readonly Named[]) => [
    { value: '', label: w('tried.any') },
    ...named.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <>
      <PageHead title={w('shelf.tried')} lead={w('shelf.tried.about')} drawing={<Book />} />
      <form method="get" action="/library/tried" class="kv-tried-form">
        {around?.chosen ? <input type="hidden" name="of" value={around.chosen} /> : null}
        <Select name="theme" label={w('tried.theme')} value={asked.theme} options={options(themes)} />
        <Select name="sector" label={w('tried.sector')} value={asked.sector} options={options(sectors)} />
        <Button>{w('tried.go')}</Button>
      </form>
      {stories.length === 0 ? <EmptyState>{w('tried.none')}</EmptyState> : null}
      {stories.map((story) => (
        <TriedItem locale={locale} story={story} />
      ))}
      {older ? (
        <p>
          <a href={older}>{w('older')}</a>
        </p>
      ) : null}
      <p class="kv-no-print">
        <a href={underName('/library', around)}>{w('back')}</a>
      </p>
    </>
  )
}
