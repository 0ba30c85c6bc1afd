import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { gatheringsInCalendar } from '../calendar/followed.ts'
import { withinInWords } from '../gathering/within.ts'
import { kindName, kindNames } from '../kinds.ts'
import { gatheringWords } from '../locales/index.ts'
import type { Place } from '../schema.ts'
import type { AgendaItem, AgendaQuery, AgendaSource } from './sources.ts'
import { areFew, ofCircles, type Within } from './within.ts'

/** The times that gatherings take place. */
export const gatheringSource: AgendaSource = {
  name: 'gatherings.gatherings',
  kinds: (locale) => kindNames.map((kind) => ({ value: kind, label: kindName(locale, kind) })),
  async find(db, query) {
    if (query.kind !== null && !kindNames.some((kind) => kind === query.kind)) return []
    const rows = await occurrencesIn(db, query)
    return rows.map((row) => inAgenda(query.locale, row))
  },
  calendar: gatheringsInCalendar,
}

function occurrencesIn(db: Db, query: AgendaQuery) {
  const { order, after, most } = query
  const asked = askedOf(db, query)
  return (
    db
      // Where there are few, they are found first and laid in order then; else time is walked along until there are enough.
      .selectFrom((query.mine || areFew(query.within) ? asked.offset(sql.lit(0)) : asked).as('o'))
      .innerJoin('gatherings.gathering as g', 'g.id', 'o.gathering_id')
      .leftJoin('circles.circle as c', 'c.id', 'o.circle_id')
      .select(['o.id', 'o.gathering_id as gatheringId', 'o.starts_at as startsAt', 'o.ends_at as endsAt'])
      .select(['o.status as once', 'g.status', 'g.zone', 'g.kind', 'g.title', 'g.places', 'g.audience'])
      .select(['g.rule', 'g.language'])
      .select((eb) => eb.fn.coalesce('c.name', eb.val('')).as('house'))
      .$if(after !== null, (of) =>
        of.where((eb) =>
          eb(
            eb.refTuple('o.starts_at', 'o.id'),
            order === 'asc' ? '>' : '<',
            eb.tuple(after?.at as Date, after?.id as string),
          ),
        ),
      )
      .orderBy('o.starts_at', order)
      .orderBy('o.id', order)
      .limit(most)
      .execute()
  )
}

/** Which occurrences count, in no order. */
function askedOf(db: Db, { from, before, within, mine, kind }: AgendaQuery) {
  return (
    db
      .selectFrom('gatherings.occurrence as a')
      .selectAll('a')
      .where('a.starts_at', '>=', from)
      // Written into the text: a plan for all values takes nearly every status for unlikely.
      .where('a.status', '<>', sql.lit('left-out'))
      .$if(before !== null, (of) => of.where('a.starts_at', '<', before as Date))
      .$if(kind !== null, (of) => of.where('a.kind', '=', kind as string))
      .$if(within !== null, (of) => of.where((eb) => ofCircles(eb.ref('a.circle_id'), within as Within)))
      .$if(mine, (of) => of.where('a.id', 'in', mineIn(db)))
  )
}

/** What there is where somebody sits, where their house is a guest, and what they signed up for. */
function mineIn(db: Db) {
  const set = (name: string) =>
    db.selectFrom((eb) => eb.fn<{ mine: string }>(name).as('mine')).select('mine.mine')
  return db
    .selectFrom('gatherings.occurrence as m')
    .select('m.id')
    .where('m.circle_id', 'in', set('circles.my_circles'))
    .union(
      db
        .selectFrom('gatherings.sign_up as s')
        .select('s.occurrence_id as id')
        .where('s.id', 'in', set('gatherings.my_sign_ups')),
    )
    .union(
      db
        .selectFrom('gatherings.occurrence as v')
        .select('v.id')
        .where('v.gathering_id', 'in', set('gatherings.my_guest_gatherings')),
    )
}

type Row = Awaited<ReturnType<typeof occurrencesIn>>[number]

function inAgenda(locale: Locale, row: Row): AgendaItem {
  const { id, gatheringId, startsAt, endsAt, zone, title, language, house, status, once, rule } = row
  const w = gatheringWords(locale)
  const places = row.places as Place[]
  const cancelled = status === 'cancelled' || once === 'cancelled'
  const within = withinInWords(locale, row)
  return {
    ...{ id, startsAt, endsAt, zone, title, language, house, cancelled },
    kind: kindName(locale, row.kind),
    href: rule ? `/gatherings/${gatheringId}?on=${id}` : `/gatherings/${gatheringId}`,
    place: places.map(({ name, address }) => name || address).join(', '),
    notes: [
      ...(cancelled ? [w('cancelled')] : []),
      ...(status === 'draft' ? [w('draft')] : []),
      ...(within ? [within] : []),
    ],
  }
}
