// Covers: src/cli/import, src/cli/locales, src/modules/stories/migrations, src/modules/stories/taking-over, src/modules/stories/keywords, src/modules/stories/pictures, src/modules/stories/reading, src/modules/stories/writing, src/modules/stories/slug.ts, src/modules/stories/schema.ts, src/modules/library, src/modules/circles/migrations, src/modules/movements/migrations, src/modules/people/migrations
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MovingIn } from './testing/moving-in.ts'
import { type WxrItem, wxrCategory, wxrHead, wxrItem, wxrTail } from './testing/wxr.ts'

const site = MovingIn.forThisFile()
const { file, take, reportOf, rows, titles } = site

const about: WxrItem = { id: 10, type: 'page', title: 'Over ons', name: 'over-ons' }

/** The same posts of another site. */
async function ofAnother(path: string): Promise<string> {
  const other = join(site.folder, `other-${site.written}.xml`)
  const text = (await readFile(path, 'utf8')).replaceAll('https://oud.example', 'https://tweede.example')
  await writeFile(other, text.replaceAll('Over ons', 'Over de tweede'))
  return other
}

/** Where an old address leads, as the house asks it: the first that stands there now. */
const leadsTo = async (address: string) =>
  (
    await rows<{ title: string }>(
      `select p.title from stories.old_address o join stories.published p using (story_id)
       where o.address = sha256('${address}') order by o.former, o.since`,
    )
  ).map(({ title }) => title)

test('a second site with the same paths keeps its addresses behind the first, says so, and is taken back as itself', async () => {
  const first = await file(about)
  const second = await ofAnother(first)
  await take(first)
  await take(second)
  expect(await reportOf(second)).toContain(
    'het oude adres /over-ons leidt hier al naar een verhaal van een andere website',
  )
  expect(await reportOf(second)).toContain('het oude adres /?page_id=10 leidt')
  for (const address of ['/over-ons', '?page_id=10', '?p=10'])
    expect(await leadsTo(address), address).toEqual(['Over ons', 'Over de tweede'])
  // Once more, with other words, the first stays first.
  await take(await file({ ...about, content: 'Anders.' }))
  expect(await leadsTo('/over-ons')).toEqual(['Over ons', 'Over de tweede'])
  expect((await take(first, '--undo')).out).toBe('1 verhaal is teruggenomen.')
  expect(await leadsTo('/over-ons')).toEqual(['Over de tweede'])
  await take(first)
  expect(await leadsTo('/over-ons')).toEqual(['Over de tweede', 'Over ons'])
  expect((await take(second, '--undo')).out).toBe('1 verhaal is teruggenomen.')
  expect(await titles()).toEqual(['Over ons'])
  expect((await take(second, '--undo')).out).toBe(
    '0 verhalen zijn teruggenomen.\n1 bericht uit deze export staat hier niet als verhaal.',
  )
})

test('links from post to post of a second site lead to its own pages, also once the first is gone', async () => {
  const path = await file(about, {
    id: 11,
    title: 'Kachel',
    content: '<a href="https://oud.example/over-ons/">Wie</a> <a href="https://oud.example/?p=10">Nummer</a>',
  })
  const second = await ofAnother(path)
  await take(path)
  await take(second)
  const links = await rows<{ body: string }>(
    `select body::text from stories.published where title = 'Kachel' order by body::text like '%tweede%'`,
  )
  const hrefs = links.map(({ body }) => [...body.matchAll(/"href": "([^"]*)"/g)].map(([, href]) => href))
  expect(hrefs).toEqual([
    ['/over-ons/', '/?p=10'],
    ['/over-ons/?site=tweede.example', '/?p=10&site=tweede.example'],
  ])
  for (const address of ['/over-ons?site=tweede.example', '?p=10&site=tweede.example'])
    expect(await leadsTo(address), address).toEqual(['Over de tweede'])
})

test('lists of a site go with its last story, and those of another stay', async () => {
  const first = join(site.folder, 'first.xml')
  const category = wxrCategory({ id: 5, slug: 'tuin', name: 'Tuin' })
  await writeFile(first, wxrHead + category + wxrItem({ ...about, categories: ['Tuin'] }) + wxrTail)
  const second = await ofAnother(first)
  await take(first)
  await take(second)
  const lists = async () =>
    (await rows(`select 1 from stories.old_address where theme_id is not null`)).length
  expect(await lists()).toBe(2)
  await take(first, '--undo')
  expect(await lists()).toBe(1)
  await take(second, '--undo')
  expect(await lists()).toBe(0)
})

test('where a story stood before leads on, until something else stands there', async () => {
  await take(await file(about))
  await take(await file({ ...about, name: 'wie-wij-zijn', oldNames: ['wij'] }))
  expect(await leadsTo('/wij')).toEqual(['Over ons'])
  expect(await leadsTo('/over-ons')).toEqual(['Over ons'])
  expect(await leadsTo('/wie-wij-zijn')).toEqual(['Over ons'])
  await take(
    await file(
      { ...about, name: 'wie-wij-zijn' },
      { id: 11, type: 'page', title: 'Nieuw', name: 'over-ons' },
    ),
  )
  expect(await leadsTo('/over-ons')).toEqual(['Nieuw', 'Over ons'])
})
