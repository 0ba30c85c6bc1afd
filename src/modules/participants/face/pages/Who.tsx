import { EmptyState, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { CircleView } from '../../../circles/index.ts'
import { type FaceWords, faceWords } from '../locales/index.ts'
import type { EntryView, FaceView } from '../queries.ts'
import { Entries } from './Entries.tsx'

interface WhoProps {
  locale: Locale
  circle: CircleView
  face: FaceView
  /** Its mission, its periods, and what a partner thinks of its own role. */
  entries: readonly EntryView[]
}

/** Null where the place has said nothing of itself; a partner is asked its question all the same. */
export function Who({ locale, circle, face, entries }: WhoProps) {
  const w = faceWords(locale)
  const partner = circle.kind === 'partner'
  const periods = entries.filter(({ kind }) => kind === 'period').toReversed()
  const role = entries.filter(({ kind }) => kind === 'reflection')
  const mission = entries.filter(({ kind }) => kind === 'mission')
  if (!partner && mission.length + periods.length === 0 && !face.who && !face.worksOn && !face.sites)
    return null
  return (
    <>
      {face.who || periods.length > 0 ? (
        <Section title={w('who.title')} ruled>
          {face.who ? <p class="kv-as-typed">{face.who}</p> : null}
          <Since w={w} partner={partner} periods={periods} />
        </Section>
      ) : null}
      {mission.length > 0 ? (
        <Section title={w('mission.title')} ruled>
          <Entries locale={locale} entries={mission} />
        </Section>
      ) : null}
      {partner ? (
        <Section title={w('partner.question')} ruled>
          {role.length > 0 ? (
            <Entries locale={locale} entries={role} />
          ) : (
            <EmptyState>
              <p>{w('partner.nothing')}</p>
            </EmptyState>
          )}
          <Small>{w('partner.independent')}</Small>
        </Section>
      ) : null}
      {face.worksOn ? (
        <Section title={w('works-on.title')} ruled>
          <p class="kv-as-typed">{face.worksOn}</p>
        </Section>
      ) : null}
      {face.sites ? (
        <Section title={w('sites.title')} ruled>
          <ul>{face.sites.split('\n').map((site) => (site.trim() ? <li>{site}</li> : null))}</ul>
        </Section>
      ) : null}
    </>
  )
}

interface SinceProps {
  w: FaceWords
  partner: boolean
  /** Oldest first. */
  periods: readonly EntryView[]
}

/** From when to when, and from when again; who stopped may say why. */
function Since({ w, partner, periods }: SinceProps) {
  if (periods.length === 0) return null
  const say = (key: 'since' | 'since.again' | 'until' | 'until.one') =>
    partner ? (`${key}.partner` as const) : key
  const line = ({ year, untilYear }: EntryView, i: number) => {
    const years = { year: String(year), until: String(untilYear) }
    if (untilYear === null) return w(say(i > 0 ? 'since.again' : 'since'), years)
    return w(say(untilYear === year ? 'until.one' : 'until'), years)
  }
  return (
    <ul class="kv-face__since">
      {periods.map((period, i) => (
        <li>
          {line(period, i)} {period.words}
        </li>
      ))}
    </ul>
  )
}
