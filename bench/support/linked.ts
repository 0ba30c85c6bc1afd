import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { modules } from '../../src/modules.ts'
import { systemClock } from '../../src/platform/clock/clock.ts'
import { connect, type Database } from '../../src/platform/database/connect.ts'
import { sealingWith } from '../../src/platform/sealing/seal.ts'
import { deriveKey } from '../../src/platform/secrets/master-key.ts'
import { freshDatabase, testMasterKey } from '../../tests/support/postgres.ts'

/** How many sentences were said at each fire, and how many of them lie in one cluster. */
const atFire = 50
const together = 10

export interface Linked {
  contributions: number
  links: number
  database: Database
  /** The session of somebody who looks: of one house, and nobody. */
  token: string
  sealing: ReturnType<typeof sealingWith>
  /** Ids spread over everything, of answers and of words. */
  sample: { answers: string[]; words: string[] }
  /** What PostgreSQL does with a statement and with those within it, as the web role and as that actor. */
  explain(text: string, values: unknown[]): Promise<string[]>
  /** The same links followed with nobody asking who may see them, and nothing said of what they lead to. In ms. */
  bare(kind: string, id: string): Promise<number>
  close(): Promise<void>
}

/** Tells the plan of each statement, and of those within functions. */
const explaining = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_level': 'notice',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_timing': 'off',
}

const bare = `with recursive back as (
    select 0 as step, $1::text as kind, $2::uuid as id union
    select b.step - 1, l.from_kind, l.from_id from back b cross join lateral (
      select * from platform.link k where k.to_kind = b.kind and k.to_id = b.id and k.ended_on is null
      order by k.from_kind, k.from_id limit 500) l where b.step > -5
  ), forth as (
    select 0 as step, $1::text as kind, $2::uuid as id union
    select f.step + 1, l.to_kind, l.to_id from forth f cross join lateral (
      select * from platform.link k where k.from_kind = f.kind and k.from_id = f.id and k.ended_on is null
      order by k.to_kind, k.to_id limit 500) l where f.step < 5 and f.kind not in ('dialogue', 'theme')
  ) select * from back union select * from forth`

/** A movement in which so many sentences were said, with five links for each, of which three quarters stand. */
export async function linkedWorld(contributions: number, samples: number): Promise<Linked> {
  if (modules.length === 0) throw new Error('No rooms')
  const { superuser, web } = await freshDatabase()
  const boss = new pg.Client(superuser)
  boss.on('error', () => {}) // what ended it is thrown
  await boss.connect()
  const database = connect(web)
  const sealing = sealingWith(deriveKey(testMasterKey, 'sealing'))
  const fires = contributions / atFire
  const houses = Math.max(1, fires / 20)
  const run = (text: string, values: unknown[] = []) => boss.query(text, values)
  const { key, body } = await database.write(undefined, async ({ db }) => {
    const made = await sealing.makeKey(db, systemClock)
    return { key: made, body: await sealing.seal(db, made, 'Om acht uur gaat de deur op slot.') }
  })
  // As many rows as these are laid without what happens at each: the links are laid as the triggers would.
  await run("set session_replication_role = 'replica'")
  await run('set synchronous_commit = off')
  await run("set work_mem = '512MB'")
  await run(`insert into circles.circle (id, kind, slug, name, visibility)
    select gen_random_uuid(), 'organisation', 'house-' || i, 'House ' || i, 'everyone' from generate_series(1, ${houses}) i`)
  await run(`create table public.fire as
    select i, gen_random_uuid() as circle, gen_random_uuid() as dialogue, h.id as house
    from generate_series(0, ${fires - 1}) i
    join (select id, row_number() over () - 1 as n from circles.circle) h on h.n = i % ${houses}`)
  await run(`insert into circles.circle (id, kind, slug, name, parent_id)
    select circle, 'fire', 'fire-' || i, 'Fire ' || i, house from public.fire`)
  await run(`insert into dialogues.dialogue (id, circle_id, organisation_id, format, title, occasion, starts_at, opening_question, status)
    select dialogue, circle, house, 'mirror', 'Fire ' || i, 'o', now(), 'q', 'closed' from public.fire`)
  await run(`create table public.pile as
    select f.*, n, gen_random_uuid() as cluster, gen_random_uuid() as owed
    from public.fire f, generate_series(1, ${atFire / together}) n`)
  await run(`insert into contributions.owed_answer (id, circle_id, organisation_id, kind, asked_of, due_on, answer, answer_kind, answered_at)
    select owed, circle, house, 'question', 'Het bestuur', now(), 'Ja.', 'answered', now() from public.pile`)
  await run(`insert into dialogues.cluster (id, dialogue_id, circle_id, name, owed_answer_id)
    select cluster, dialogue, circle, 'De deur', owed from public.pile`)
  await run(`create table public.said as
    select gen_random_uuid() as id, p.* , (array['here', 'organisation', 'everyone', 'everyone'])[1 + m % 4] as audience
    from public.pile p, generate_series(1, ${together}) m`)
  await run(`insert into contributions.contribution (id, circle_id, organisation_id, state, audience)
    select id, circle, house, 'confirmed', audience from public.said`)
  await run(
    `insert into contributions.contribution_version (contribution_id, number, body, sealing_key_id, written_by_seat_id)
    select id, 1, $1::bytea, $2::uuid, gen_random_uuid() from public.said`,
    [body, key],
  )
  await run(
    'insert into dialogues.cluster_contribution (contribution_id, cluster_id) select id, cluster from public.said',
  )
  await run(
    "insert into contributions.owed_answer_words (contribution_id, owed_answer_id) select id, owed from public.said where audience <> 'here'",
  )
  await run(
    "insert into dialogues.report_words (contribution_id, dialogue_id, kind) select id, dialogue, 'wish' from public.said where audience <> 'here'",
  )
  await run(
    `insert into dialogues.closing_letter (dialogue_id, circle_id, sent_at) select dialogue, circle, now() from public.fire`,
  )
  await run(`insert into action_teams.theme (id, movement_id, kind, slug, name)
    select gen_random_uuid(), (select id from circles.circle limit 1), 'theme', 'theme-' || i, '{}' from generate_series(1, 40) i`)
  await run(`insert into action_teams.theme_asked (theme_id, owed_answer_id)
    select t.id, p.owed from public.pile p join (select id, row_number() over () as n from action_teams.theme) t on t.n = 1 + p.i % 40`)
  await run('drop index platform.link_from, platform.link_to')
  const tie = (select: string) =>
    run(`insert into platform.link (from_kind, from_id, why, to_kind, to_id, said_as, ended_on) ${select}`)
  await tie("select 'contribution', id, 'grew-into', 'cluster', cluster, 'keeper', null from public.said")
  await tie(
    "select 'contribution', id, 'led-to', 'owed-answer', owed, 'keeper', null from public.said where audience <> 'here'",
  )
  await tie(
    "select 'contribution', id, 'retold-in', 'report', dialogue, 'keeper', null from public.said where audience <> 'here'",
  )
  await tie("select 'dialogue', dialogue, 'led-to', 'cluster', cluster, 'keeper', null from public.pile")
  await tie("select 'cluster', cluster, 'led-to', 'owed-answer', owed, 'keeper', null from public.pile")
  await tie("select 'cluster', cluster, 'answered-by', 'owed-answer', owed, 'carrier', null from public.pile")
  await tie(
    "select 'owed-answer', owed, 'retold-in', 'closing-letter', dialogue, 'carrier', null from public.pile",
  )
  await tie("select 'dialogue', dialogue, 'led-to', 'report', dialogue, 'keeper', null from public.fire")
  await tie(
    "select 'dialogue', dialogue, 'led-to', 'closing-letter', dialogue, 'keeper', null from public.fire",
  )
  await tie(
    "select 'owed-answer', owed_answer_id, 'led-to', 'theme', theme_id, 'movement', null from action_teams.theme_asked",
  )
  const { rows: laid } = await run('select count(*)::int as n from platform.link')
  // What was taken out or undone again: history, which nobody's page reads.
  await tie(`select 'contribution', id, 'grew-into', 'cluster', gen_random_uuid(), 'keeper', platform.day_of(now())
    from public.said, generate_series(1, 3) limit ${contributions * 5 - laid[0].n}`)
  await run(`create unique index link_from on platform.link (from_kind, from_id, to_kind, to_id, why, to_version) nulls not distinct
    where ended_on is null`)
  await run(
    'create index link_to on platform.link (to_kind, to_id, from_kind, from_id) where ended_on is null',
  )
  const person = randomUUID()
  const token = 'somebody-who-looks-at-these-links'
  await run("insert into people.person (id, name) values ($1, 'P')", [person])
  await run(
    `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
    select gen_random_uuid(), house, $1, 'P', 'member', $2::uuid, now() from public.fire limit 1`,
    [person, key],
  )
  await run(
    `insert into platform.session (token_hash, person_id, scope, method, ends_at) values ($1, $2, 'person', 'bench', now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), person],
  )
  const some = async (text: string) =>
    (await run(`select id from (${text}) s order by md5(id::text) limit ${samples}`)).rows.map(
      ({ id }) => id as string,
    )
  const house = '(select house from public.fire limit 1)'
  const sample = {
    answers: await some(`select owed as id from public.pile where house = ${house}`),
    words: await some(`select id from public.said where audience <> 'here' and house = ${house}`),
  }
  const spread = {
    answers: await some('select owed as id from public.pile'),
    words: await some("select id from public.said where audience = 'everyone'"),
  }
  await run('drop table public.said, public.pile, public.fire')
  await run("set session_replication_role = 'origin'")
  await run('vacuum analyze')
  await run('checkpoint')
  const { rows: counted } = await run('select count(*)::int as n from platform.link')
  const login = boss.escapeIdentifier(new URL(web).username)
  for (const [name, value] of Object.entries(explaining))
    await run(`alter role ${login} set ${name} = ${boss.escapeLiteral(value)}`)
  const client = new pg.Client({
    connectionString: web,
    options: '-c plan_cache_mode=force_generic_plan -c jit=off',
  })
  await client.connect()
  await run(`alter role ${login} reset all`)
  return {
    contributions,
    links: counted[0].n,
    database,
    token,
    sealing,
    sample: { answers: [...sample.answers, ...spread.answers], words: [...sample.words, ...spread.words] },
    async explain(text, values) {
      const told: string[] = []
      client.on('notice', ({ message }) => told.push(message ?? ''))
      await client.query('begin')
      await client.query('select from platform.act_as($1)', [token])
      const once = () => client.query({ name: 'way', text, values })
      await once() // what is planned only once
      told.length = 0
      await once()
      await client.query('rollback')
      return told.map((one) => one.replaceAll(/ \(cost=\S+ rows=\d+ width=\d+\)/g, ''))
    },
    async bare(kind, id) {
      const began = performance.now()
      await boss.query({ name: 'bare', text: bare, values: [kind, id] })
      return performance.now() - began
    },
    async close() {
      await client.end()
      await database.close()
      await boss.end()
    },
  }
}
