import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { loadExampleNetwork } from '../../seeds/load/index.ts'
import { freshDatabase, type TestDatabase, testMasterKey } from '../../tests/support/postgres.ts'

/** The example network with so many stories more, and where some of them are. */
export interface Told {
  database: TestDatabase
  /** Addresses of public stories, spread over all of them. */
  stories: string[]
  /** The address of a theme under which many of them stand. */
  theme: string
  close(): Promise<void>
}

const themes = 30

/** What the stories are made of: sentences of the length and the words that people write with. */
const sentences = [
  'Om zeven uur zat zij al aan tafel, met haar jas nog aan.',
  'Niemand had gevraagd of zij eigenlijk wel koffie wilde.',
  'Mijn moeder woont hier nu drie jaar, en zij weet nog precies hoe de tuin was.',
  'We hebben het rooster een week lang in een la gelegd, en er gebeurde niets ergs.',
  'Hij zei dat hij liever zelf de deur opendoet, ook als dat langer duurt.',
  'De nachtdienst schreef het op een briefje, en dat briefje hangt er nog.',
  'Wat niet lukte: de lijsten bleven bestaan, en iemand vult ze nog steeds in.',
  'Toen de stoelen in een kring stonden, begon de buurman als eerste te praten.',
  'Ik had mij voorgenomen om te luisteren en niets op te lossen.',
  'De behandelaar vertelde dat zij zich soms ook alleen voelt aan zo’n tafel.',
  'Samen eten kost meer tijd dan een blad brengen, en het levert ook meer op.',
  'Er werd gelachen om de soep, die voor de derde keer te zout was.',
  'Een familielid vroeg waarom de voordeur om acht uur op slot gaat.',
  'Dat wist niemand meer; het stond in een afspraak van lang geleden.',
  'We spraken af om het een maand anders te doen en daarna opnieuw te kijken.',
  'Zij koos zelf de kleur van de muur, en schilderde mee.',
  'De zorgorganisatie heeft de ouderenzorg in kleine teams verdeeld.',
  'Op de jeugdafdeling vonden ze dat de volwassenen te veel praatten.',
  'Wie hier werkt, heeft vaak ook iemand om voor te zorgen.',
  'Het was een gewone dinsdag, en juist daarom vertel ik het.',
]

const sentenceAt = (many: string) => `s[1 + abs(hashint4extended(i, ${many})::numeric % ${sentences.length})]`

/** So many more stories, over ten years, as people write them: three to six hundred words. Lays them past what happens at each row. */
export async function toldMany(many: number): Promise<Told> {
  const database = await freshDatabase()
  await loadExampleNetwork({
    owner: database.owner,
    masterKey: testMasterKey,
    now: new Date(),
    say: () => {},
  })
  const boss = new pg.Client({ connectionString: database.superuser })
  await boss.connect()
  const run = (text: string, values: unknown[] = []) => boss.query(text, values)
  const { rows: first } = await run(
    "select id from circles.circle where kind = 'movement' and parent_id is null order by created_at, slug limit 1",
  )
  const movement = first[0].id as string
  await run("set session_replication_role = 'replica'")
  await run(
    `insert into action_teams.theme (id, movement_id, kind, slug, name)
     select gen_random_uuid(), $1, 'theme', 'bench-' || i, jsonb_build_object('nl', 'Thema ' || i, 'en', 'Theme ' || i)
     from generate_series(1, $2::int) i`,
    [movement, themes],
  )
  await run(
    `create table public.laid as
     select gen_random_uuid() as story, i, 'een-gewone-dinsdag-' || i || '-' || substr(md5(i::text), 1, 6) as slug,
       (array['story', 'story', 'article', 'practice', 'failure', 'guide', 'moment', 'method'])[1 + i % 8] as kind,
       case when i % 20 = 0 then 'movement' else 'everyone' end as audience,
       now() - interval '1 hour' - (i::float8 / $1) * interval '10 years' as at,
       array(select (select string_agg(${sentenceAt('n * 100 + m')}, ' ' order by m) from generate_series(1, 5) m)
         from generate_series(1, 6 + i % 4) n) as paragraphs
     from generate_series(1, $1::int) i, (select $2::text[] as s) as w`,
    [many, sentences],
  )
  const { rows: keys } = await run(
    'insert into platform.sealing_key (id, wrapped) select gen_random_uuid(), wrapped from platform.sealing_key where wrapped is not null limit 1 returning id',
  )
  await run(
    `insert into stories.story (id, movement_id, kind, audience, sealing_key_id, begun_at)
     select story, $1, kind, audience, $2, at from public.laid`,
    [movement, keys[0].id],
  )
  await run(
    `insert into stories.published (id, story_id, movement_id, kind, language, audience, slug, title, in_short, body, plain, bylines,
       published_at)
     select gen_random_uuid(), story, $1, kind, 'nl', audience, slug, 'Een gewone dinsdag ' || i, left(paragraphs[1], 140),
       jsonb_build_object('type', 'doc', 'content', (select jsonb_agg(jsonb_build_object('type', 'paragraph', 'content',
         jsonb_build_array(jsonb_build_object('type', 'text', 'text', p)))) from unnest(paragraphs) p)),
       array_to_string(paragraphs, E'\\n\\n'), array['Naam ' || i % 300], at
     from public.laid`,
    [movement],
  )
  await run(
    `insert into stories.about (story_id, theme_id)
     select l.story, t.id from public.laid l join action_teams.theme t
       on t.slug in ('bench-' || 1 + l.i % ${themes}, 'bench-' || 1 + (l.i / 7) % ${themes}) on conflict do nothing`,
  )
  await run(
    `update stories.about a set published_at = p.published_at, audience = p.audience, movement_id = p.movement_id
     from stories.published p where p.story_id = a.story_id`,
  )
  await run("set session_replication_role = 'origin'")
  const { rows } = await run(
    "select slug from public.laid where audience = 'everyone' order by md5(slug) limit 5000",
  )
  await run('drop table public.laid')
  await run('vacuum analyze')
  await run('checkpoint')
  await boss.end()
  return {
    database,
    stories: rows.map(({ slug }) => `/stories/${slug}`),
    theme: '/themes/bench-7',
    close: async () => {},
  }
}

/** Writes and publishes one after the other, each in a transaction of its own as a command does it, until told to stop. */
export function importing({ superuser }: TestDatabase, restMs: number): { stop(): Promise<number> } {
  let going = true
  const begun = performance.now()
  const done = (async () => {
    const client = new pg.Client({ connectionString: superuser })
    await client.connect()
    let many = 0
    while (going) {
      await client.query('begin')
      await client.query(
        `with of as (select * from stories.published where title like 'Een gewone dinsdag%' limit 1),
           begun as (insert into stories.story (id, movement_id, kind, sealing_key_id)
             select $1, of.movement_id, of.kind, s.sealing_key_id from of join stories.story s on s.id = of.story_id)
         insert into stories.published (id, story_id, movement_id, kind, language, audience, slug, title, in_short, body, plain, bylines)
         select $2, $1, movement_id, kind, language, 'everyone', 'overgenomen-' || $1, 'Overgenomen', in_short, body, plain, bylines from of`,
        [randomUUID(), randomUUID()],
      )
      await client.query("select platform.audit_added('stories.import', 'story', null, null, 'create')")
      await client.query('commit')
      many += 1
      if (restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs))
    }
    await client.end()
    return many
  })()
  return {
    async stop() {
      going = false
      return Math.round((await done) / ((performance.now() - begun) / 1000))
    },
  }
}
