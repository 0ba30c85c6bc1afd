import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../../tests/support/postgres.ts'
import { houseOn, tryCommand } from '../../../../tests/support/try-command.ts'
import { connect } from '../../../platform/database/connect.ts'
import { withClient } from '../../../platform/database/server/answer.ts'
import { type WxrItem, wxr, wxrCategory, wxrHead, wxrItem, wxrTail } from './testing/wxr.ts'

let folder: string
let database: TestDatabase
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kampvuur-wordpress-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  database = await freshDatabase()
  const movements = join(folder, 'movements.csv')
  await writeFile(movements, 'movement,sector,name\nVuur,Thuis,Zomerhek\nWater,Thuis,Waterhek\n')
  await tryCommand(['import', 'participants', movements], houseOn(database))
})

let written = 0
async function file(...items: readonly WxrItem[]): Promise<string> {
  written += 1
  const path = join(folder, `${written}.xml`)
  await writeFile(path, wxr(...items))
  return path
}

const take = async (path: string, ...flags: string[]) =>
  tryCommand(['import', 'wordpress', path, ...flags], houseOn(database))
const reportOf = (path: string) => readFile(`${path}.report.txt`, 'utf8')
const rows = <Row extends object>(text: string) =>
  withClient(database.superuser, async (client) => (await client.query<Row>(text)).rows)
const run = (text: string) => withClient(database.superuser, (client) => client.query(text))

interface Published {
  title: string
  plain: string
  bylines: string[]
  at: string
  headings: string[]
}
const published = () =>
  rows<Published>(
    `select p.title, p.plain, p.bylines, p.published_at::date::text as at,
       array(select t.kind || ' ' || (t.name->>'nl') from action_teams.theme t where t.id = p.rubric_id or t.id in
         (select a.theme_id from stories.about a where a.story_id = p.story_id) order by 1) as headings
     from stories.published p order by p.published_at, p.title`,
  )
const titles = async () => (await published()).map(({ title }) => title)

const garden: WxrItem = {
  id: 11,
  title: 'De &amp; <em>tuin</em>',
  content: 'Eerst.\n\nDan.',
  excerpt: 'Over de tuin.',
  date: '2020-05-06 10:00:00',
  categories: ['Verhalen', 'Uncategorized'],
  tags: ['Moestuin'],
}

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
    out: `Van https://oud.example zijn 3 verhalen overgenomen.\n5 berichten kwamen niet mee.\n2 reacties kwamen niet mee.\nWat niet meekon, staat in ${path}.report.txt.`,
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
    '[su_x]',
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
  withClient(database.superuser, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    )
    const asked = tables.map(
      ({ name }) => `select '${name}' as name where exists (select from ${name} t where t::text ~ $1)`,
    )
    const { rows } = await client.query<{ name: string }>(asked.join(' union all '), [pattern])
    return rows.map(({ name }) => name)
  })

test('once more doubles nothing; what changed there changes here, and what somebody changed or threw away here stays so', async () => {
  const other: WxrItem = { id: 12, title: 'Kachel' }
  const third: WxrItem = { id: 13, title: 'Deur' }
  const fourth: WxrItem = { id: 14, title: 'Raam' }
  await take(await file(garden, other, third, fourth))
  expect((await take(await file(garden, other, third, fourth))).out).toMatch(
    /zijn 0 verhalen overgenomen\.\n4 verhalen stonden er al zo/,
  )
  const before = await rows(`select slug from stories.published where title = 'De & tuin'`)
  await run(`update stories.published set title = 'Onze kachel' where title = 'Kachel'`)
  await run(
    `update stories.story set version = version + 1 where id in (select story_id from stories.published where title = 'Onze kachel')`,
  )
  await run(
    `delete from stories.story where id in (select story_id from stories.published where title = 'Deur')`,
  )
  const path = await file(
    { ...garden, title: 'De nieuwe tuin', tags: ['Bloemen'] },
    { ...other, content: 'Anders.' },
    third,
    { ...fourth, status: 'private' },
  )
  expect((await take(path)).out.split('\n').slice(0, -1)).toEqual([
    'Van https://oud.example zijn 0 verhalen overgenomen.',
    '1 verhaal stond er al en is bijgewerkt.',
    '1 verhaal is daar niet meer openbaar en is hier weggehaald.',
    '1 verhaal is hier veranderd en is zo gelaten.',
    '1 verhaal is hier weggegooid en kwam niet terug.',
  ])
  expect(await titles()).toEqual(['De nieuwe tuin', 'Onze kachel'])
  expect(await rows(`select slug from stories.published where title = 'De nieuwe tuin'`)).toEqual(before)
  expect((await published())[0]?.headings).toEqual(['keyword Bloemen', 'keyword Verhalen'])
  expect(await reportOf(path)).toContain('is hier veranderd en is zo gelaten')
})

test('a story in which somebody is told of here stays as it is, and holds up no other', async () => {
  const [other, third]: WxrItem[] = [
    { id: 12, title: 'Kachel' },
    { id: 13, title: 'Deur' },
  ] as const
  await take(await file(garden, other, third))
  const nameIn = (title: string, leftOut: boolean) =>
    run(`insert into stories.told_of (id, story_id, name, code_hash, left_out)
      select gen_random_uuid(), story_id, 'x', sha256('${title}'), ${leftOut} from stories.published where title = '${title}'`)
  await nameIn('De & tuin', false)
  await nameIn('Kachel', true)
  const path = await file(
    { ...garden, content: 'Anders.' },
    { ...other, content: 'Anders.' },
    { ...third, content: 'Anders.' },
  )
  const { exit, out, err } = await take(path)
  expect({ exit, err, lines: out.split('\n').slice(1, -1) }).toEqual({
    exit: 0,
    err: '',
    lines: ['2 verhalen stonden er al en zijn bijgewerkt.', '1 verhaal is hier veranderd en is zo gelaten.'],
  })
  expect((await published()).map(({ title, plain }) => [title, plain])).toEqual([
    ['De & tuin', 'Eerst.\n\nDan.'],
    ['Deur', 'Anders.'],
    ['Kachel', 'Anders.'],
  ])
  expect(await reportOf(path)).toContain('De & tuin\n  - is hier veranderd en is zo gelaten')
})

test('what was edited there counts as corrected here; what only came to stand under other names does not', async () => {
  const corrected = () =>
    rows<{ title: string; corrected: boolean }>(
      'select title, corrected_at is not null as corrected from stories.published order by title',
    )
  const other: WxrItem = { id: 12, title: 'Kachel' }
  await take(await file(garden, other))
  await take(await file({ ...garden, tags: ['Bloemen'] }, other))
  expect((await corrected()).map((story) => story.corrected)).toEqual([false, false])
  await take(await file({ ...garden, tags: ['Bloemen'] }, { ...other, content: 'Anders.' }))
  expect(await corrected()).toEqual([
    { title: 'De & tuin', corrected: false },
    { title: 'Kachel', corrected: true },
  ])
  const [first] = await rows("select corrected_at from stories.published where title = 'Kachel'")
  await take(
    await file({ ...garden, tags: ['Bloemen'] }, { ...other, content: 'Anders.', categories: ['Warm'] }),
  )
  expect(await rows("select corrected_at from stories.published where title = 'Kachel'")).toEqual([first])
})

test('two posts with one guid are two stories, in whatever order and however often; a copy that nobody could read takes nothing away', async () => {
  const guid = 'https://oud.example/?p=11'
  const [first, second]: WxrItem[] = [garden, { id: 30, guid, title: 'Gekloond' }] as const
  const secret: WxrItem = { id: 31, guid, title: 'Kladje', status: 'draft' }
  const both = ['De & tuin', 'Gekloond']
  expect((await take(await file(secret, second, first, secret))).out).toContain('zijn 2 verhalen overgenomen')
  expect(await titles()).toEqual(both)
  const slugs = () => rows('select slug from stories.published order by slug')
  const before = await slugs()
  for (const items of [
    [first, second],
    [second, secret],
    [secret, first],
  ])
    await take(await file(...items))
  expect(await titles()).toEqual(both)
  expect(await slugs()).toEqual(before)
  expect((await take(await file(first, { ...second, status: 'private' }))).out).toContain(
    'niet meer openbaar',
  )
  expect(await titles()).toEqual(['De & tuin'])
  const path = await file(first, second)
  await take(path)
  expect((await take(path, '--undo')).out).toBe('2 verhalen zijn teruggenomen.')
})

test('a copy that nobody could read takes nothing away, also alone in a file; the post itself does', async () => {
  const guid = 'https://oud.example/?p=11'
  await take(await file(garden, { id: 12, title: 'Kachel' }))
  const copy: WxrItem = { id: 31, guid, title: 'Kladje', status: 'draft' }
  const path = await file(copy)
  expect((await take(path)).out).toContain('1 bericht kwam niet mee')
  expect(await reportOf(path)).toContain('een ander bericht met hetzelfde kenmerk')
  expect((await take(path, '--undo')).out).toBe('0 verhalen zijn teruggenomen.')
  expect((await titles()).sort()).toEqual(['De & tuin', 'Kachel'])
  // By its number, or, on a site that was copied to another, by its address.
  await take(await file({ ...garden, name: 'elders', status: 'draft' }))
  expect(await titles()).toEqual(['Kachel'])
  await take(await file({ id: 40, guid: 'https://oud.example/?p=12', name: 'kachel', status: 'private' }))
  expect(await titles()).toEqual([])
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

test('undo takes back all that nobody changed since, with the keywords that came along', async () => {
  const path = await file(garden, { id: 12, title: 'Kachel', tags: ['Warm'] })
  await take(await file({ id: 99, title: 'Van een andere export' }))
  await take(path)
  await run(
    `update stories.story set version = 9 where id in (select story_id from stories.published where title = 'Kachel')`,
  )
  expect((await take(path, '--undo')).out).toBe(
    '1 verhaal is teruggenomen.\n1 verhaal is hier veranderd en bleef staan.',
  )
  expect((await titles()).sort()).toEqual(['Kachel', 'Van een andere export'])
  expect(await rows(`select name->>'nl' as name from action_teams.theme where kind = 'keyword'`)).toEqual([
    { name: 'Warm' },
  ])
  expect((await take(path, '--undo')).out).toMatch(/^0 verhalen/)
  expect((await take(path)).out).toMatch(/is 1 verhaal overgenomen/)
})

test('an old site that moved to https, or lost its www, is the same site: nothing doubles, and undo finds it', async () => {
  const path = await file(garden, { id: 12, title: 'Kachel', tags: ['Warm'] })
  const whole = await readFile(path, 'utf8')
  const moved = async (address: string, guids = address) => {
    const text = whole.replaceAll('https://oud.example', address).replaceAll(`${address}/?p=`, `${guids}/?p=`)
    written += 1
    const other = join(folder, `${written}.xml`)
    await writeFile(other, text)
    return other
  }
  await take(await moved('http://www.oud.example'))
  for (const [address, guids] of [
    ['https://www.oud.example', 'http://www.oud.example'],
    ['https://oud.example', 'http://www.oud.example'],
    ['https://oud.example', 'https://oud.example'],
  ] as const)
    expect((await take(await moved(address, guids))).out, `${address} ${guids}`).toContain(
      'zijn 0 verhalen overgenomen',
    )
  expect((await titles()).sort()).toEqual(['De & tuin', 'Kachel'])
  expect((await take(path, '--undo')).out).toBe('2 verhalen zijn teruggenomen.')
  expect(await rows(`select 1 from action_teams.theme where kind = 'keyword'`)).toEqual([])
})

test.each([
  ['http://www.oud.example', 'http://www.oud.example/?p=11'],
  ['http://oud.example', 'http://oud.example/?p=11'],
  ['https://www.oud.example', 'http://oud.example/?p=11'],
])(
  'what was taken over while %s was part of how it is known, is found and taken back',
  async (site, guid) => {
    const path = await file(garden)
    await take(path)
    // As they were kept before.
    await run(`update stories.taken_over set source = sha256(convert_to(E'${site}\\n${guid}', 'utf8'))`)
    await run(`update stories.taken_over_keyword set site = sha256('${site}')`)
    expect((await take(path)).out).toContain('1 verhaal stond er al zo')
    expect((await take(path, '--undo')).out).toBe('1 verhaal is teruggenomen.')
    expect(await titles()).toEqual([])
    expect(await rows(`select 1 from action_teams.theme where kind = 'keyword'`)).toEqual([])
  },
)

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
    (await readdir(folder)).filter((name) => name.includes('half') || name.endsWith('report.txt')).length,
  ).toBeLessThan(written)
  expect((await readdir(folder)).filter((name) => name.endsWith('.half'))).toEqual([])
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
  const web = connect(database.web)
  expect(
    await web.read(undefined, ({ db }) => db.selectFrom('stories.published').select('title').execute()),
  ).toHaveLength(1)
  await web.close()
})

test('pictures are looked for in the folder and nowhere else', async () => {
  const uploads = join(folder, 'uploads')
  await mkdir(join(uploads, '2023'), { recursive: true })
  const path = await file(
    {
      id: 11,
      content:
        '<img src="https://oud.example/wp-content/uploads/2023/geen.jpg">\n<img src="https://oud.example/wp-content/uploads/../../../etc/passwd">\n<img src="https://elders.example/x.jpg">\n\nTekst.',
      thumbnail: 20,
    },
    {
      id: 20,
      type: 'attachment',
      status: 'inherit',
      url: 'https://oud.example/wp-content/uploads/2023/boven.jpg',
      file: '../../../../etc/passwd',
    },
  )
  await take(path, '--uploads', uploads)
  const report = await reportOf(path)
  expect(report).toContain('geen.jpg is er niet in de map uploads')
  expect(report).toContain('boven.jpg wijst naar iets buiten de map uploads')
  expect(report).toContain('elders.example/x.jpg staat op een andere website')
})

test('a picture comes along clean, with what is said of it; a bomb of pixels, a drawing with a script and half a picture do not', async () => {
  const uploads = join(folder, 'pictures')
  await mkdir(uploads, { recursive: true })
  const pixels = { width: 40, height: 30, channels: 3 as const, background: '#a52' }
  const photo = await sharp({ create: pixels })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Toos Kade' } })
    .toBuffer()
  await writeFile(join(uploads, 'tuin.jpg'), photo)
  await writeFile(
    join(uploads, 'beweegt.gif'),
    await sharp({ create: { ...pixels, width: 20 } })
      .gif()
      .toBuffer(),
  )
  await writeFile(join(uploads, 'half.jpg'), photo.subarray(0, 200))
  await writeFile(
    join(uploads, 'script.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  )
  await writeFile(
    join(uploads, 'bom.png'),
    await sharp({ create: { ...pixels, width: 16_000, height: 9_000 } })
      .png()
      .toBuffer(),
  )
  const at = (name: string) => `https://oud.example/wp-content/uploads/${name}`
  const images = ['half.jpg', 'script.svg', 'bom.png'].map((name) => `<img src="${at(name)}">`).join('\n\n')
  const item: WxrItem = {
    id: 11,
    content: `[caption]<img src="${at('tuin-300x200.jpg')}" alt="Een tuin"> Onze tuin[/caption]\n\nTekst.\n\n${images}\n\n<img src="${at('beweegt.gif')}">`,
  }
  const path = await file(item)
  expect((await take(path, '--uploads', uploads)).err).toBe('')
  const kept = await rows<{ recognisable: string; width: number; pictures: number; body: string }>(
    `select i.recognisable, i.width, cardinality(p.pictures) as pictures, p.body::text as body
     from stories.picture i join stories.published p on p.story_id = i.story_id order by i.width desc`,
  )
  expect(kept).toMatchObject([
    { recognisable: 'before', width: 40, pictures: 2 },
    { recognisable: 'before', width: 20, pictures: 2 },
  ])
  expect(kept[0]?.body).toMatch(/"caption": "Onze tuin"/)
  const report = await reportOf(path)
  for (const name of ['half.jpg', 'script.svg', 'bom.png'])
    expect(report).toContain(`${name} kan hier niet worden bewaard`)
  expect((await take(path, '--uploads', uploads)).out).toContain('1 verhaal stond er al zo')
  await take(path, '--undo')
  expect(await rows('select id from stories.picture')).toEqual([])
})

test('lists of a category by its number, and under the name that the site gave its categories, are kept while they lead to something', async () => {
  const terms = [
    { id: 5, slug: 'moestuin-1', name: 'Moestuin' },
    { id: 6, slug: 'verhalen', name: 'Verhalen', parent: 'moestuin-1' },
    { id: 7, slug: 'leeg', name: 'Leeg' },
  ]
  const content = `<a href="https://oud.example/waarover/moestuin-1/verhalen/page/2/">Meer</a>
    <a href="https://oud.example/2020/05/verhalen/">Een bericht</a> <a href="https://elders.example/x/leeg/">Elders</a>`
  written += 1
  const path = join(folder, `${written}.xml`)
  const items = [
    { ...garden, content, categories: ['Verhalen'] },
    { id: 12, title: 'Verhalen', name: 'verhalen', date: '2020-05-06 10:00:00' },
  ]
  await writeFile(path, wxrHead + terms.map(wxrCategory).join('') + items.map(wxrItem).join('') + wxrTail)
  const kept = () =>
    rows<{ name: string; address: string }>(
      `select t.name->>'nl' as name, a.path as address from stories.old_address o join action_teams.theme t on t.id = o.theme_id
       join unnest(array['?cat=5', '?cat=6', '?cat=7', '/waarover/moestuin-1', '/waarover/verhalen',
         '/waarover/moestuin-1/verhalen', '/2020/05/moestuin-1', '/x/leeg', '/waarover/leeg']) a (path)
         on o.address = sha256(a.path::bytea) order by 1, 2`,
    )
  await take(path)
  const lists = [
    { name: 'Moestuin', address: '/waarover/moestuin-1' },
    { name: 'Moestuin', address: '?cat=5' },
    { name: 'Verhalen', address: '/waarover/moestuin-1/verhalen' },
    { name: 'Verhalen', address: '/waarover/verhalen' },
    { name: 'Verhalen', address: '?cat=6' },
  ]
  expect(await kept()).toEqual(lists)
  await take(path)
  expect(await kept()).toEqual(lists)
  await take(path, '--undo')
  expect(await kept()).toEqual([])
})
