import { Section } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { Paragraphs } from '../Paragraphs.tsx'
import type { WantedView } from '../wanted/queries.ts'
import { WantedRoles } from '../wanted/WantedRoles.tsx'
import { type SupportWords, supportWords } from './locales/index.ts'
import type { SupporterView } from './queries.ts'

interface SupportersProps {
  locale: Locale
  place: { slug: string; name: string; keeps: boolean }
  supporters: readonly SupporterView[]
  wanted: readonly WantedView[]
}

/** Who supports a circle, each with what they do in their own words; who stopped, with thanks; and whom it looks for. */
export function Supporters({ locale, place, supporters, wanted }: SupportersProps) {
  const w = supportWords(locale)
  const said = supporters.filter(({ yesOn }) => yesOn !== null)
  const now = said.filter(({ until }) => until === null)
  const before = said.filter(({ until, thanks }) => until !== null && thanks)
  if (now.length + before.length + wanted.length === 0 && !place.keeps) return null
  return (
    <Section title={w('title')} id="support" ruled>
      <p>{w(now.length > 0 ? 'lead' : 'none', { name: place.name })}</p>
      {now.length > 0 ? (
        <ul class="kv-supporters">
          {now.map((one) => (
            <Supporter w={w} one={one} />
          ))}
        </ul>
      ) : null}
      <WantedRoles locale={locale} wanted={wanted} />
      {before.length > 0 ? (
        <>
          <h3 class="kv-heading kv-heading--3">{w('thanks.title')}</h3>
          <ul>
            {before.map(({ name, role, since, until }) => (
              <li dir="auto">
                {name}, {role}
                {until === null
                  ? null
                  : `, ${since === null ? w('thanks.until', { until }) : w('thanks.years', { since, until })}`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {place.keeps ? (
        <p>
          <a href={`/circles/${place.slug}/support`}>{w('keep.link')}</a>
        </p>
      ) : null}
    </Section>
  )
}

function Supporter({ w, one }: { w: SupportWords; one: SupporterView }) {
  const { name, role, words, asks, since, introduction, photo } = one
  return (
    <li class="kv-supporters__item">
      {introduction && photo ? (
        <img
          class="kv-persons__photo"
          src={`/people/persons/${introduction}/photo`}
          alt={w('photo.of', { name })}
          width={72}
          height={72}
          loading="lazy"
        />
      ) : null}
      <div>
        <h3 class="kv-heading kv-heading--3" dir="auto">
          {name}
        </h3>
        <p class="kv-supporters__role" dir="auto">
          {role}
        </p>
        <Paragraphs text={words} />
        {asks ? <p dir="auto">{w('asks.line', { asks })}</p> : null}
        {since ? <p class="kv-small">{w('since', { since })}</p> : null}
        {introduction ? (
          <p>
            <a href={`/people/persons/${introduction}`}>{w('meet.line', { name })}</a>
          </p>
        ) : null}
      </div>
    </li>
  )
}
