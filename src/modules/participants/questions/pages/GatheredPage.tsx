import { Circle, EmptyState, Heading, PageHead, Section, Small } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type GatheredQuestion, gatheredLength } from '../gathered.ts'
import { questionWords } from '../locales/index.ts'

interface GatheredPageProps {
  locale: Locale
  circle: { slug: string; name: string }
  questions: readonly GatheredQuestion[]
}

/** All questions that places of a movement, sector or region share, by name; what was ended stands below, as whole. */
export function GatheredPage({ locale, circle, questions }: GatheredPageProps) {
  const w = questionWords(locale)
  const asked = questions.filter(({ endedOn }) => endedOn === null)
  const ended = questions.filter(({ endedOn }) => endedOn !== null)
  return (
    <>
      <PageHead
        title={w('gathered.title')}
        lead={w('gathered.lead')}
        drawing={<Circle chairs={6} open={1} />}
      >
        <p>
          <a href={`/circles/${circle.slug}`}>{w('gathered.back', { name: circle.name })}</a>
        </p>
      </PageHead>
      {questions.length === 0 ? (
        <EmptyState>
          <p>{w('gathered.none')}</p>
        </EmptyState>
      ) : null}
      {asked.length > 0 ? (
        <Section ruled wide>
          <ul class="kv-questions">
            {asked.map((question) => (
              <Asked locale={locale} question={question} level={2} />
            ))}
          </ul>
        </Section>
      ) : null}
      {ended.length > 0 ? (
        <Section title={w('gathered.ended')} ruled wide>
          <ul class="kv-questions">
            {ended.map((question) => (
              <Asked locale={locale} question={question} level={3} />
            ))}
          </ul>
        </Section>
      ) : null}
      {questions.length === gatheredLength ? (
        <Small>{w('gathered.many', { shown: gatheredLength })}</Small>
      ) : null}
    </>
  )
}

interface AskedProps {
  locale: Locale
  question: GatheredQuestion
  level: 2 | 3
}

/** A question, and how each asks it in its own words. */
function Asked({ locale, question, level }: AskedProps) {
  const { id, name, places, endedOn, became } = question
  return (
    <li class="kv-questions__one">
      <div class="kv-questions__what">
        <Heading level={level}>
          <a href={`/questions/${id}`} dir="auto">
            {name}
          </a>
        </Heading>
        {endedOn ? <p class="kv-told__when">{dayInWords(locale, endedOn)}</p> : null}
        {endedOn && became ? (
          <p class="kv-as-typed" dir="auto">
            {became}
          </p>
        ) : null}
      </div>
      <ul class="kv-questions__asked">
        {places.map((place) => (
          <li>
            <q dir="auto">{place.words}</q> <a href={`/circles/${place.slug}`}>{place.name}</a>
          </li>
        ))}
      </ul>
    </li>
  )
}
