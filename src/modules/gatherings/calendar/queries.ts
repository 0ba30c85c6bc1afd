import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { ofCircles, type Within } from '../agenda/within.ts'
import type { OccurrenceView } from '../gathering/view.ts'
import { type Chosen, nothingChosen, ownPlaces, placesFollowed } from '../place/chosen.ts'
import { placesIn } from '../place/options.ts'
import type { Of } from './entries.ts'

/** What a calendar shows of a gathering, with the times of it that are in that calendar. */
export interface Listed {
  gathering: Of
  /** Those alone; else the whole of it. */
  only: ReadonlySet<string> | null
  occurrences: OccurrenceView[]
  /** Where whose calendar it is comes. */
  chosen: Chosen
}

/** So far back a calendar that is followed goes, and so many gatherings it holds. */
const back = sql<Date>`now() - interval '90 days'`
const most = 500

/** What everybody may know of these circles, or of all: the same for whoever asks. One query. */
export async function publicIn(db: Db, within: Within | null): Promise<Listed[]> {
  const ids = db
    .selectFrom('gatherings.occurrence as o')
    .select('o.gathering_id')
    .where('o.audience', '=', 'everyone')
    .where('o.announced', '=', true)
    .where('o.starts_at', '>', back)
    .$if(within !== null, (of) => of.where((eb) => ofCircles(eb.ref('o.circle_id'), within as Within)))
    .orderBy('o.starts_at')
    .limit(most)
  const found = await gatheringsIn(db, ids)
  return found.map((one) => ({ ...one, only: null, chosen: nothingChosen }))
}

const named = (name: string) => sql<string>`select x from ${sql.raw(name)}() x` as RawBuilder<string>

/** What is in the calendar of whoever's secret was shown: whole series of their own circles, else what they signed up for. */
export async function followed(db: Db): Promise<Listed[]> {
  const [mine, chosen, found] = await Promise.all([
    idsBy(db, 'gatherings.circles_followed'),
    placesFollowed(db),
    gatheringsIn(
      db,
      db
        .selectFrom('gatherings.occurrence as o')
        .select('o.gathering_id')
        .where('o.starts_at', '>', back)
        .where((eb) =>
          eb.or([
            eb('o.circle_id', 'in', eb.parens(named('gatherings.circles_followed')) as never),
            eb('o.id', 'in', eb.parens(named('gatherings.signed_up_followed')) as never),
          ]),
        )
        .where('o.announced', '=', true)
        .orderBy('o.starts_at')
        .limit(most),
    ),
  ])
  const signedUp = new Set(chosen.keys())
  return found.map(({ circleId, ...one }) => ({
    ...one,
    circleId,
    only: mine.has(circleId) ? null : signedUp,
    chosen,
  }))
}

/** These times of these gatherings, as somebody takes them along who may see them. Two queries. */
export async function theseTimes(
  db: Db,
  times: readonly { gatheringId: string; occurrenceId: string }[],
): Promise<Listed[]> {
  if (times.length === 0) return []
  const only = new Set(times.map(({ occurrenceId }) => occurrenceId))
  const [found, chosen] = await Promise.all([
    gatheringsIn(db, [...new Set(times.map(({ gatheringId }) => gatheringId))]),
    ownPlaces(db),
  ])
  return found.map((one) => ({ ...one, only, chosen }))
}

async function idsBy(db: Db, name: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom((eb) => eb.fn<{ id: string }>(name).as('id'))
    .select('id.id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

async function gatheringsIn(db: Db, ids: { $castTo?: unknown } | readonly string[]) {
  const rows = await db
    .selectFrom('gatherings.gathering as g')
    .innerJoin('gatherings.occurrence as o', 'o.gathering_id', 'g.id')
    .select(['g.id', 'g.circle_id as circleId', 'g.title', 'g.zone', 'g.rule', 'g.places', 'g.status'])
    .select(['g.from_afar as fromAfar', 'g.most_from_afar as mostFromAfar'])
    .select(['g.version', 'g.cancelled_because as because', 'g.contact_phone as contactPhone'])
    .select(['o.id as on', 'o.due_at as dueAt', 'o.starts_at as startsAt', 'o.ends_at as endsAt', 'o.moved'])
    .select([
      'o.status as once',
      'o.cancelled_because as cancelledBecause',
      'o.note',
      'o.version as timeVersion',
    ])
    .where('g.id', 'in', ids as never)
    .orderBy('o.due_at')
    // What begins at one moment stands in the same order for everybody, whatever else there is.
    .orderBy('o.id')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((times) => {
    const [first] = times
    if (!first) return []
    const { id, circleId, title, zone, rule, places, status, version, because, contactPhone } = first
    const { fromAfar, mostFromAfar } = first
    return [
      {
        circleId,
        gathering: {
          ...{ id, title, zone, rule, status, version, contactPhone, fromAfar, mostFromAfar },
          places: placesIn(places),
          cancelledBecause: because,
        },
        occurrences: times.map(
          ({ on, once, timeVersion, dueAt, startsAt, endsAt, moved, note, ...time }) => ({
            ...{ id: on, dueAt, startsAt, endsAt, moved, note, status: once, version: timeVersion },
            cancelledBecause: time.cancelledBecause,
          }),
        ),
      },
    ]
  })
}
