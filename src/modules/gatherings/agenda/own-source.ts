import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { kindName, kindNames } from '../kinds.ts'
import { gatheringWords } from '../locales/index.ts'
import type { GatheringAudience, Place } from '../schema.ts'
import type { AgendaItem, AgendaQuery, AgendaSource } from './sources.ts'
import { circlesWithin } from './within.ts'

/** The times that gatherings take place. */
export const gatheringSource: AgendaSource = {
  name: 'gatherings.gatherings',
  kinds: (locale) => kindNames.map((kind) => ({ value: kind, label: kindName(locale, kind) })),
  async find(db, query) {
    if (query.kind !== null && !kindNames.some((kind) => kind === query.kind)) return []
    const rows = await occurrencesIn(db, query)
    return rows.map((row) => inAgenda(query.locale, row))
  },
  async earliest(db, circleId) {
    const row = await db
      .selectFrom('gatherings.occurrence as o')
      .select('o.starts_at as startsAt')
      .$if(circleId !== null, (of) => of.where('o.circle_id', 'in', circlesWithin(db, circleId ?? '')))
      .orderBy('o.starts_at')
      .limit(1)
      .executeTakeFirst()
    return row?.startsAt ?? null
  },
}

function occurrencesIn(db: Db, { from, before, order, after, most, circleId, mine, kind }: AgendaQuery) {
  return db
    .selectFrom('gatherings.occurrence as o')
    .innerJoin('gatherings.gathering as g', 'g.id', 'o.gathering_id')
    .leftJoin('circles.circle as c', 'c.id', 'o.circle_id')
    .select(['o.id', 'o.gathering_id as gatheringId', 'o.starts_at as startsAt', 'o.ends_at as endsAt'])
    .select([
      'o.status as once',
      'g.status',
      'g.zone',
      'g.kind',
      'g.title',
      'g.places',
      'g.audience',
      'g.rule',
    ])
    .select((eb) => eb.fn.coalesce('c.name', eb.val('')).as('house'))
    .where('o.starts_at', '>=', from)
    .where('o.status', '<>', 'left-out')
    .$if(before !== null, (of) => of.where('o.starts_at', '<', before as Date))
    .$if(kind !== null, (of) => of.where('g.kind', '=', kind))
    .$if(circleId !== null, (of) => of.where('o.circle_id', 'in', circlesWithin(db, circleId ?? '')))
    .$if(mine, (of) =>
      of.where((eb) => {
        const set = (name: string) =>
          eb.selectFrom((is) => is.fn<{ mine: string }>(name).as('mine')).select('mine.mine')
        const signedUp = eb
          .selectFrom('gatherings.sign_up as s')
          .select('s.occurrence_id')
          .where('s.id', 'in', set('gatherings.my_sign_ups'))
        return eb.or([eb('o.circle_id', 'in', set('circles.my_circles')), eb('o.id', 'in', signedUp)])
      }),
    )
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
}

type Row = Awaited<ReturnType<typeof occurrencesIn>>[number]

function inAgenda(locale: Locale, row: Row): AgendaItem {
  const { id, gatheringId, startsAt, endsAt, zone, title, house, status, once, rule } = row
  const w = gatheringWords(locale)
  const places = row.places as Place[]
  const cancelled = status === 'cancelled' || once === 'cancelled'
  const within = (audience: GatheringAudience) => (audience === 'everyone' ? [] : [w(`within.${audience}`)])
  return {
    ...{ id, startsAt, endsAt, zone, title, house, cancelled },
    kind: kindName(locale, row.kind),
    href: rule ? `/gatherings/${gatheringId}?on=${id}` : `/gatherings/${gatheringId}`,
    place: places.map(({ name, address }) => name || address).join(', '),
    notes: [
      ...(cancelled ? [w('cancelled')] : []),
      ...(status === 'draft' ? [w('draft')] : []),
      ...within(row.audience),
    ],
  }
}
