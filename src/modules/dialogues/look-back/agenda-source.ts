import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { type AgendaQuery, type AgendaSource, ofCircles, type Within } from '../../gatherings/index.ts'
import { firesInCalendar } from '../calendar/feed.ts'
import { called } from '../formats/called.ts'
import { lookBackWords } from './locales/index.ts'

const kind = 'conversation'
const zone = 'Europe/Amsterdam'

/** The fires that somebody may know of, in the agenda: what burns or will, and what was held. */
export const agendaFires: AgendaSource = {
  name: 'dialogues.fires',
  kinds: (locale) => [{ value: kind, label: lookBackWords(locale)('agenda.kind') }],
  calendar: firesInCalendar,
  async find(db, query) {
    if (query.kind !== null && query.kind !== kind) return []
    const w = lookBackWords(query.locale)
    const fires = await firesIn(db, query)
    return fires.map(({ format, announced, status, minutes, ...fire }) => ({
      ...fire,
      zone,
      endsAt: new Date(fire.startsAt.getTime() + minutes * 60_000),
      kind: called(query.locale, format).Name,
      href: `/dialogues/${fire.id}${status === 'closed' ? '/look-back' : ''}`,
      notes: announced ? [] : [w('fires.within')],
      cancelled: false,
    }))
  },
}

function firesIn(db: Db, { from, before, order, after, most, within, mine }: AgendaQuery) {
  return db
    .selectFrom('dialogues.dialogue as d')
    .leftJoin('circles.circle as h', 'h.id', 'd.organisation_id')
    .select(['d.id', 'd.format', 'd.title', 'd.place', 'd.starts_at as startsAt', 'd.minutes'])
    .select(['d.announced', 'd.status'])
    .select((eb) => eb.fn.coalesce('h.name', eb.val('')).as('house'))
    .where('d.status', '<>', sql.lit('draft'))
    .where('d.starts_at', '>=', from)
    .$if(before !== null, (of) => of.where('d.starts_at', '<', before as Date))
    .$if(within !== null, (of) => of.where((eb) => ofCircles(eb.ref('d.organisation_id'), within as Within)))
    .$if(mine, (of) =>
      of.where('d.circle_id', 'in', (eb) =>
        eb
          .selectFrom((is) => is.fn<{ mine: string }>('circles.my_invited_circles').as('mine'))
          .select('mine.mine'),
      ),
    )
    .$if(after !== null, (of) =>
      of.where((eb) =>
        eb(
          eb.refTuple('d.starts_at', 'd.id'),
          order === 'asc' ? '>' : '<',
          eb.tuple(after?.at as Date, after?.id as string),
        ),
      ),
    )
    .orderBy('d.starts_at', order)
    .orderBy('d.id', order)
    .limit(most)
    .execute()
}
