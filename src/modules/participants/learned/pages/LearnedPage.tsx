import { Circle, EmptyState, PageHead, Section, Small } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { faceWords } from '../../face/locales/index.ts'
import type { Level } from '../../level.ts'
import { learnedWords } from '../locales/index.ts'
import { type Learned, type TriedHere, triedLength } from '../queries.ts'
import { LearnedList } from './LearnedList.tsx'

interface LearnedPageProps {
  locale: Locale
  level: Level
  /** What this level learned, and those that sit in it. */
  learned: readonly Learned[]
  takenOn: readonly Learned[]
  /** One more than stands on a page where there are more. */
  tried: readonly TriedHere[]
  page: number
  /** The actor writes in its name. */
  keeps: boolean
}

/** What was tried and learned, by level: the whole, then sectors, regions and themes, then houses. */
export function LearnedPage({ locale, level, learned, takenOn, tried, page, keeps }: LearnedPageProps) {
  const w = learnedWords(locale)
  const own = learned.filter(({ circle }) => circle.id === level.id)
  const others = learned.filter(({ circle }) => circle.id !== level.id)
  const base = `/circles/${level.slug}/learned`
  return (
    <>
      <PageHead title={w('title')} lead={w('lead')} drawing={<Circle fire="embers" open={0} />}>
        <p>
          <a href={`/circles/${level.slug}`}>{w('back', { name: level.name })}</a>
        </p>
      </PageHead>
      <Section
        title={level.kind === 'movement' ? w('own.movement') : w('own.other', { name: level.name })}
        ruled
      >
        {own.length > 0 ? (
          <LearnedList locale={locale} learned={own} changeAt={keeps ? base : undefined} />
        ) : (
          <EmptyState>
            <p>{w('own.none')}</p>
          </EmptyState>
        )}
        {keeps ? (
          <p>
            <a href={`${base}/new`}>{w('add')}</a>
          </p>
        ) : null}
      </Section>
      {takenOn.length > 0 ? (
        <Section title={w('taken-on')} ruled>
          <LearnedList locale={locale} learned={takenOn} named />
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section title={w('levels')} ruled>
          <LearnedList locale={locale} learned={others} named />
        </Section>
      ) : null}
      <Section title={w('tried')} id="tried" ruled>
        {tried.length > 0 ? <Small>{w('tried.order')}</Small> : null}
        {tried.length === 0 ? (
          <EmptyState>
            <p>{w('tried.none')}</p>
          </EmptyState>
        ) : null}
        <TriedList locale={locale} tried={tried.slice(0, triedLength)} />
        <Pages locale={locale} base={base} page={page} more={tried.length > triedLength} />
      </Section>
    </>
  )
}

function TriedList({ locale, tried }: { locale: Locale; tried: readonly TriedHere[] }) {
  const w = learnedWords(locale)
  if (tried.length === 0) return null
  return (
    <ol class="kv-told">
      {tried.map(({ id, year, outcome, words, slug, name, learnedBy }) => (
        <li class="kv-told__one" id={id}>
          <p class="kv-told__when">{year}</p>
          <div class="kv-told__what">
            <p class="kv-told__how">
              <a href={`/circles/${slug}#tried`}>{name}</a>
              {outcome ? ` · ${faceWords(locale)(`outcome.${outcome}`)}` : ''}
            </p>
            <p class="kv-as-typed" dir="auto">
              {words}
            </p>
            {learnedBy.length > 0 ? (
              <p class="kv-learned__by">
                {w('learned-by', {
                  names: listOf(
                    locale,
                    learnedBy.map((one) => one.name),
                  ),
                })}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

interface PagesProps {
  locale: Locale
  base: string
  page: number
  more: boolean
}

function Pages({ locale, base, page, more }: PagesProps) {
  const w = learnedWords(locale)
  if (!more && page === 1) return null
  return (
    <ul class="kv-places">
      {page > 1 ? (
        <li>
          <a href={`${base}?page=${page - 1}#tried`}>{w('tried.back')}</a>
        </li>
      ) : null}
      {more ? (
        <li>
          <a href={`${base}?page=${page + 1}#tried`}>{w('tried.more')}</a>
        </li>
      ) : null}
    </ul>
  )
}
