import { EmptyState, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { faceWords } from '../../face/locales/index.ts'
import { questionWords } from '../locales/index.ts'
import type { Laid } from '../queries.ts'

/** What places tried, the latest year first: what failed looks the same as what worked out. */
export function Tried({ locale, tried }: { locale: Locale; tried: readonly Laid[] }) {
  const w = questionWords(locale)
  const byYear = tried.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
  return (
    <Section title={w('question.tried')} ruled>
      {tried.length > 0 ? (
        <>
          <Small>{w('question.tried.note')}</Small>
          <ol class="kv-told">
            {byYear.map(({ entryId, year, outcome, words, circle }) => (
              <li class="kv-told__one" id={entryId}>
                <p class="kv-told__when">{year}</p>
                <div class="kv-told__what">
                  <p class="kv-told__how">
                    <a href={`/circles/${circle.slug}#tried`}>{circle.name}</a>
                    {outcome ? ` · ${faceWords(locale)(`outcome.${outcome}`)}` : ''}
                  </p>
                  <p class="kv-as-typed" dir="auto">
                    {words}
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <EmptyState>
          <p>{w('question.tried.none')}</p>
        </EmptyState>
      )}
    </Section>
  )
}
