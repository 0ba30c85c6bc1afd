// Covers: src/cli/import, src/cli/locales, src/modules/stories/migrations, src/modules/stories/taking-over, src/modules/stories/keywords, src/modules/stories/pictures, src/modules/stories/reading, src/modules/stories/writing, src/modules/stories/slug.ts, src/modules/stories/schema.ts, src/modules/library, src/modules/circles/migrations, src/modules/movements/migrations, src/modules/people/migrations
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { tryCommand } from '../../../../tests/support/try-command.ts'
import { connect } from '../../../platform/database/connect.ts'
import { withClient } from '../../../platform/database/server/answer.ts'
import { garden, MovingIn } from './testing/moving-in.ts'

const site = MovingIn.forThisFile()
const { file, take, reportOf, rows, run, published, titles } = site

test('what everybody could read becomes a story under its names and its day; everything else is told', async () => {
  await run(`insert into action_teams.theme (id, movement_id, kind, slug, name)
    select gen_random_uuid(), id, 'rubric', 'v', '{"nl":"verhalen","en":"Stories"}' from circles.circle where slug = 'vuur'`)
  await run(`insert into action_teams.theme (id, movement_id, kind, slug, name, status)
    select gen_random_uuid(), id, 'theme', 'zw', '{"nl":"Zorg & welzijn","en":"Care"}', 'central' from circles.circle where slug = 'vuur'`)
  const path = await file(
    garden,
    {
      id: 12,
      title: 'Over ons',
      type: 'page',
      categories: ['Zorg &amp; welzijn'],
      content: '<!-- wp:paragraph --><p>Wij.</p><!-- /wp:paragraph -->',
      comments: 2,
    },
    { id: 13, title: 'Nog niet', status: 'draft' },
    { id: 14, title: 'Straks', status: 'future' },
    { id: 15, title: 'Voor mij', status: 'private' },
    { id: 16, title: 'Geheim', password: 'x' },
    { id: 17, title: 'Weg', status: 'trash' },
    { id: 18, title: 'Menu', type: 'nav_menu_item' },
    {
      id: 19,
      title: '',
      content: 'Zonder titel [su_x a="1"]gaat[/su_x] het ook heel erg goed zo hier.',
      date: '2024-01-01 00:00:00',
      sticky: true,
    },
  )
  const { exit, out } = await take(path)
  expect({ exit, out }).toEqual({
    exit: 0,
    out: `Van https://oud.example zijn 3 verhalen overgenomen.\n5 berichten kwamen niet mee.\n2 reacties van lezers kwamen niet mee.\nWat niet meekon en wat je nu kunt doen, staat in ${path}.report.txt.`,
  })
  expect(await published()).toEqual([
    {
      title: 'De & tuin',
      plain: 'Eerst.\n\nDan.',
      bylines: ['Toos Kade'],
      at: '2020-05-06',
      headings: ['keyword Moestuin', 'rubric verhalen'],
    },
    {
      title: 'Over ons',
      plain: 'Wij.',
      bylines: ['Toos Kade'],
      at: '2023-01-16',
      headings: ['theme Zorg & welzijn'],
    },
    {
      title: 'Zonder titel gaat het ook heel erg goed …',
      plain: 'Zonder titel gaat het ook heel erg goed zo hier.',
      bylines: ['Toos Kade'],
      at: '2024-01-01',
      headings: [],
    },
  ])
  const report = await reportOf(path)
  for (const line of [
    'Nog niet\n  - een concept',
    'Straks\n  - stond klaar',
    'Geheim\n  - had een wachtwoord',
    '  - reacties: 2',
    'paginabouwer: su_x',
    'stond bovenaan',
  ])
    expect(report).toContain(line)
  expect(report).not.toContain('Menu')
  // No account, no mail address, and nothing that was not to be read, in any table.
  expect(await everywhere('toos@post.example|iemand@post.example|Nog niet|Voor mij|Geheim|su_x')).toEqual([])
  expect(await rows('select id from people.person')).toEqual([])
})

/** Tables that hold something of this pattern. */
const everywhere = (pattern: string) =>
  withClient(site.database.superuser, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    )
    const asked = tables.map(
      ({ name }) => `select '${name}' as name where exists (select from ${name} t where t::text ~ $1)`,
    )
    const { rows } = await client.query<{ name: string }>(asked.join(' union all '), [pattern])
    return rows.map(({ name }) => name)
  })

test('who wrote together stand above it together, also when their number changes', async () => {
  const bylines = () =>
    rows<{ shown: string[]; kept: string[] }>(
      `select p.bylines as shown, array(select w.name from stories.writer w where w.story_id = p.story_id order by w.place) as kept
       from stories.published p`,
    )
  for (const authors of [['toos', 'Bo Vis', 'Ada Lof'], ['Ada Lof'], ['Ada Lof', 'toos']]) {
    await take(await file({ ...garden, authors }))
    const names = authors.map((name) => (name === 'toos' ? 'Toos Kade' : name))
    expect(await bylines()).toEqual([{ shown: names, kept: names }])
  }
})

test('keywords that are other words stay apart, and what stands under another writing is told', async () => {
  const path = await file(
    { ...garden, categories: [], tags: ['C', 'C++', 'C#', 'Тест 2020', '日本 2020', 'Do it yourself'] },
    { id: 12, title: 'Kachel', tags: ['C++', 'do-it-yourself'] },
  )
  await take(path)
  expect((await published()).map(({ headings }) => headings.map((text) => text.slice(8)).sort())).toEqual([
    ['2020', 'C', 'C#', 'C++', 'Do it yourself', 'Тест 2020', '日本 2020'].slice(1),
    ['C++', 'Do it yourself'],
  ])
  expect(await reportOf(path)).toContain('Trefwoord do-it-yourself: staat hier onder Do it yourself.')
  await run(`update action_teams.theme set name = '{"nl":"Zelf doen"}' where slug = 'do-it-yourself'`)
  const again = await file({ id: 13, title: 'Deur', tags: ['Do it yourself'] })
  await take(again)
  expect(await reportOf(again)).toContain('Trefwoord Do it yourself: staat hier onder Zelf doen.')
})

test('what is broken, or stops halfway, leaves nothing', async () => {
  const path = await file(garden)
  await writeFile(path, (await readFile(path, 'utf8')).replace('</channel>', '<item><title>half'))
  expect(await take(path)).toMatchObject({
    exit: 1,
    out: '',
    err: expect.stringMatching(/klopt de XML niet.*Er is niets veranderd/),
  })
  // The database refuses the second of two: the first is not there either.
  await run(
    `create function stories.refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
  )
  await run(
    `create trigger refuse before insert on stories.published for each row when (new.title = 'Deur') execute function stories.refuse()`,
  )
  const second = await file(garden, { id: 12, title: 'Deur' })
  expect(await take(second)).toMatchObject({
    exit: 1,
    err: expect.stringMatching(
      /^Regel \d+: de database neemt "Deur" niet aan \(no\)\..*Er is niets veranderd\.$/,
    ),
  })
  expect(await titles()).toEqual([])
  expect(await rows('select id from stories.story union select id from stories.taken_over')).toEqual([])
  expect(
    (await readdir(site.folder)).filter((name) => name.includes('half') || name.endsWith('report.txt'))
      .length,
  ).toBeLessThan(site.written)
  expect((await readdir(site.folder)).filter((name) => name.endsWith('.half'))).toEqual([])
})

test('to try writes nothing, and needs no database', async () => {
  const path = await file(garden)
  const tried = await tryCommand(['import', 'wordpress', path, '--dry-run'], {
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
    KAMPVUUR_MASTER_KEY: '00'.repeat(32),
  })
  expect(tried.out).toMatch(/^Van https:\/\/oud\.example zou 1 verhaal komen\. Er is niets geschreven\./)
  await writeFile(
    path,
    (await readFile(path, 'utf8')).replace('UTF-8', 'iso-8859-1').replace('Eerst', 'Eérst'),
  )
  await take(path, '--dry-run')
  expect(await reportOf(path)).toContain('zegt dat het in iso-8859-1 is, maar het is UTF-8')
})

test('goes to the movement that was named, in the language that was said', async () => {
  const path = await file(garden)
  expect((await take(path, '--movement', 'lucht')).err).toContain(
    'Er is geen beweging die in adressen "lucht" heet',
  )
  await take(path, '--movement', 'water', '--language', 'en')
  expect(
    await rows(
      `select c.slug, p.language from stories.published p join circles.circle c on c.id = p.movement_id`,
    ),
  ).toEqual([{ slug: 'water', language: 'en' }])
  expect((await take(path, '--language', 'fr')).exit).toBe(2)
})

test('the log says what was done to which story', async () => {
  await take(await file(garden))
  expect(
    await rows(
      `select e.action from platform.audit_entry e join stories.story s on s.id = e.thing_id where e.thing = 'story'`,
    ),
  ).toEqual([{ action: 'cli.import-wordpress' }])
  const web = connect(site.database.web)
  expect(
    await web.read(undefined, ({ db }) => db.selectFrom('stories.published').select('title').execute()),
  ).toHaveLength(1)
  await web.close()
})
