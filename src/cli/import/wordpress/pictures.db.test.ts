// Covers: src/cli/import, src/cli/locales, src/modules/stories/migrations, src/modules/stories/taking-over, src/modules/stories/keywords, src/modules/stories/pictures, src/modules/stories/reading, src/modules/stories/writing, src/modules/stories/slug.ts, src/modules/stories/schema.ts, src/modules/library, src/modules/circles/migrations, src/modules/movements/migrations, src/modules/people/migrations
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { MovingIn } from './testing/moving-in.ts'
import type { WxrItem } from './testing/wxr.ts'

const site = MovingIn.forThisFile()
const { file, take, reportOf, rows } = site

test('pictures are looked for in the folder and nowhere else', async () => {
  const uploads = join(site.folder, 'uploads')
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
  const uploads = join(site.folder, 'pictures')
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
  // Where it stood leads to it, also at the size that was shown.
  expect(
    await rows(`select 1 from stories.old_address o join stories.picture i on i.id = o.picture_id
      where o.address in (sha256('/wp-content/uploads/tuin.jpg'), sha256('/wp-content/uploads/beweegt.gif'))`),
  ).toHaveLength(2)
  // Without the folder they stay, and so does what they hang in.
  const stands = () =>
    rows(
      `select i.id, p.body::text, p.corrected_at from stories.picture i join stories.published p using (story_id) order by 1`,
    )
  const before = await stands()
  expect((await take(path)).out).toContain('zijn foto’s waren er nu niet bij en zijn gebleven')
  expect(await reportOf(path)).not.toContain('er is geen map uploads gegeven')
  const changed = await file({ ...item, content: `${item.content}\n\nEn meer.` })
  expect((await take(changed)).out).toContain('hier niet bijgewerkt')
  expect(await reportOf(changed)).toContain('Geef de map met --uploads')
  expect(await stands()).toEqual(before)
  expect((await take(changed, '--uploads', uploads)).out).toContain('is bijgewerkt')
  expect(await stands()).toHaveLength(2)
  await take(path, '--undo')
  expect(await rows('select id from stories.picture')).toEqual([])
})
