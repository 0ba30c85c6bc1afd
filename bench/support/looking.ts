import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { layIn } from '../../src/modules/search/indexing/lay-in.ts'
import { weigh } from '../../src/modules/search/indexing/weigh.ts'
import { connect, type Database } from '../../src/platform/database/connect.ts'
import { freshDatabase } from '../../tests/support/postgres.ts'
import { drawing, wordsByUse, zipf } from './texts.ts'

const movements = 6
const houses = 2_000
const atOnce = 500

export interface LookingWorld {
  database: Database
  /** The session of somebody who sits in seven places. */
  token: string
  /** The words that the texts are made of, the most used first. */
  words: readonly string[]
  close(): Promise<void>
}

/**
 * So many texts of about 180 words: six in ten for everybody, a quarter for a movement, the others for one house.
 * @param times how often each text stands there, where making so many different ones takes too long.
 */
export async function lookingWorld(texts: number, times = 1): Promise<LookingWorld> {
  const { superuser, web, worker } = await freshDatabase()
  const boss = new pg.Client(superuser)
  await boss.connect()
  const [person, key, token] = [randomUUID(), randomUUID(), 'somebody-who-looks-for-words']
  await boss.query("set session_replication_role = 'replica'")
  await boss.query("insert into platform.sealing_key (id, wrapped) values ($1, '')", [key])
  await boss.query(`insert into circles.circle (id, kind, slug, name, visibility)
    select gen_random_uuid(), 'movement', 'movement-' || i, 'Movement', 'everyone' from generate_series(1, ${movements}) i`)
  await boss.query(`insert into circles.circle (id, kind, slug, name, visibility, movement_id, parent_id)
    select gen_random_uuid(), 'organisation', 'house-' || i, 'House', 'everyone', m.id, m.id
    from generate_series(1, ${houses}) i join circles.circle m on m.slug = 'movement-' || 1 + i % ${movements}`)
  const { rows } = await boss.query<{ id: string; kind: string }>(
    'select id, kind from circles.circle order by slug',
  )
  const ids = (kind: string) => rows.filter((row) => row.kind === kind).map(({ id }) => id)
  const [wholes, places] = [ids('movement'), ids('organisation')]
  await boss.query("insert into people.person (id, name) values ($1, 'P')", [person])
  await boss.query(
    `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
     select gen_random_uuid(), c.id, $1, 'P', 'member', $2::uuid, now() from unnest($3::uuid[]) as c (id)`,
    [person, key, [wholes[0], ...places.filter((_, at) => at % 350 === 0)]],
  )
  await boss.query(
    `insert into platform.session (token_hash, person_id, scope, method, ends_at) values ($1, $2, 'person', 'bench', now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), person],
  )
  // An index is quicker made than filled.
  await boss.query('drop index search.found_by_lexemes')
  await boss.end()

  const draw = drawing(7)
  const words = await wordsByUse(draw, 60_000)
  const next = zipf(words, draw)
  const some = (least: number, most: number) =>
    Array.from({ length: least + Math.floor(draw() * (most - least)) }, next).join(' ')
  const readers = () => {
    const chance = draw()
    const id = (of: readonly string[]) => (of[Math.floor(draw() * of.length)] ?? '').replaceAll('-', '')
    return chance < 0.6 ? ['e'] : chance < 0.85 ? [`k${id(wholes)}`] : [`c${id(places)}`]
  }
  const works = connect(worker)
  for (let laid = 0; laid < texts / times; laid += atOnce) {
    const batch = Array.from({ length: Math.min(atOnce, texts / times - laid) }, (_, at) => ({
      id: randomUUID(),
      language: 'nl' as const,
      translated: false,
      shelf: ['story', 'article', 'practice', 'failure', 'guide'][at % 5] ?? 'story',
      path: `/stories/${laid + at}`,
      title: some(3, 9),
      inShort: some(12, 30),
      body: some(60, 240),
      keywords: some(0, 5),
      themeIds: [],
      day: `20${10 + (at % 16)}-05-01`,
      readers: readers(),
    }))
    await works.write(undefined, ({ db }) => layIn(db, 'story', batch))
  }
  const owner = new pg.Client(superuser)
  await owner.connect()
  if (times > 1) await layAgain(owner, times)
  await owner.query("set maintenance_work_mem = '512MB'")
  await owner.query(
    'create index found_by_lexemes on search.found_by using gin (lexemes) with (fastupdate = off)',
  )
  await works.write(undefined, ({ db }) => weigh(db))
  await works.close()
  await owner.query('vacuum analyze search.found_by')
  await owner.query('vacuum analyze search.document')
  await owner.query('vacuum analyze search.closed_word')
  await owner.end()
  // One connection: what its backend works is what looking costs.
  const database = connect(web, { max: 1 })
  return { database, token, words, close: () => database.close() }
}

async function layAgain(owner: pg.Client, times: number): Promise<void> {
  await owner.query("set session_replication_role = 'replica'")
  await owner.query(
    `insert into search.document (kind, id, language, translated, shelf, path, title, in_short, body, theme_ids, day, readers)
     select d.kind, md5(d.id::text || i)::uuid, d.language, d.translated, d.shelf, d.path || i, d.title, d.in_short, d.body,
       d.theme_ids, d.day, d.readers from search.document d, generate_series(2, $1::int) i`,
    [times],
  )
  await owner.query(
    `insert into search.found_by (number, day, lexemes, about, readers, shelf, theme_ids, only_in)
     select c.number, f.day, f.lexemes, f.about, f.readers, f.shelf, f.theme_ids, f.only_in from search.document d join search.found_by f on f.number = d.number
     cross join generate_series(2, $1::int) i join search.document c on c.id = md5(d.id::text || i)::uuid`,
    [times],
  )
}
