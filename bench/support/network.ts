import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import pino from 'pino'
import { type Application, createApplication } from '../../src/application.ts'
import { systemClock } from '../../src/platform/clock/clock.ts'
import { readSettings } from '../../src/platform/settings.ts'
import { Browserless } from '../../tests/support/browserless.ts'
import { freshDatabase, testMasterKey } from '../../tests/support/postgres.ts'

/** How large a network: houses, people who each sit in one house, gatherings over ten years. */
export interface Size {
  houses: number
  people: number
  gatherings: number
}

export interface Network {
  app: Application
  /** Without an account, somebody who sits in one house, and who looks after one. */
  visitors: { nobody: Browserless; member: Browserless; host: Browserless }
  /** Slugs spread over everything. */
  slugs: string[]
  /** Something was done, so that no page that was kept is used again. */
  touch(): Promise<void>
  close(): Promise<void>
}

const themes = 40
const regions = 12
const sectors = 6

/** A network laid at once, without what happens at each row, and the whole application over it in this process. */
export async function networkOf(size: Size): Promise<Network> {
  const database = await freshDatabase()
  const boss = new pg.Client({ connectionString: database.superuser })
  await boss.connect()
  const run = (text: string, values: unknown[] = []) => boss.query(text, values)
  const app = await createApplication({
    log: pino({ enabled: false }),
    settings: readSettings({ KAMPVUUR_DATA: '/nowhere', KAMPVUUR_EXAMPLE: 'yes' }),
    addresses: database,
    masterKey: testMasterKey,
    assets: { url: (name) => `/assets/${name}`, css: [], fonts: [], styles: () => [], file: () => undefined },
    byTheClock: false,
  })
  const { sealing } = app.house
  const key = await app.house.database.write(undefined, ({ db }) => sealing.makeKey(db, systemClock))
  const movement = randomUUID()
  await run("set session_replication_role = 'replica'")
  await run("set work_mem = '256MB'")
  await layCircles(run, movement, size)
  await layPeople(run, movement, size, key)
  await layFaces(run)
  await layGatherings(run, movement, size, key)
  await run("set session_replication_role = 'origin'")
  await run('vacuum analyze')
  await run('checkpoint')
  const { rows } = await run(
    "select slug from circles.circle where kind = 'organisation' order by md5(slug) limit 200",
  )
  const signedIn = async (role: string) => {
    const token = `somebody who looks: ${role}`
    await run(
      `insert into platform.session (token_hash, person_id, scope, method, ends_at)
       select $1, person_id, 'person', 'bench', now() + interval '1 day' from circles.seat where role = $2
       order by id limit 1`,
      [createHash('sha256').update(token).digest(), role],
    )
    const browser = visitorOf(app)
    browser.setCookie('kampvuur_session', token)
    return browser
  }
  return {
    app,
    visitors: { nobody: visitorOf(app), member: await signedIn('member'), host: await signedIn('host') },
    slugs: rows.map(({ slug }) => slug as string),
    touch: async () => {
      await run("select platform.audit('bench.done', 'bench', null, null)")
    },
    async close() {
      await boss.end()
      await app.close()
    },
  }
}

const visitorOf = (app: Application) =>
  new Browserless((request) => app.fetch(request), 'http://localhost:3000')

type Run = (text: string, values?: unknown[]) => Promise<pg.QueryResult>

async function layCircles(run: Run, movement: string, { houses }: Size) {
  await run(
    `insert into circles.circle (id, kind, slug, name, visibility) values ($1, 'movement', 'beweging', 'De beweging', 'everyone')`,
    [movement],
  )
  const lay = (kind: string, many: number) =>
    run(
      `insert into circles.circle (id, kind, slug, name, visibility, parent_id, movement_id)
       select gen_random_uuid(), $1, $1 || '-' || i, initcap($1) || ' ' || i, 'everyone', $3, $3 from generate_series(1, $2::int) i`,
      [kind, many, movement],
    )
  await lay('region', regions)
  await lay('sector', sectors)
  await lay('organisation', houses)
  // Every twentieth is closed to who does not sit there.
  await run(
    "update circles.circle set visibility = 'members' where kind = 'organisation' and split_part(slug, '-', 2)::int % 20 = 0",
  )
  await run(
    `insert into circles.within (circle_id, in_id)
     select o.id, p.id from circles.circle o join circles.circle p
       on (p.kind = 'region' and p.slug = 'region-' || 1 + split_part(o.slug, '-', 2)::int % $1)
       or (p.kind = 'sector' and p.slug = 'sector-' || 1 + split_part(o.slug, '-', 2)::int % $2)
     where o.kind = 'organisation'`,
    [regions, sectors],
  )
  // A team in each house and a fire that burned there.
  await run(`insert into circles.circle (id, kind, slug, name, visibility, parent_id, movement_id)
    select gen_random_uuid(), 'team', 'team-' || slug, 'Team', 'members', id, movement_id from circles.circle where kind = 'organisation'`)
  await run(`insert into circles.circle (id, kind, slug, name, parent_id)
    select gen_random_uuid(), 'fire', 'fire-' || slug, 'Fire', id from circles.circle where kind = 'organisation'`)
  await run(`insert into dialogues.dialogue (id, circle_id, organisation_id, format, title, occasion, starts_at, opening_question, status)
    select gen_random_uuid(), id, parent_id, 'campfire', 'Vuur', 'o', now() - random() * interval '9 years', 'q', 'closed'
    from circles.circle where kind = 'fire'`)
  await run(
    `insert into action_teams.theme (id, movement_id, kind, slug, name)
     select gen_random_uuid(), $1, 'theme', 'theme-' || i, jsonb_build_object('nl', 'Thema ' || i, 'en', 'Theme ' || i)
     from generate_series(1, $2::int) i`,
    [movement, themes],
  )
}

async function layPeople(run: Run, movement: string, { people, houses }: Size, key: string) {
  await run(
    `create table public.who as select gen_random_uuid() as id, i from generate_series(1, ${people}) i`,
  )
  await run("insert into people.person (id, name) select id, 'Naam ' || i from public.who")
  await run(
    `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
     select gen_random_uuid(), c.id, w.id, 'Naam ' || w.i, case when w.i <= $1 then 'host' else 'member' end, $2, now()
     from public.who w join circles.circle c on c.slug = 'organisation-' || 1 + w.i % $1`,
    [houses, key],
  )
  await run(
    `insert into introductions.introduction (id, person_id, name, here_because, hats, experience, audience, readers, findable, theme_ids, region_ids)
     select gen_random_uuid(), w.id, 'Naam ' || w.i,
       (array['Ik wil dat de nacht rustig wordt', 'Voor mijn moeder, die er woont', 'Omdat samen eten helpt'])[1 + w.i % 3],
       (array['Dochter', 'Verpleegkundige', 'Buurman', 'Bestuurder'])[1 + w.i % 4], 'Sinds ' || 1990 + w.i % 35,
       (array['everyone', 'movement', 'circles', 'nobody'])[1 + (w.i / 12) % 4],
       case (w.i / 12) % 4 when 1 then array[$1::uuid] when 2 then array[c.id] else '{}' end, true,
       array[t.id], array[r.id]
     from public.who w
     join circles.circle c on c.slug = 'organisation-' || 1 + w.i % $2
     join circles.circle r on r.slug = 'region-' || 1 + w.i % $3
     join action_teams.theme t on t.slug = 'theme-' || 1 + w.i % $4`,
    [movement, houses, regions, themes],
  )
}

async function layFaces(run: Run) {
  await run(`insert into participants.face (circle_id, who, works_on)
    select id, 'Wij zijn een huis met een tuin.', 'Samen eten.' from circles.circle where kind = 'organisation'`)
  await run(`insert into participants.entry (id, circle_id, kind, words, year, until_year, outcome, said_on, shared)
    select gen_random_uuid(), c.id, 'period', '', 2015 + i, case when i = 0 then 2017 end, null, platform.day_of(now()), true
    from circles.circle c, generate_series(0, 4, 4) i where c.kind = 'organisation'
    union all
    select gen_random_uuid(), c.id, 'tried', 'Zonder rooster eten', 2018 + i, null, (array['well', 'not', 'open'])[1 + i], platform.day_of(now()), i < 2
    from circles.circle c, generate_series(0, 2) i where c.kind = 'organisation'
    union all
    select gen_random_uuid(), c.id, 'promise', 'Een avond per maand samen koken', null, null, null, platform.day_of(now()), true
    from circles.circle c, generate_series(0, 1) where c.kind = 'organisation'`)
}

async function layGatherings(run: Run, movement: string, { gatherings, houses }: Size, key: string) {
  await run(
    `create table public.met as
     select gen_random_uuid() as id, gen_random_uuid() as once, c.id as circle_id, i,
       (array['everyone', 'everyone', 'movement', 'circle'])[1 + (i / 4) % 4] as audience,
       date_trunc('hour', now()) - interval '9 years' + (i::float8 / $1) * interval '10 years' as at
     from generate_series(1, $1::int) i join circles.circle c on c.slug = 'organisation-' || 1 + i % $2`,
    [gatherings, houses],
  )
  await run(
    `insert into gatherings.gathering (id, circle_id, movement_id, kind, title, audience, status, places)
     select id, circle_id, $1, (array['meeting', 'open-day', 'training', 'celebration'])[1 + i % 4], 'Bijeenkomst ' || i,
       audience, case when i % 50 = 0 then 'draft' else 'announced' end, '[{"name":"De huiskamer","address":"Dorpsstraat 1","way":"","access":[],"note":""}]'
     from public.met`,
    [movement],
  )
  await run(
    `insert into gatherings.occurrence (id, gathering_id, circle_id, movement_id, kind, audience, announced, due_at, starts_at, ends_at)
     select once, id, circle_id, $1, (array['meeting', 'open-day', 'training', 'celebration'])[1 + i % 4], audience, i % 50 <> 0, at, at, at + interval '2 hours' from public.met`,
    [movement],
  )
  await run(
    `insert into gatherings.sign_up (id, gathering_id, occurrence_id, person_id, sealing_key_id, answer, answered_at, placed_at)
     select gen_random_uuid(), m.id, m.once, w.id, $1, 'yes', now(), now()
     from public.who w join public.met m on m.i = 1 + (w.i * 7) % $2`,
    [key, gatherings],
  )
  await run('drop table public.met, public.who')
}
