// Covers: src/cli/import, src/cli/locales, src/modules/stories/migrations, src/modules/stories/taking-over, src/modules/stories/keywords, src/modules/stories/pictures, src/modules/stories/reading, src/modules/stories/writing, src/modules/stories/slug.ts, src/modules/stories/schema.ts, src/modules/library, src/modules/circles/migrations, src/modules/movements/migrations, src/modules/people/migrations
import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { garden, MovingIn } from './testing/moving-in.ts'

const { file, take, reportOf, published } = MovingIn.forThisFile()

test('what has no day stands with the oldest, and what is of a day to come stays behind', async () => {
  const none = '0000-00-00 00:00:00'
  const path = await file(
    { ...garden, date: '1969-05-06 10:00:00' },
    { id: 12, title: 'Dagloos', date: none },
    { id: 13, title: 'Straks', date: '2131-05-06 10:00:00' },
  )
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll(/<pubDate>[^<]*/g, '<pubDate>'))
  await take(path)
  expect((await published()).map(({ title, at }) => [title, at])).toEqual([
    ['Dagloos', '1969-05-06'],
    ['De & tuin', '1969-05-06'],
  ])
  expect(await reportOf(path)).toContain('Dagloos\n  - had geen datum; hier kreeg het een oude')
  expect(await reportOf(path)).toContain(
    'Straks\n  - heeft een datum die nog moet komen (2131-05-06 10:00:00)',
  )
})
