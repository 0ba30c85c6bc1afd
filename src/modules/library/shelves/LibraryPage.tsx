import { EmptyState, Heading, LinkButton, PageHead, Section, Small } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Movement } from '../../../platform/web/server.ts'
import { underName } from '../../../platform/web/under-name.ts'
import type { ListedStory } from '../../stories/index.ts'
import { libraryWords } from '../locales/index.ts'
import { Book } from './Book.tsx'
import { Shelf } from './Shelf.tsx'
import { inSight, shelves } from './shelves.ts'

interface LibraryProps {
  locale: Locale
  stories: readonly ListedStory[]
  movement: { slug: string; name: string } | undefined
  around: Movement | undefined
}

/** The do-book: shelves of what one can take, try and make one's own. */
export function LibraryPage({ locale, stories, movement, around }: LibraryProps) {
  const w = libraryWords(locale)
  const filled = shelves
    .map((shelf) => ({
      ...shelf,
      stories: stories.filter(({ kind }) => (shelf.kinds as readonly string[]).includes(kind)),
    }))
    .filter((shelf) => shelf.stories.length > 0)
  return (
    <>
      <PageHead title={w('title')} lead={w('lead')} drawing={<Book />}>
        <p class="kv-no-print">
          <LinkButton href="/write/new?kind=guide">{w('write')}</LinkButton>
        </p>
      </PageHead>
      {filled.length === 0 ? <EmptyState>{w('none')}</EmptyState> : null}
      {filled.map(({ name, kinds, stories: all }) => (
        <Section ruled wide id={name}>
          <div class="kv-bookcase">
            <div class="kv-bookcase__label">
              <Heading level={2}>{w(`shelf.${name}`)}</Heading>
              <Small>{w(`shelf.${name}.about`)}</Small>
              <p class="kv-no-print">
                <a href={underName(`/library/${name}`, around)}>
                  {name === 'tried' ? w('tried.find') : w('more')}
                  {name === 'tried' ? null : <span class="kv-hidden"> {w(`shelf.${name}`)}</span>}
                </a>
              </p>
            </div>
            <Shelf locale={locale} stories={all.slice(0, inSight)} named={kinds.length > 1} level={3} />
          </div>
        </Section>
      ))}
      {movement ? (
        <div class="kv-section kv-section--ruled kv-no-print">
          <Heading level={2}>{w('founding.title')}</Heading>
          <p>{w('founding.about')}</p>
          <p>
            <a href={`/circles/${movement.slug}/about`}>{w('founding.link', { movement: movement.name })}</a>
          </p>
        </div>
      ) : null}
    </>
  )
}
