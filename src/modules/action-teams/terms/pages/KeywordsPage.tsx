import { EmptyState, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { underName } from '../../../../platform/web/under-name.ts'
import { termWords } from '../locales/index.ts'
import type { TermView } from '../queries.ts'

interface KeywordsProps {
  locale: Locale
  keywords: readonly TermView[]
  around: Movement | undefined
}

/** All keywords like the last pages of a book; one that went into another says where it stands. */
export function KeywordsPage({ locale, keywords, around }: KeywordsProps) {
  const w = termWords(locale)
  const letters = Map.groupBy(keywords, ({ name }) => initial(name))
  return (
    <>
      <PageHead title={w('keywords.title')} lead={w('keywords.lead')} />
      {keywords.length === 0 ? <EmptyState>{w('keywords.none')}</EmptyState> : null}
      <div class="kv-keywords kv-wide">
        {[...letters].map(([letter, words]) => (
          <section class="kv-keywords__letter" aria-labelledby={`letter-${letter}`}>
            <h2 id={`letter-${letter}`}>{letter}</h2>
            <ul>
              {words.map(({ name, slug, into }) => (
                <li>
                  {into ? (
                    <>
                      {name}, <span class="kv-small">{w('keywords.into', { name: into.name })}</span>
                    </>
                  ) : (
                    <a href={underName(`/keywords/${slug}`, around)}>{name}</a>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

const initial = (name: string): string => (name.normalize('NFD')[0] ?? '').toUpperCase()
