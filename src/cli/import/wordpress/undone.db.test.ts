// Covers: src/cli/import, src/cli/locales, src/modules/stories/migrations, src/modules/stories/taking-over, src/modules/stories/keywords, src/modules/stories/pictures, src/modules/stories/reading, src/modules/stories/writing, src/modules/stories/slug.ts, src/modules/stories/schema.ts, src/modules/library, src/modules/circles/migrations, src/modules/movements/migrations, src/modules/people/migrations
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { garden, MovingIn } from './testing/moving-in.ts'

const site = MovingIn.forThisFile()
const { file, take, rows, run, titles } = site

test('undo takes back all that nobody changed since, with the keywords that came along', async () => {
  const path = await file(garden, { id: 12, title: 'Kachel', tags: ['Warm'] })
  await take(await file({ id: 99, title: 'Van een andere export' }))
  await take(path)
  await run(
    `update stories.story set version = 9 where id in (select story_id from stories.published where title = 'Kachel')`,
  )
  expect((await take(path, '--undo', '--dry-run')).out).toBe(
    '1 verhaal zou worden teruggenomen. Er is niets veranderd.\n1 verhaal is hier veranderd en bleef staan.',
  )
  expect(await titles()).toHaveLength(3)
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
    site.written += 1
    const other = join(site.folder, `${site.written}.xml`)
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

test('what is not asked for this time stays as it is, and undo takes it back all the same', async () => {
  const path = await file(
    garden,
    { id: 12, title: 'Over ons', type: 'page' },
    { id: 13, title: 'Kas', type: 'project' },
  )
  expect((await take(path, '--type', 'post,page,project')).out).toContain('zijn 3 verhalen overgenomen')
  expect((await take(path, '--no-pages')).out).toContain(
    '1 verhaal stond er al zo.\n2 berichten kwamen niet mee',
  )
  expect(await titles()).toHaveLength(3)
  expect((await take(path, '--undo')).out).toBe('3 verhalen zijn teruggenomen.')
  expect((await take(path, '--type', 'projekt')).err).toContain('"projekt" staat nergens in deze export')
})
