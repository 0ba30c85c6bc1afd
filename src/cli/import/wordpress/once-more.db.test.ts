// Covers: src/cli/import, src/cli/locales, src/modules/stories/migrations, src/modules/stories/taking-over, src/modules/stories/keywords, src/modules/stories/pictures, src/modules/stories/reading, src/modules/stories/writing, src/modules/stories/slug.ts, src/modules/stories/schema.ts, src/modules/library, src/modules/circles/migrations, src/modules/movements/migrations, src/modules/people/migrations
import { expect, test } from 'vitest'
import { garden, MovingIn } from './testing/moving-in.ts'
import type { WxrItem } from './testing/wxr.ts'

const site = MovingIn.forThisFile()
const { file, take, reportOf, rows, run, published, titles } = site

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
  expect((await take(path, '--undo')).out).toMatch(
    /^0 verhalen zijn teruggenomen\.\n1 bericht is hier niet van deze export/,
  )
  expect((await titles()).sort()).toEqual(['De & tuin', 'Kachel'])
  // By its number, or, on a site that was copied to another, by its address.
  await take(await file({ ...garden, name: 'elders', status: 'draft' }))
  expect(await titles()).toEqual(['Kachel'])
  await take(await file({ id: 40, guid: 'https://oud.example/?p=12', name: 'kachel', status: 'private' }))
  expect(await titles()).toEqual([])
})

test('a post whose guid is another now, or that has none, is the one that had its number and its address', async () => {
  const other: WxrItem = { id: 12, title: 'Kachel' }
  await take(await file(garden, other))
  const staging = 'https://proef.example/?p='
  const moved = await file({ ...garden, guid: `${staging}11`, content: 'Anders.' }, { ...other, guid: '' })
  expect((await take(moved)).out.split('\n').slice(0, 3)).toEqual([
    'Van https://oud.example zijn 0 verhalen overgenomen.',
    '1 verhaal stond er al en is bijgewerkt.',
    '1 verhaal stond er al zo.',
  ])
  // Renewed, it is known by the guid of now: its name in its address may be another.
  const renamed = await file({ ...garden, guid: `${staging}11`, name: 'hof', content: 'Weer anders.' })
  expect((await take(renamed)).out).toContain('1 verhaal stond er al en is bijgewerkt')
  expect(await titles()).toEqual(['De & tuin', 'Kachel'])
  // The number alone, or the address alone, is another post.
  const strangers = await file(
    { id: 11, guid: 'urn:x', name: 'heel-anders', title: 'Een' },
    { id: 30, guid: 'urn:y', name: 'kachel', title: 'Twee' },
  )
  expect((await take(strangers)).out).toContain('zijn 2 verhalen overgenomen')
  expect((await take(strangers, '--undo')).out).toContain('2 verhalen zijn teruggenomen')
  expect((await take(moved, '--undo')).out).toContain('2 verhalen zijn teruggenomen')
})

test('a post without a guid is known by its number, also once its name changed', async () => {
  const one: WxrItem = { id: 11, guid: '', title: 'Tuin', name: 'tuin' }
  const two: WxrItem = { id: 12, guid: '', title: 'Kas', name: 'kas' }
  await take(await file(one, two))
  const { out } = await take(await file({ ...one, name: 'hof' }, { ...two, name: 'tuin' }))
  expect(out).toContain('zijn 0 verhalen overgenomen.\n2 verhalen stonden er al en zijn bijgewerkt')
  expect((await titles()).sort()).toEqual(['Kas', 'Tuin'])
  const leads = (path: string) =>
    rows(`select p.title from stories.old_address a join stories.published p using (story_id)
      where a.address = sha256('${path}') order by a.former, p.title`)
  expect(await leads('/2023/01/tuin')).toEqual([{ title: 'Kas' }, { title: 'Tuin' }])
  expect(await leads('/2023/01/hof')).toEqual([{ title: 'Tuin' }])
})
