import type { Child } from 'hono/jsx'
import { Button, EmptyState, PageHead, Section, Small } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Movement } from '../../../../platform/web/server.ts'
import { underName } from '../../../../platform/web/under-name.ts'
import { rubricWords } from '../../rubrics/locales/index.ts'
import { termWords } from '../locales/index.ts'
import type { TermView } from '../queries.ts'

interface TermProps {
  locale: Locale
  term: TermView
  /** What other rooms have under it. */
  sections: readonly Child[]
  /** For who looks after it: what their forms carry. */
  hidden: { csrf: string; key: string } | null
  around: Movement | undefined
}

/** A rubric or a keyword, and what stands under it. */
export function TermPage({ locale, term, sections, hidden, around }: TermProps) {
  const w = termWords(locale)
  const { kind, name, slug, holds } = term
  const also = holds.filter(({ stands }) => stands)
  const there = sections.filter(Boolean)
  return (
    <>
      <PageHead title={name} lead={w(`${kind}.lead`)} />
      {also.length > 0 ? (
        <Small>
          {w('keyword.also', {
            names: listOf(
              locale,
              also.map((held) => held.name),
            ),
          })}
        </Small>
      ) : null}
      {there.length === 0 ? <EmptyState>{w('term.none')}</EmptyState> : there}
      {hidden && kind === 'keyword' ? (
        <Section ruled>
          <p>
            <a href={`/keywords/${slug}/into`}>{w('merge.link')}</a>
          </p>
          {also.map((held) => (
            <PostForm action={`/keywords/${held.slug}/apart`} hidden={hidden}>
              <Button variant="quiet">{w('merge.apart', { name: held.name })}</Button>
            </PostForm>
          ))}
        </Section>
      ) : null}
      {hidden && kind === 'rubric' ? (
        <p class="kv-no-print">
          <a href={`/circles/${term.movementSlug}/rubrics`}>{rubricWords(locale)('link')}</a>
        </p>
      ) : null}
      <p>
        {kind === 'keyword' ? (
          <a href={underName('/keywords', around)}>{w('keywords.back')}</a>
        ) : (
          <a href={underName('/keywords', around)}>{w('rubrics.back')}</a>
        )}
      </p>
    </>
  )
}
