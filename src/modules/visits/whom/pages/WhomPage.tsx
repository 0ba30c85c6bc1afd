import { EmptyState, PageHead, Section, Small } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { whomWords } from '../locales/index.ts'
import type { Suggested } from '../shared.ts'

interface WhomPageProps {
  locale: Locale
  house: { slug: string; name: string }
  suggested: readonly Suggested[]
}

/** Houses that write about the same, each with why it stands there, in one sentence. */
export function WhomPage({ locale, house, suggested }: WhomPageProps) {
  const w = whomWords(locale)
  return (
    <>
      <PageHead title={w('title')} lead={w('lead')}>
        <p>
          <a href={`/circles/${house.slug}/visits`}>{w('back', { name: house.name })}</a>
        </p>
      </PageHead>
      <Section>
        <Small>{w('order')}</Small>
        {suggested.length > 0 ? (
          <ol class="kv-told">
            {suggested.map(({ slug, name, region, words, ours, theirs, questions }) => (
              <li class="kv-told__one">
                <div class="kv-told__when">
                  <p>
                    <a href={`/circles/${slug}`}>{name}</a>
                  </p>
                  {region ? <p class="kv-small">{region}</p> : null}
                </div>
                <div class="kv-told__what">
                  {questions.map((question) => (
                    <p>
                      {w('together')}{' '}
                      <a href={`/questions/${question.id}`} dir="auto">
                        {question.name}
                      </a>
                    </p>
                  ))}
                  {words.length > 0 ? (
                    <p>
                      {w('why', {
                        words: listOf(
                          locale,
                          words.map((word) => `‘${word}’`),
                        ),
                        ours: w(`source.${ours}`),
                        theirs: w(`source.${theirs}`),
                      })}
                    </p>
                  ) : null}
                  <p>
                    <a href={`/circles/${slug}/visits/ask`}>
                      {w('ask')}
                      <span class="kv-hidden">: {name}</span>
                    </a>
                  </p>
                </div>
              </li>
            ))}
          </ol>
        ) : (
          <EmptyState>
            <p>{w('none')}</p>
          </EmptyState>
        )}
      </Section>
    </>
  )
}
