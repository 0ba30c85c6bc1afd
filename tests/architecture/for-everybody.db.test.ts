import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storySlugOf } from '../../seeds/load/stories.ts'
import { stories } from '../../seeds/stories/index.ts'
import { makePerson, type TestApplication } from '../support/application.ts'
import { startExample } from '../support/example.ts'
import { signIn } from './rules/mina.ts'

// Pages for everybody are read on connections of their own, whose plans hold nothing of what is for somebody in particular.

const purposes = ['talk-on', 'theme-work', 'publish']

let world: TestApplication
let superuser: pg.Client
let ordinary: pg.Client
let everybodys: pg.Client
beforeAll(async () => {
  world = await startExample()
  superuser = new pg.Client({ connectionString: world.database.superuser })
  ordinary = new pg.Client({ connectionString: world.database.web })
  everybodys = new pg.Client({
    connectionString: world.database.web,
    options: '-c kampvuur.for_everybody=on',
  })
  await Promise.all([superuser.connect(), ordinary.connect(), everybodys.connect()])
})
afterAll(async () => {
  await Promise.all([superuser.end(), ordinary.end(), everybodys.end()])
  await world.close()
})

/** What was there at one moment, for all who look: jobs lay things in for search meanwhile. */
async function atOneMoment(look: (moment: string) => Promise<void>) {
  await superuser.query('begin isolation level repeatable read')
  await look((await superuser.query('select pg_export_snapshot() as moment')).rows[0].moment)
  await superuser.query('rollback')
}

interface Looks {
  tables: readonly string[]
  purpose: string
  moment: string
  /** Of the session of whoever looks; nobody's when it is left out. */
  token?: string
}

/** How many rows of each table somebody sees. */
async function seen(client: pg.Client, { tables, purpose, moment, token }: Looks) {
  const found: Record<string, number> = {}
  await client.query('begin isolation level repeatable read')
  await client.query(`set transaction snapshot '${moment}'`)
  if (token) await client.query('select platform.act_as($1)', [token])
  await client.query("select set_config('kampvuur.reads_for', $1, true)", [purpose])
  for (const table of tables)
    found[table] = (await client.query(`select count(*)::int as n from ${table}`)).rows[0].n
  await client.query('rollback')
  return found
}

const readable = async (such = 'true'): Promise<string[]> => {
  const { rows } = await superuser.query(
    `select distinct c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       left join pg_policy p on p.polrelid = c.oid
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss')
       and has_any_column_privilege('kampvuur_web', c.oid, 'select') and has_schema_privilege('kampvuur_web', n.oid, 'usage')
       and (${such}) order by 1`,
  )
  return rows.map(({ name }) => name)
}
const guarded = "pg_get_expr(p.polqual, p.polrelid) like '%is_for_everybody%'"

test('a visitor sees there exactly what they see elsewhere, whatever they read for', async () => {
  const tables = await readable()
  expect(tables.length).toBeGreaterThan(100)
  for (const purpose of purposes)
    await atOneMoment(async (moment) => {
      const looks = { tables, purpose, moment }
      expect(await seen(everybodys, looks)).toEqual(await seen(ordinary, looks))
    })
})

test('whoever is somebody sees no more there than a visitor', async () => {
  const tables = await readable(guarded)
  expect(tables).toContain('stories.published')
  const somebody = await world.sql<{ id: string }>(
    'select person_id as id from circles.seat where person_id is not null and ended_at is null group by 1 order by count(*) desc limit 1',
  )
  const token = await signIn(superuser, 'somebody with many places')
  await world.sql('update platform.session set person_id = $1 where method = $2', [somebody[0]?.id, 'test'])
  for (const purpose of purposes)
    await atOneMoment(async (moment) => {
      const looks = { tables, purpose, moment }
      const nobody = await seen(ordinary, looks)
      expect(await seen(everybodys, { ...looks, token })).toEqual(nobody)
      if (purpose === 'talk-on') expect(await seen(ordinary, { ...looks, token })).not.toEqual(nobody)
    })
})

test('what is for somebody in particular is in no plan there, and in every plan elsewhere', async () => {
  const planOf = async (client: pg.Client, table: string) => {
    const { rows } = await client.query(`explain (costs off, verbose) select 1 from ${table}`)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }
  for (const table of ['stories.published', 'stories.about', 'circles.circle', 'contributions.owed_answer']) {
    expect(await planOf(everybodys, table)).not.toMatch(/\bmy_|is_for_everybody/)
    const elsewhere = await planOf(ordinary, table)
    expect(elsewhere).toMatch(/\bmy_/)
    expect(elsewhere).not.toContain('is_for_everybody')
  }
})

test('pages for everybody are read there, and those of whoever is known here are not', async () => {
  const story = stories.find(({ audience = 'everyone' }) => audience === 'everyone')
  const path = `/stories/${story ? storySlugOf(story) : ''}`
  const somebody = await world.as(await makePerson(world, 'Toos'))
  expect([(await world.visitor().get(path)).status, (await somebody.get(path)).status]).toEqual([200, 200])
  const owner = new pg.Client({ connectionString: world.database.owner })
  await owner.connect()
  await owner.query(
    'alter policy published_read on stories.published using (not platform.is_for_everybody())',
  )
  await owner.end()
  await world.sql("select platform.audit('test.done', 'test', null, null)")
  expect([(await world.visitor().get(path)).status, (await somebody.get(path)).status]).toEqual([404, 200])
})
