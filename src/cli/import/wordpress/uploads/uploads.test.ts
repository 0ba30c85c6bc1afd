import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Survey } from '../survey.ts'
import { filesByUrl, placesOf } from './place.ts'
import { openUploads, type Uploads } from './uploads.ts'

let folder: string
let uploads: Uploads
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kampvuur-uploads-'))
  const root = join(folder, 'uploads')
  await mkdir(join(root, '2023'), { recursive: true })
  await writeFile(join(folder, 'secret'), 'secret')
  await writeFile(join(root, '2023/tuin.jpg'), 'tuin')
  await writeFile(join(root, '2023/cafe\u0301.jpg'), 'café')
  await writeFile(join(root, '2023/large.jpg'), 'x'.repeat(101))
  for (const name of ['twee.jpg', 'Twee.jpg']) await writeFile(join(root, '2023', name), 'twee')
  await symlink('../../secret', join(root, '2023/link.jpg'))
  await symlink('tuin.jpg', join(root, '2023/beside.jpg'))
  await symlink('..', join(root, 'up'))
  uploads = await openUploads(root, 100)
})
afterAll(() => rm(folder, { recursive: true }))

const kindOf = async (place: string) => {
  const found = await uploads.find([place])
  return found.kind === 'found' ? found.bytes.toString() : found.kind
}

test.each([
  ['2023/tuin.jpg', 'tuin'],
  ['2023/café.jpg', 'café'],
  ['2023/none.jpg', 'absent'],
  ['2023/large.jpg', 'large'],
  ['2023', 'outside'],
  ['2023/TUIN.Jpg', 'tuin'],
  ['2023/LINK.jpg', 'outside'],
  ['2023/TWEE.jpg', 'absent'],
  ['2023/link.jpg', 'outside'],
  ['2023/beside.jpg', 'outside'],
  ['up/secret', 'outside'],
  ['../secret', 'outside'],
  ['2023/../../secret', 'outside'],
  ['/etc/passwd', 'outside'],
  ['..\\secret', 'outside'],
  ['2023/tuin.jpg\0', 'outside'],
  ['', 'outside'],
])('%j is %s', async (place, expected) => {
  expect(await kindOf(place)).toBe(expected)
})

test('what is no folder is said', async () => {
  await expect(openUploads(join(folder, 'secret'), 1)).rejects.toMatchObject({ key: 'wordpress.no-uploads' })
  await expect(openUploads(join(folder, 'none'), 1)).rejects.toMatchObject({ key: 'wordpress.no-uploads' })
})

const survey = {
  site: 'https://www.old.example/blog',
  hosts: new Set(['old.example', 'old.files.example']),
  files: new Map([
    [
      7,
      {
        url: 'https://old.example/blog/wp-content/uploads/2023/a.jpg',
        path: '2023/a-scaled.jpg',
        alt: '',
        caption: '',
      },
    ],
  ]),
} as unknown as Survey

test.each([
  [
    'http://www.old.example/blog/wp-content/uploads/2023/a-300x200.jpg?x=1',
    ['2023/a-scaled.jpg', '2023/a.jpg', '2023/a-300x200.jpg'],
  ],
  ['/blog/wp-content/uploads/sites/3/2023/b%C3%A9.jpg', ['2023/bé.jpg', '2023/bé-scaled.jpg']],
  ['https://i2.wp.com/old.example/blog/wp-content/uploads/2023/c.jpg', ['2023/c.jpg', '2023/c-scaled.jpg']],
  ['//old.files.example/2010/d.jpg', ['2010/d.jpg', '2010/d-scaled.jpg']],
  ['/blog/wp-content/uploads/e-scaled.jpg', ['e-scaled.jpg', 'e.jpg']],
  [
    '/blog/wp-content/uploads/e-rotated-e1577836800-300x200@2x.jpg',
    ['e-rotated-e1577836800-300x200@2x.jpg', 'e-rotated-e1577836800.jpg', 'e.jpg', 'e-scaled.jpg'],
  ],
  ['/blog/wp-content/uploads/met%20spatie.jpeg', ['met spatie.jpeg', 'met spatie-scaled.jpeg']],
  ['https://other.example/wp-content/uploads/a.jpg', []],
  ['data:image/png;base64,AAAA', []],
  ['javascript:alert(1)', []],
  ['https://old.example/wp-content/uploads/%E0%A4%A', []],
])('%s may lie at %j', (src, places) => {
  expect(placesOf(src, survey, filesByUrl(survey))).toEqual(places)
})
