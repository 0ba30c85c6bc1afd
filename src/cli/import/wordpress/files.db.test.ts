// Covers: src/cli/import, src/cli/locales, src/modules/stories/migrations, src/modules/stories/taking-over, src/modules/stories/keywords, src/modules/stories/pictures, src/modules/stories/reading, src/modules/stories/writing, src/modules/stories/slug.ts, src/modules/stories/schema.ts, src/modules/library, src/modules/circles/migrations, src/modules/movements/migrations, src/modules/people/migrations
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { aPdf, aZip } from '../../../platform/recordings/testing/slides.ts'
import { aWav } from '../../../platform/recordings/testing/sounds.ts'
import { MovingIn } from './testing/moving-in.ts'

const site = MovingIn.forThisFile()
const { file, take, reportOf, rows, run } = site
const at = (name: string) => `https://oud.example/wp-content/uploads/2023/${name}`

/** An uploads folder with these files. */
async function uploadsWith(name: string, files: Record<string, Buffer>): Promise<string> {
  const folder = join(site.folder, name)
  await mkdir(join(folder, '2023'), { recursive: true })
  for (const [path, body] of Object.entries(files)) await writeFile(join(folder, '2023', path), body)
  return folder
}

const docx = (more: Record<string, string> = {}) =>
  aZip({ '[Content_Types].xml': '', 'word/document.xml': '', ...more })
const hrefs = async () =>
  (await rows<{ body: object }>('select body from stories.published order by title')).flatMap(
    ({ body }) => JSON.stringify(body).match(/(?<="href":")[^"]*/g) ?? [],
  )
const kept = () =>
  rows<{ type: string; bytes: string; linked: boolean; pieces: string }>(
    `select f.content_type as type, f.bytes, f.linked,
       (select count(*) from stories.shown_piece p join platform.kept_file k on k.id = p.file_id and k.kept
        where p.shown_file_id = f.id) as pieces
     from stories.shown_file f order by 1`,
  )

test('documents and sound to which a post leads come along with it, and go with it', async () => {
  const uploads = await uploadsWith('all', {
    'verslag 2020.pdf': aPdf(),
    'brief.docx': docx(),
    'lied.wav': aWav(3),
    'macro.docx': docx({ 'word/vbaProject.bin': 'x' }),
    'nep.pdf': Buffer.from('<!doctype html><script>alert(1)</script>'),
    'stuk.mp3': Buffer.from('geen geluid maar wel lang genoeg'),
  })
  const names = [
    'verslag%202020.pdf',
    'brief.docx',
    'lied.wav',
    'macro.docx',
    'nep.pdf',
    'stuk.mp3',
    'weg.pdf',
  ]
  const item = {
    id: 11,
    content: names.map((name) => `<a href="${at(name)}">${name}</a>`).join('\n\n'),
  }
  const path = await file(item)
  const first = await take(path, '--uploads', uploads)
  expect(first).toMatchObject({ exit: 0, err: '' })
  expect(first.out).toContain('Daarbij kwamen 3 bestanden mee')
  expect((await kept()).map(({ type, linked, pieces }) => [type, linked, pieces])).toEqual([
    ['application/pdf', true, '1'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', true, '1'],
    ['audio/wav', true, '1'],
  ])
  const led = await hrefs()
  const id = '[0-9a-f-]{36}'
  expect(led.slice(0, 3)).toEqual([
    expect.stringMatching(new RegExp(`^/stories/files/${id}/verslag%202020\\.pdf$`)),
    expect.stringMatching(new RegExp(`^/stories/files/${id}/brief\\.docx$`)),
    expect.stringMatching(new RegExp(`^/stories/files/${id}/lied\\.wav$`)),
  ])
  expect(led.slice(3)).toEqual(names.slice(3).map(at))
  const told = [
    'in het bestand https://oud.example/wp-content/uploads/2023/macro.docx zit een programma',
    'nep.pdf is hier niet te bewaren',
    'stuk.mp3 is hier niet te bewaren',
    'weg.pdf is er niet in de map uploads',
  ]
  for (const one of told) expect(await reportOf(path)).toContain(one)
  expect(
    await rows(`select 1 from stories.old_address where file_id is not null
      and address = sha256('/wp-content/uploads/2023/verslag%202020.pdf')`),
  ).toHaveLength(1)

  // Once more: nothing comes double, and what lacks is told again, also what was at hand and could not be kept.
  expect((await take(path, '--uploads', uploads)).out).toContain('1 verhaal stond er al zo')
  for (const one of told) expect(await reportOf(path)).toContain(one)
  expect(await reportOf(path)).not.toContain('brief.docx')
  expect(await hrefs()).toEqual(led)

  // Without the folder they stay; what never came is told, and nothing else.
  expect((await take(path)).out).toContain('1 verhaal stond er al zo; zijn foto’s')
  const without = await reportOf(path)
  for (const name of names.slice(3)) expect(without).toContain(`${name} ontbreekt hier nog`)
  for (const name of names.slice(0, 3)) expect(without).not.toContain(name)

  // A file that changed there comes anew, and the one before it goes.
  await writeFile(join(uploads, '2023', 'brief.docx'), docx({ 'word/more.xml': '' }))
  await writeFile(join(uploads, '2023', 'weg.pdf'), aPdf())
  expect((await take(path, '--uploads', uploads)).out).toContain('1 verhaal stond er al en is bijgewerkt')
  expect(await kept()).toHaveLength(4)
  expect(await reportOf(path)).not.toContain('weg.pdf')
  expect(await rows('select 1 from platform.kept_file where let_go_at is not null')).toHaveLength(3)

  await take(path, '--undo')
  expect(await kept()).toEqual([])
  expect(await rows('select 1 from platform.kept_file where let_go_at is null')).toEqual([])
  expect(await rows('select 1 from platform.sealing_key where wrapped is not null')).toEqual([])
  expect(await rows('select 1 from stories.old_address')).toEqual([])
})

test('only a text that leads to a file lets it be read, and only by who reads that text', async () => {
  const uploads = await uploadsWith('seen', { 'a.pdf': aPdf() })
  await take(
    await file({ id: 11, content: `<a href="${at('a.pdf')}">${at('a.pdf')}</a>` }),
    '--uploads',
    uploads,
  )
  const visible = async () => {
    const results = (await run(
      'begin; set local role kampvuur_web; select 1 from stories.shown_file; commit',
    )) as unknown as { rows: unknown[] }[]
    return results[2]?.rows.length
  }
  expect(await visible()).toBe(1)
  // Its address was its words: now its name is.
  expect(await rows('select plain from stories.published')).toEqual([{ plain: 'a.pdf' }])
  await run(`update stories.published set body = '{"type":"doc","content":[]}'`)
  expect(await visible()).toBe(0)
})

test('pictures and files that are still lost are told each time, and none that is here', async () => {
  const photo = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#a52' } })
    .jpeg()
    .toBuffer()
  const uploads = await uploadsWith('lost', { 'hier.jpg': photo, 'half.jpg': photo.subarray(0, 200) })
  const images = ['hier.jpg', 'half.jpg', 'weg.jpg'].map((name) => `<img src="${at(name)}">`).join('\n\n')
  const path = await file({ id: 11, content: `Tekst.\n\n${images}` })
  const lines = async () => (await reportOf(path)).split('\n').filter((line) => /\.jpg/.test(line))
  await take(path, '--uploads', uploads)
  const first = await lines()
  expect(first).toHaveLength(2)
  await take(path, '--uploads', uploads)
  expect(await lines()).toEqual(expect.arrayContaining(first))
  expect(await lines()).toHaveLength(2)
  await take(path)
  expect(await lines()).toEqual(
    ['half.jpg', 'weg.jpg'].map((name) => `  - de foto ${at(name)} ontbreekt hier nog`),
  )
  await rename(join(uploads, '2023', 'hier.jpg'), join(uploads, '2023', 'weg.jpg'))
  await writeFile(join(uploads, '2023', 'hier.jpg'), photo)
  await take(path, '--uploads', uploads)
  expect(await lines()).toEqual([`  - de foto ${at('half.jpg')} kan hier niet worden bewaard`])
})

test('where there is no room for a file nothing is done, and that is said', async () => {
  const uploads = await uploadsWith('full', { 'a.pdf': aPdf() })
  const path = await file({ id: 11, content: `<a href="${at('a.pdf')}">A</a>` })
  await run(`create function platform.no_room() returns trigger language plpgsql as
    $$ begin raise exception using errcode = '53100', message = 'could not extend file'; end $$;
    create trigger no_room before insert on stories.shown_piece for each row execute function platform.no_room()`)
  const { exit, err } = await take(path, '--uploads', uploads)
  expect(exit).toBe(1)
  expect(err).toContain('Er is geen ruimte meer op de schijf')
  expect(await rows('select 1 from stories.story')).toEqual([])
  expect(await kept()).toEqual([])
})
