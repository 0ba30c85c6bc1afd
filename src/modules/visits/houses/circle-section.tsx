import { LinkList, Section } from '../../../design/index.ts'
import type { CircleSection } from '../../circles/index.ts'
import { withFace } from '../../participants/index.ts'
import { Openings } from '../openings/pages/Openings.tsx'
import { openingsOf } from '../openings/queries.ts'
import { houseWords } from './locales/index.ts'
import { toldVisits } from './told.ts'

/** So much of it a circle's page shows. */
const most = 3

/** On a house's page what it offers and asks, and the way to all of it; on a movement's page the way alone. */
export const circleVisits: CircleSection = {
  name: 'visits.house',
  order: 14,
  async render({ db, locale, closed }, circle) {
    if ((await closed?.())?.includes('visits')) return null
    const w = houseWords(locale)
    const href = `/circles/${circle.slug}/visits`
    if (circle.kind === 'movement')
      return (
        <Section>
          <LinkList items={[{ href, label: w('section.movement'), about: w('section.movement.about') }]} />
        </Section>
      )
    if (!withFace.includes(circle.kind)) return null
    const [openings, told] = await Promise.all([openingsOf(db, circle, most), toldVisits(db, circle.id)])
    const [last] = told
    return (
      <Section title={w('section.title')} ruled>
        {openings.length > 0 ? (
          <Openings locale={locale} openings={openings} hosted={[]} answers={false} />
        ) : null}
        {last ? (
          <p>
            <a href={`${href}#taken-home`}>
              {w('told.line', { guest: last.guest.name, host: last.host.name })}
            </a>
          </p>
        ) : null}
        <p>
          <a href={href}>{w('section.all', { name: circle.name })}</a>
        </p>
      </Section>
    )
  },
}
