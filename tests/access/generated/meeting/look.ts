import type pg from 'pg'
import type { sees } from './model.ts'
import type { Settled } from './settle.ts'

const list = (query: string) => `array(${query})`

const everything = {
  name: 'everything where people meet',
  text: `select
    ${list('select id from visits.visit where id = any ($1)')} as visits,
    ${list('select distinct visit_id from visits.day where visit_id = any ($1)')} as days,
    ${list(`select visit_id || ' ' || side from visits.side where visit_id = any ($1)`)} as sides,
    ${list('select distinct t.visit from unnest($2::uuid[]) c, visits.told_of(c) t')} as told,
    ${list('select id from gatherings.gathering where id = any ($3)')} as gatherings,
    ${list('select gathering_id from gatherings.occurrence where gathering_id = any ($3)')} as times,
    ${list(`select id || ' ' || case when placed_at is not null then 'placed' when waiting_since is not null then 'waits' else answer end
      from gatherings.sign_up where id = any ($4) and needs is not null`)} as "signUps",
    ${list('select id from weeks.week where id = any ($5)')} as week,
    ${list('select id from weeks.draft_session where id = any ($6)')} as drafts,
    ${list('select id from weeks.programme_session where id = any ($6)')} as programme,
    ${list('select id from participants.join_request where id = any ($7)')} as joins`.replaceAll(
    /= any \(\$(\d)\)/g,
    '= any ($$$1::uuid[])',
  ),
}

/** What raw SQL on the pages' own role shows to the holder of this token (none: to nobody), as indexes. */
export async function look(
  web: pg.Client,
  token: string | undefined,
  settled: Settled,
): Promise<ReturnType<typeof sees>> {
  const { visits, circles, gatherings, signUps, week, sessions, joins } = settled
  await web.query('begin read only')
  try {
    if (token) await web.query('select platform.act_as($1)', [token])
    const { rows } = await web.query<Record<keyof ReturnType<typeof sees>, string[]>>({
      ...everything,
      values: [visits, circles, gatherings, signUps, [week], sessions, joins],
    })
    const found = rows[0]
    if (!found) throw new Error('nothing was answered')
    const among = (ids: readonly string[], shown: readonly string[]) =>
      shown.map((id) => ids.indexOf(id)).sort((a, b) => a - b)
    const said = (ids: readonly string[], shown: readonly string[]) =>
      shown.map((one) => `${ids.indexOf(one.split(' ')[0] ?? '')} ${one.split(' ')[1]}`).sort()
    return {
      visits: among(visits, found.visits),
      days: among(visits, found.days),
      sides: said(visits, found.sides),
      told: among(visits, found.told),
      gatherings: among(gatherings, found.gatherings),
      times: among(gatherings, found.times),
      signUps: said(signUps, found.signUps),
      week: among([week], found.week),
      drafts: among(sessions, found.drafts),
      programme: among(sessions, found.programme),
      joins: among(joins, found.joins),
    }
  } finally {
    await web.query('rollback')
  }
}
