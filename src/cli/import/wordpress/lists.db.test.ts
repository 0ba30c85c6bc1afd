// Covers: src/cli/import, src/cli/locales, src/modules/stories/migrations, src/modules/stories/taking-over, src/modules/stories/keywords, src/modules/stories/pictures, src/modules/stories/reading, src/modules/stories/writing, src/modules/stories/slug.ts, src/modules/stories/schema.ts, src/modules/library, src/modules/circles/migrations, src/modules/movements/migrations, src/modules/people/migrations
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { garden, MovingIn } from './testing/moving-in.ts'
import { wxrCategory, wxrHead, wxrItem, wxrTail } from './testing/wxr.ts'

const site = MovingIn.forThisFile()
const { rows, take } = site

test('lists of a category by its number, and under the name that the site gave its categories, are kept while they lead to something', async () => {
  const terms = [
    { id: 5, slug: 'moestuin-1', name: 'Moestuin' },
    { id: 6, slug: 'verhalen', name: 'Verhalen', parent: 'moestuin-1' },
    { id: 7, slug: 'leeg', name: 'Leeg' },
  ]
  const content = `<a href="https://oud.example/waarover/moestuin-1/verhalen/page/2/">Meer</a>
    <a href="https://oud.example/2020/05/verhalen/">Een bericht</a> <a href="https://elders.example/x/leeg/">Elders</a>`
  const path = join(site.folder, 'lists.xml')
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
