import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leadHere } from './map/own-links.ts'
import { openExport } from './read/export-file.ts'
import { surveyOf } from './survey.ts'
import { wxr } from './testing/wxr.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kampvuur-parts-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function exportOf(name: string, xml: string) {
  const path = join(folder, name)
  await writeFile(path, xml)
  return openExport(path)
}

test('a part of an export knows the pictures and the posts of the others, and brings its own', async () => {
  const first = await exportOf('1.xml', wxr({ id: 1, comments: 1 }))
  const second = await exportOf(
    '2.xml',
    wxr(
      { id: 2, name: 'tuin', comments: 1 },
      { id: 50, type: 'attachment', url: 'https://oud.example/a.jpg' },
    ),
  )
  const survey = await surveyOf(first, undefined, undefined, undefined, [second])
  expect([survey.stories, survey.comments, survey.files.get(50)?.url]).toEqual([
    1,
    1,
    'https://oud.example/a.jpg',
  ])
  expect(leadHere(new URL('https://oud.example/2023/01/tuin/'), survey)).toBe('/2023/01/tuin/')
})

test('a part of another site is none', async () => {
  const [own, other] = [
    await exportOf('own.xml', wxr({ id: 1 })),
    await exportOf('other.xml', wxr({ id: 1 }).replaceAll('oud.example', 'ander.example')),
  ]
  await expect(surveyOf(own, undefined, undefined, undefined, [other])).rejects.toMatchObject({
    key: 'wordpress.another-site',
    values: { site: 'https://ander.example' },
  })
})
