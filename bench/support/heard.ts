import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { connect, type Database } from '../../src/platform/database/connect.ts'
import { freshDatabase } from '../../tests/support/postgres.ts'

/** How many sentences were said at each fire, by how many people, and how many fires a house has. */
const atFire = 50
const people = 10
const fires = 20

export interface HeardWorld {
  movement: string
  house: string
  database: Database
  /** The session of somebody of the movement and of that house. */
  token: string
  /** What the worker does once in a quarter; in milliseconds. */
  keep(): Promise<number>
  /** The plan of a function of the owner's, with those of the statements within. */
  explain(text: string): Promise<string[]>
  close(): Promise<void>
}

/** A movement in which so many sentences were said long ago, half of them for everyone. */
export async function heardWorld(contributions: number): Promise<HeardWorld> {
  const { superuser, web } = await freshDatabase()
  const boss = new pg.Client(superuser)
  await boss.connect()
  const run = (text: string, values: unknown[] = []) => boss.query(text, values)
  const [movement, person, key, token] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    'somebody-who-asks-who-was-heard',
  ]
  // Laid without what happens at each.
  await run("set session_replication_role = 'replica'")
  await run('set synchronous_commit = off')
  await run("insert into platform.sealing_key (id, wrapped) values ($1, '')", [key])
  await run(`insert into circles.circle (id, kind, slug, name, visibility)
    values ('${movement}', 'movement', 'whole', 'Whole', 'everyone')`)
  await run(`insert into circles.circle (id, kind, slug, name, visibility, movement_id)
    select gen_random_uuid(), 'region', 'region-' || i, 'Region ' || i, 'everyone', '${movement}' from generate_series(0, 11) i`)
  await run(`insert into circles.circle (id, kind, slug, name, visibility, movement_id)
    select gen_random_uuid(), 'organisation', 'house-' || i, 'House ' || i, 'everyone', '${movement}'
    from generate_series(1, ${Math.max(1, contributions / atFire / fires)}) i`)
  await run(`insert into circles.within (circle_id, in_id)
    select h.id, r.id from circles.circle h join circles.circle r on r.slug = 'region-' || substr(h.slug, 7)::int % 12
    where h.kind = 'organisation'`)
  await run(`insert into circles.circle (id, kind, slug, name, parent_id, movement_id)
    select gen_random_uuid(), 'fire', h.slug || '-' || i, 'Fire', h.id, '${movement}'
    from circles.circle h, generate_series(1, ${fires}) i where h.kind = 'organisation'`)
  // Whoever sat at one fire of a house sat at another: half of the names come back.
  await run(`insert into circles.seat (id, circle_id, name, role, sealing_key_id, taken_at)
    select gen_random_uuid(), f.id, 'P' || abs(hashtext(f.parent_id::text) + hashtext(f.id::text) % 10 * 7 + i) % 1000000,
      'guest', '${key}', now()
    from circles.circle f, generate_series(1, ${people}) i where f.kind = 'fire'`)
  await run(`create table public.said as
    select gen_random_uuid() as id, f.id as fire, f.parent_id as house, s.id as seat,
      (array['here', 'organisation', 'everyone', 'everyone'])[1 + m % 4] as audience
    from circles.circle f join circles.seat s on s.circle_id = f.id, generate_series(1, ${atFire / people}) m`)
  await run(`insert into contributions.contribution (id, circle_id, organisation_id, state, audience)
    select id, fire, house, 'confirmed', audience from public.said`)
  await run(`insert into contributions.speaker (contribution_id, speaker_seat_id, way)
    select id, seat, 'own-device' from public.said`)
  await run(`insert into contributions.consent_entry (contribution_id, audience, decided_by_seat_id, at)
    select id, audience, seat, now() - interval '400 days' from public.said`)
  await run('drop table public.said')
  const { rows } = await run(
    "select id from circles.circle where kind = 'organisation' order by slug limit 1",
  )
  const house = rows[0].id as string
  await run("insert into people.person (id, name) values ($1, 'P')", [person])
  await run(
    `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
     select gen_random_uuid(), c.id, $1, 'P', 'member', $2::uuid, now() from unnest($3::uuid[]) as c (id)`,
    [person, key, [movement, house]],
  )
  await run(
    `insert into platform.session (token_hash, person_id, scope, method, ends_at) values ($1, $2, 'person', 'bench', now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), person],
  )
  await run("set session_replication_role = 'origin'")
  await run('vacuum analyze')
  const database = connect(web)
  return {
    ...{ movement, house, token, database },
    async keep() {
      const began = performance.now()
      await run('select contributions.keep_heard()')
      return performance.now() - began
    },
    async explain(text) {
      const told: string[] = []
      const hear = ({ message }: { message?: string | undefined }) => told.push(message ?? '')
      await run("load 'auto_explain'")
      for (const setting of [
        'log_nested_statements = on',
        'log_analyze = on',
        'log_timing = off',
        'log_min_duration = 0',
      ])
        await run(`set auto_explain.${setting}`)
      await run("set auto_explain.log_level = 'notice'")
      await run('begin')
      await run('select from platform.act_as($1)', [token])
      boss.on('notice', hear)
      await run(text)
      boss.off('notice', hear)
      await run('rollback')
      await run('set auto_explain.log_min_duration = -1')
      return told.map((one) => one.replaceAll(/ \(cost=\S+ rows=\d+ width=\d+\)/g, ''))
    },
    async close() {
      await database.close()
      await boss.end()
    },
  }
}
