import { Programme, Section } from '../../../design/index.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { MineSection } from '../../people/index.ts'
import { gatheringWords } from '../locales/index.ts'
import { standingIn } from '../place/in-words.ts'
import { placesIn } from '../place/options.ts'
import { programmeDay } from '../time/in-words.ts'
import { signUpWords } from './locales/index.ts'

/** How many stand on the page. */
const most = 20

function signedUpFor(db: Db, now: Date) {
  return db
    .selectFrom('gatherings.sign_up as s')
    .innerJoin('gatherings.occurrence as o', 'o.id', 's.occurrence_id')
    .innerJoin('gatherings.gathering as g', 'g.id', 's.gathering_id')
    .select(['o.id', 'g.id as gatheringId', 'g.title', 'g.zone', 'g.status', 'o.starts_at as startsAt'])
    .select(['s.answer', 's.place', 's.waiting_since as waitingSince', 'o.status as once'])
    .select(['g.places', 'g.from_afar as fromAfar', 'g.most_from_afar as mostFromAfar'])
    .where('s.id', 'in', (eb) =>
      eb.selectFrom((is) => is.fn<{ mine: string }>('gatherings.my_sign_ups').as('mine')).select('mine.mine'),
    )
    .where('o.ends_at', '>', now)
    .where((eb) => eb.or([eb('s.answer', 'is', null), eb('s.answer', '<>', 'no')]))
    .orderBy('o.starts_at')
    .limit(most)
    .execute()
}

/** What one is asked to with one's whole circle, and did not answer: the next time of each. */
async function awaited(db: Db) {
  const rows = await db
    .selectFrom((eb) =>
      eb.fn<{ gathering_id: string; occurrence_id: string }>('gatherings.awaiting_me', []).as('a'),
    )
    .innerJoin('gatherings.occurrence as o', 'o.id', 'a.occurrence_id')
    .innerJoin('gatherings.gathering as g', 'g.id', 'a.gathering_id')
    .select(['o.id', 'g.id as gatheringId', 'g.title', 'g.zone', 'g.status', 'o.starts_at as startsAt'])
    .select(['o.status as once', 'g.places', 'g.from_afar as fromAfar', 'g.most_from_afar as mostFromAfar'])
    .orderBy('o.starts_at')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...row, answer: null, place: '', waitingSince: null }))
}

/** On *Van mij*: what one signed up for, and what one is asked to. */
export const mineSignUps: MineSection = {
  name: 'gatherings.sign-ups',
  order: 16,
  async render({ db, house, actor, locale }) {
    if (actor.kind !== 'person') return null
    const now = house.clock.now()
    const [signedUp, asked] = await Promise.all([signedUpFor(db, now), awaited(db)])
    const found = [...signedUp, ...asked].sort((a, b) => Number(a.startsAt) - Number(b.startsAt))
    if (found.length === 0) return null
    const w = signUpWords(locale)
    const about = ({ waitingSince, status, once, places, ...one }: (typeof found)[number]) =>
      status === 'cancelled' || once === 'cancelled'
        ? gatheringWords(locale)('cancelled')
        : standingIn(locale, { ...one, places: placesIn(places) }, { ...one, waits: waitingSince !== null })
    return (
      <Section title={w('mine')} ruled>
        <Programme
          items={found.map((one) => ({
            ...programmeDay(locale, one, now),
            title: <span dir="auto">{one.title}</span>,
            href: `/gatherings/${one.gatheringId}?on=${one.id}`,
            about: about(one),
          }))}
        />
        <p>
          <a href="/agenda?of=mine">{w('mine.calendar')}</a>
        </p>
      </Section>
    )
  },
}
