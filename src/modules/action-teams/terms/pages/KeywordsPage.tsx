import { EmptyState, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { underName } from '../../../../platform/web/under-name.ts'
import { termWords } from '../locales/index.ts'
import type { TermView } from '../queries.ts'

interface KeywordsProps {
  locale: Locale
  rubrics: readonly TermView[]
  keywords: readonly TermView[]
  around: Movement | undefined
}

/** The rubrics, then all keywords like the last pages of a book; one that went into another says where it stands. */
export function KeywordsPage({ locale, rubrics, keywords, around }: KeywordsProps) {
  const w = termWords(locale)
  const shown = rubrics.filter(({ asideOn }) => asideOn === null)
  const letters = Map.groupBy(keywords, ({ name }) => initial(name))
  return (
    <>
      <PageHead title={w('finding.title')} lead={w('finding.about')} />
      {shown.length > 0 ? (
        <Section title={w('rubrics.title')} ruled wide>
          <ul class="kv-rubrics">
            {shown.map(({ slug, name }) => (
              <li>
                <a href={underName(`/rubrics/${slug}`, around)}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={w('keywords.title')} ruled>
        <Small>{w('keywords.lead')}</Small>
      </Section>
      {keywords.length === 0 ? <EmptyState>{w('keywords.none')}</EmptyState> : null}
      <div class="kv-keywords kv-wide">
        {[...letters].map(([letter, words]) => (
          <section class="kv-keywords__letter" aria-labelledby={`letter-${letter}`}>
            <h3 id={`letter-${letter}`}>{letter}</h3>
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
