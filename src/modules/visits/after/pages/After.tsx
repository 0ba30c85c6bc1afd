import { Heading, LinkList, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { otherSide, type Side, sides } from '../../schema.ts'
import { visitWords } from '../../visit/locales/index.ts'
import { nameOf, type WorkVisit } from '../../visit/queries.ts'
import { type SideView, sideIn } from '../../visit/side-queries.ts'
import { afterVisitWords } from '../locales/index.ts'

interface AfterProps {
  locale: Locale
  visit: WorkVisit
  written: readonly SideView[]
}

/** What either house took home and said thanks for; for who speaks for one, where to say so. */
export function After({ locale, visit, written }: AfterProps) {
  const w = afterVisitWords(locale)
  const name = (side: Side) => nameOf(visit, side, visitWords(locale)('house.closed'))
  // Who comes first: they took something home.
  const all = [...sides].reverse().map((side) => sideIn(written, side))
  const [own] = visit.speaks
  return (
    <>
      <Section title={w('section')} ruled>
        {all.map(({ side, takenHome, audience, thanks }) => (
          <>
            <Heading level={3}>{w('home.by', { name: name(side) })}</Heading>
            {takenHome ? (
              <>
                <p class="kv-as-typed" dir="auto">
                  {takenHome}
                </p>
                <p class="kv-small">{w(`audience.${audience}`)}</p>
              </>
            ) : (
              <p>{w('home.nothing')}</p>
            )}
            {thanks ? (
              <blockquote class="kv-visit-thanks">
                <p class="kv-small">{w('thanks.by', { name: name(side) })}</p>
                <p class="kv-as-typed" dir="auto">
                  {thanks}
                </p>
              </blockquote>
            ) : null}
          </>
        ))}
      </Section>
      {own ? (
        <Next locale={locale} visit={visit} own={sideIn(written, own)} other={name(otherSide(own))} />
      ) : null}
    </>
  )
}

interface NextProps {
  locale: Locale
  visit: WorkVisit
  own: SideView
  /** What the other house is called. */
  other: string
}

function Next({ locale, visit, own, other }: NextProps) {
  const w = afterVisitWords(locale)
  const { side, takenHome, thanks } = own
  const base = `/visits/${visit.id}`
  return (
    <Section title={w('next')} ruled>
      <LinkList
        items={[
          { href: `${base}/home`, label: w(takenHome ? 'home.change' : 'home.link') },
          ...(thanks ? [] : [{ href: `${base}/thanks`, label: w('thanks.link', { name: other }) }]),
          ...(visit.returnedBy || visit.beforeJoining
            ? []
            : [{ href: `${base}/return`, label: w(`return.link.${side}`, { name: other }) }]),
        ]}
      />
    </Section>
  )
}
