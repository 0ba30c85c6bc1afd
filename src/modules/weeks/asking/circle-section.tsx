import { LinkButton, LinkList, Section } from '../../../design/index.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { CircleSection } from '../../circles/index.ts'
import { wholeDay } from '../visit/dates.ts'
import { askWords } from './locales/index.ts'
import { isOpen } from './policy.ts'
import { asksOf, callsOf } from './queries.ts'

/** So much of what a house asked its page names. */
const most = 6

/** On a house's page, for who looks after it: a Week that calls it, and what it asked of one. */
export const circleAsks: CircleSection = {
  name: 'weeks.asks',
  order: 12,
  async render({ db, locale, house }, { id, slug, kind, actor }) {
    if (kind === 'movement' || !actor.keeps) return null
    const [calls, asks] = await Promise.all([callsOf(db, id), asksOf(db, id, most)])
    const open = calls.filter((call) => isOpen(call, house.clock.now()))
    if (open.length === 0 && asks.length === 0) return null
    const w = askWords(locale)
    return (
      <>
        {open.map(({ slug: week, title, firstOn, lastOn, untilOn, words }) => (
          <Section title={<span dir="auto">{title}</span>} ruled>
            <p>
              {w('section.about', {
                first: wholeDay(locale, firstOn),
                last: wholeDay(locale, lastOn),
                until: dayInWords(locale, untilOn),
              })}
            </p>
            {words ? (
              <p class="kv-as-typed" dir="auto">
                {words}
              </p>
            ) : null}
            <p>
              <LinkButton href={`/circles/${slug}/week/${week}/ask`} variant="quiet">
                {w('section.ask')}
              </LinkButton>
            </p>
          </Section>
        ))}
        {asks.length > 0 ? (
          <Section title={w('section.asked')} ruled>
            <LinkList
              items={asks.map((ask) => ({
                href: `/week/asked/${ask.id}`,
                label: <span dir="auto">{ask.title}</span>,
                about: `${wholeDay(locale, ask.on)}, ${w(`short.${ask.step}`)}`,
              }))}
            />
          </Section>
        ) : null}
      </>
    )
  },
}
