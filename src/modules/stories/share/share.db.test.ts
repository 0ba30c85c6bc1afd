// Covers: src/modules/stories, src/modules/circles, src/modules/people, src/modules/contributions, src/modules/dialogues, src/modules/action-teams, src/modules/movements, src/modules/introductions
import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { refusing } from '../../../../tests/support/refusing.ts'
import { anMp3 } from '../../../platform/recordings/testing/sounds.ts'

let world: TestApplication
let movement: string
let lotte: Browserless
let number = 0
const desk = '/circles/beweging/shared'
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const id = await makePerson(world, 'Lotte', 'lotte@voorbeeld.example')
  await makeSeat(world, movement, id, 'host')
  lotte = await world.as(id)
})
afterAll(() => world.close())
let words: string
let visitor: Browserless
beforeEach(() => {
  number += 1
  words = `Er viel een zonnebloem${number} om. De buurman zette hem recht.`
  visitor = world.visitor()
})
const photo = () =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#a63' } })
    .jpeg()
    .toBuffer()

/** @returns the address of what was shared, with its code. */
async function shared(
  fields: Record<string, string> = {},
  files: Record<string, Buffer> = {},
): Promise<string> {
  await visitor.get('/share')
  await visitor.upload({ words, where: 'everyone', ...fields }, files, '/share')
  expect(visitor.path).toMatch(/^\/share\/own\/[0-9A-Z]{26}$/)
  return visitor.path
}
async function atDesk(): Promise<string> {
  await lotte.get(desk)
  const [row] = await world.sql<{ id: string }>(
    'select id from stories.shared order by shared_on desc, id desc',
  )
  const all = lotte.links().filter((link) => link.startsWith(`${desk}/`))
  const one = all.at(-1) ?? `${desk}/${row?.id}`
  await lotte.get(one)
  return one
}
const found = async () => (await world.visitor().get('/stories')).text().includes(`zonnebloem${number}`)
const clear = () => world.sql('delete from stories.shared')

test('what a stranger shares lies sealed for a person of the movement, and is read once its sharer said yes', async () => {
  await clear()
  const own = await shared({ name: '', recognisable: 'nobody' }, { photo: await photo() })
  expect(visitor.text()).toContain('Iemand van De Beweging leest dit.')
  expect([await found(), (await world.visitor().get(desk)).text().includes('zonnebloem')]).toEqual([
    false,
    false,
  ])
  const [row] = await world.sql<{ content: Buffer }>('select content from stories.shared')
  expect(row?.content.includes('zonnebloem')).toBe(false)
  const one = await atDesk()
  expect(lotte.text()).toContain(`zonnebloem${number}`)
  expect((await lotte.once('GET', `${one}/media/photo`)).status).toBe(200)
  await lotte.submit(
    { title: 'De bloem', words: `${words} Hij bleef staan.`, alt: 'Een bloem' },
    `${one}/propose`,
  )
  expect(await found()).toBe(false)
  await visitor.get(own)
  expect(visitor.text()).toContain('Hij bleef staan.')
  await visitor.submit({}, `${own}/agree`)
  expect(visitor.text()).toContain('Het is te lezen.')
  const story = visitor.links().find((link) => link.startsWith('/stories/')) ?? ''
  const reader = world.visitor()
  await reader.get(story)
  expect([reader.status, reader.text().includes('Hij bleef staan.')]).toEqual([200, true])
  expect(reader.html).toMatch(/<img[^>]*alt="Een bloem"/)
  expect(reader.text()).not.toContain('Door ')
  const picture = /\/stories\/[^"]+480\.webp/.exec(reader.html)?.[0] ?? ''
  expect((await reader.once('GET', picture)).status).toBe(200)
  // Taken back it is gone, with its picture, at the desk too.
  // Before that it says where it stands, and that paper stays.
  await visitor.get(own)
  expect(visitor.html).not.toContain(`action="${own}/take-back"`)
  await visitor.get(visitor.links().find((link) => link === `${own}/take-back`) ?? '')
  expect(visitor.text()).toContain('Iedereen leest het op de site van De Beweging')
  expect(visitor.text()).toContain('kunnen we niet terughalen')
  expect(visitor.links()).toContain(story)
  await visitor.submit({}, `${own}/take-back`)
  expect(visitor.text()).toContain('Het is weg, overal.')
  expect(visitor.path).toBe('/share/taken-back')
  expect(
    await Promise.all([story, picture, own].map(async (path) => (await reader.once('GET', path)).status)),
  ).toEqual([404, 404, 404])
  expect((await lotte.once('GET', one)).status).toBe(404)
})

test('without anything, too often, or with a wrong file it is said at the field, and what was typed is there', async () => {
  await visitor.get('/share')
  await visitor.upload({ where: 'movement', name: 'Bea' }, {}, '/share')
  expect([visitor.status, visitor.form('/share').values.name, visitor.form('/share').values.where]).toEqual([
    422,
    'Bea',
    'movement',
  ])
  await visitor.upload({ words, recognisable: 'nobody' }, { photo: Buffer.from('<svg>') }, '/share')
  expect([visitor.status, visitor.text().includes('kunnen we niet als foto lezen')]).toEqual([422, true])
  await visitor.upload({ words }, { sound: Buffer.from('geen geluid') }, '/share')
  expect([visitor.status, visitor.text().includes('kunnen we niet als opname lezen')]).toEqual([422, true])
})

test('silence is no yes: without a choice it stays with who looks along, who answers and lays nothing before anybody', async () => {
  await clear()
  const own = await shared({ where: '' }, { sound: anMp3() })
  const one = await atDesk()
  expect(lotte.html).not.toContain(`${one}/propose`)
  expect((await lotte.once('GET', `${one}/media/sound`)).headers.get('content-type')).toBe('audio/mpeg')
  await lotte.submit({ answer: '' }, `${one}/close`)
  expect(lotte.status).toBe(422)
  await lotte.submit({ answer: 'Dank je. Het raakte me.' }, `${one}/close`)
  await visitor.get(own)
  expect(visitor.text()).toContain('Dank je. Het raakte me.')
  await visitor.submit({ words: `${words} Echt.`, where: 'movement' }, own)
  expect(visitor.text()).toContain('Iemand van De Beweging leest dit.')
  expect(visitor.text()).not.toContain('Dank je. Het raakte me.')
})

test('who looks along writes down a yes that was said elsewhere, to these words, and changes nothing afterwards', async () => {
  await clear()
  await shared()
  const one = await atDesk()
  expect(lotte.html).not.toContain(`${one}/agree`)
  await lotte.submit({ title: 'De bloem' }, `${one}/propose`)
  await lotte.get(one)
  await lotte.submit({}, `${one}/agree`)
  expect([lotte.status, await found()]).toEqual([422, false])
  await lotte.submit({ how: 'telephone' }, `${one}/agree`)
  expect(lotte.text()).toContain('Het is te lezen.')
  const [row] = await world.sql<{ story: string; how: string }>(
    'select story_id as story, yes_how as how from stories.shared',
  )
  expect(row?.how).toBe('telephone')
  await expect(
    world.app.house.database.write(lotte.cookie('kampvuur_session'), ({ db }) =>
      db
        .updateTable('stories.published')
        .set({ title: 'Anders' })
        .where('story_id', '=', row?.story ?? '')
        .execute(),
    ),
  ).rejects.toThrow(/other words/)
})

test.each([
  ['what did not work', { kind: 'failure' }],
  ['another language', { language: 'en' }],
])('what somebody without an account said yes to is not read as %s', async (_, change) => {
  await clear()
  await shared()
  const one = await atDesk()
  await lotte.submit({ title: 'De bloem' }, `${one}/propose`)
  await lotte.get(one)
  await lotte.submit({ how: 'telephone' }, `${one}/agree`)
  const [row] = await world.sql<{ story: string }>('select story_id as story from stories.shared')
  const at = `/write/${row?.story}`
  await lotte.get(at)
  await lotte.submit({ ...change, next: 'stay' }, at)
  await lotte.get(`${at}/publish`)
  await lotte.submit({ audience: 'everyone' }, `${at}/publish`)
  expect([lotte.status, lotte.text().includes('zonder account')]).toEqual([422, true])
  expect(
    await world.sql('select kind, language from stories.published where story_id = $1', [row?.story]),
  ).toEqual([{ kind: 'moment', language: 'nl' }])
})

test('nor under another rubric, a name more, from another place, or with something shown with it', async () => {
  await clear()
  await shared()
  const one = await atDesk()
  await lotte.submit({ title: 'De bloem' }, `${one}/propose`)
  await lotte.get(one)
  await lotte.submit({ how: 'telephone' }, `${one}/agree`)
  const [row] = await world.sql<{ story: string }>('select story_id as story from stories.shared')
  const theme = randomUUID()
  await world.sql(
    `insert into action_teams.theme (id, movement_id, kind, slug, name) values ($1, $2, 'rubric', 'over-ons', '{"nl": "Over ons"}')`,
    [theme, movement],
  )
  const changes = [
    { rubric_id: theme },
    { bylines: ['Bea'] },
    { shown: { address: 'https://voorbeeld.example/' } },
  ]
  for (const change of changes)
    await expect(
      world.app.house.database.write(lotte.cookie('kampvuur_session'), ({ db }) =>
        db
          .updateTable('stories.published')
          .set(change as never)
          .where('story_id', '=', row?.story ?? '')
          .execute(),
      ),
    ).rejects.toThrow(/other words/)
})

test('the typed code leads back, another one and raw SQL lead nowhere', async () => {
  const own = await shared()
  const printed = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(visitor.text())?.[0] ?? ''
  const other = world.visitor()
  await other.get('/share/code')
  await other.submit({ code: 'AAAAA-AAAAA' }, '/share/code')
  expect([other.status, other.text().includes('Deze code opent niets.')]).toEqual([422, true])
  await other.submit({ code: printed.toLowerCase() }, '/share/code')
  expect(other.path).toBe(own)
  const kees = await makePerson(world, 'Kees')
  await makeSeat(world, movement, kees)
  const member = await world.as(kees)
  expect((await member.once('GET', desk)).status).toBe(404)
  for (const token of [undefined, member.cookie('kampvuur_session')])
    await world.app.house.database.write(token, async ({ db }) => {
      expect(await db.selectFrom('stories.shared').select('id').execute()).toEqual([])
      expect(await db.selectFrom('stories.shared_media').select('kind').execute()).toEqual([])
      expect((await db.deleteFrom('stories.shared').executeTakeFirst()).numDeletedRows).toBe(0n)
    })
  // Who looks along reads it, and puts no words in somebody's mouth.
  await expect(
    world.app.house.database.write(lotte.cookie('kampvuur_session'), ({ db }) =>
      db
        .updateTable('stories.shared')
        .set({ audience: 'everyone', step: 'closed', content: Buffer.from('x') })
        .execute(),
    ),
  ).rejects.toThrow(/Only who shared it/)
})

test('who takes part has it read at once, as their own story, or first looked at together', async () => {
  await clear()
  const id = await makePerson(world, `Mina ${number}`)
  await makeSeat(world, movement, id)
  visitor = await world.as(id)
  await visitor.get('/share')
  await visitor.upload(
    { words, where: 'everyone', recognisable: 'nobody' },
    { photo: await photo() },
    '/share',
  )
  expect(visitor.path).toMatch(/^\/stories\/er-viel-een-zonnebloem/)
  expect(visitor.text()).toContain('Verder schrijven aan dit verhaal')
  expect(visitor.text()).not.toContain(`Mina ${number}`)
  expect(await found()).toBe(true)
  words = `Kom eens kijken, tulp${number}.`
  const own = await shared({ look: 'yes' })
  expect((await visitor.get('/mine')).links()).toContain(own)
  const one = await atDesk()
  await lotte.submit({ title: 'De tulp' }, `${one}/propose`)
  await lotte.get(one)
  expect(lotte.text()).toContain('Alleen die persoon zelf zegt ja.')
  await visitor.get(own)
  await visitor.submit({}, `${own}/agree`)
  expect((await visitor.get('/write')).text()).toContain('De tulp')
})

test('who shared it with an account hears that something was laid before them, and sees in words what it asks', async () => {
  await clear()
  const mail = `bea${number}@voorbeeld.example`
  const id = await makePerson(world, `Bea ${number}`, mail)
  await makeSeat(world, movement, id)
  visitor = await world.as(id)
  const own = await shared({ look: 'yes' })
  const mine = async () => (await visitor.get('/mine')).text()
  const told = async () => (await letters(world)).filter(({ recipient }) => recipient === mail)
  expect([await mine(), await told()]).toEqual([expect.stringContaining('Iemand leest het.'), []])
  const one = await atDesk()
  await lotte.submit({ title: 'De bloem' }, `${one}/propose`)
  expect(await mine()).toContain('Dit vraagt iets van jou')
  const [letter] = await told()
  expect([letter?.body.includes('/mine'), letter?.body.includes('bloem')]).toEqual([true, false])
  expect(letter?.body).not.toContain(own)
  await lotte.get(one)
  await lotte.submit({ answer: 'Dank je.' }, `${one}/close`)
  expect(await mine()).toContain('Wie meekeek, zei er iets over.')
  await visitor.get(own)
  await visitor.submit({ words, where: 'everyone' }, own)
  expect(await mine()).toContain('Iemand leest het.')
  await lotte.get(one)
  await lotte.submit({ title: 'De bloem' }, `${one}/propose`)
  await visitor.get(own)
  await visitor.submit({}, `${own}/agree`)
  expect(await mine()).toContain('Het is te lezen.')
})

test('a photo without a word is looked at together first, and is described before anybody reads it', async () => {
  await clear()
  const id = await makePerson(world, `Cor ${number}`)
  await makeSeat(world, movement, id)
  visitor = await world.as(id)
  words = ''
  const own = await shared({ recognisable: 'nobody' }, { photo: await photo() })
  expect(visitor.text()).toContain('Bij een foto zonder woorden kijkt eerst iemand mee')
  const one = await atDesk()
  expect(lotte.form(`${one}/propose`).values.title).toMatch(/^Een foto van /)
  await lotte.submit({ alt: '' }, `${one}/propose`)
  expect([lotte.status, lotte.text().includes('Schrijf op wat er op de foto te zien is.')]).toEqual([
    422,
    true,
  ])
  await lotte.submit({ alt: 'Een omgevallen bloem' }, `${one}/propose`)
  await visitor.get(own)
  await visitor.submit({}, `${own}/agree`)
  await visitor.get(visitor.links().find((link) => link.startsWith('/stories/')) ?? '')
  expect(visitor.html).toMatch(/<img[^>]*alt="Een omgevallen bloem"/)
})

test('a photo with what there is to see on it is read at once, and has a name', async () => {
  await clear()
  const id = await makePerson(world, `Cor ${number}`)
  await makeSeat(world, movement, id)
  visitor = await world.as(id)
  await visitor.get('/share')
  await visitor.upload(
    { words: '', alt: 'Een omgevallen bloem', where: 'everyone', recognisable: 'nobody' },
    { photo: await photo() },
    '/share',
  )
  expect(visitor.path).toMatch(/^\/stories\/een-omgevallen-bloem/)
  expect(visitor.html).toMatch(/<img[^>]*alt="Een omgevallen bloem"/)
})

test('whoever can be recognised on a photo is asked first: it says so or it is asked, and is read by nobody at once', async () => {
  await clear()
  const id = await makePerson(world, `Cor ${number}`)
  await makeSeat(world, movement, id)
  visitor = await world.as(id)
  // No answer is a perhaps: the photo is kept, and who is on it asked.
  const own = await shared({}, { photo: await photo() })
  expect([visitor.text().includes('Daar kijken we samen naar'), await found()]).toEqual([true, false])
  const one = await atDesk()
  expect(lotte.text()).toContain('Wie dit deelde, zei nog niet of er iemand te herkennen is.')
  await lotte.submit({ title: 'De bloem', alt: 'Twee mensen', agreed: '' }, `${one}/propose`)
  expect([lotte.status, lotte.text().includes('Zonder een ja van wie te herkennen is')]).toEqual([422, true])
  await lotte.submit({ title: 'De bloem', alt: 'Twee mensen', agreed: 'yes' }, `${one}/propose`)
  await visitor.get(own)
  await visitor.submit({}, `${own}/agree`)
  expect(
    await world.sql('select p.recognisable from stories.picture p order by p.made_at desc limit 1'),
  ).toEqual([{ recognisable: 'asked' }])
})

test('who looks after the movement hears that something lies there, and nothing of it', async () => {
  await world.sql('delete from people.letter_asked')
  await shared()
  const sent = (await letters(world)).filter(({ subject }) => subject === 'Er is iets gedeeld')
  expect(sent.at(-1)?.recipient).toBe('lotte@voorbeeld.example')
  expect(sent.at(-1)?.body).toContain(desk)
  expect(sent.map(({ body }) => body).join()).not.toContain('zonnebloem')
})

test('what nobody took up is gone after a year, with its key', async () => {
  await clear()
  const own = await shared()
  await world.sql('update stories.shared set shared_on = platform.day_of(now()) - 366')
  const [row] = await world.sql<{ key: string }>('select sealing_key_id as key from stories.shared')
  await world.sql('select stories.forget_shared()')
  expect((await visitor.get(own)).status).toBe(404)
  expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [row?.key])).toEqual([
    { wrapped: null },
  ])
})

test('what is read of it is not said to be gone where the database keeps it', async () => {
  const own = await shared({ where: 'everyone' })
  const one = await atDesk()
  await lotte.submit({ title: `De zonnebloem${number}`, words, alt: '' }, `${one}/propose`)
  await visitor.get(own)
  await visitor.submit({}, `${own}/agree`)
  await visitor.get(own)
  await visitor.get(`${own}/take-back`)
  await refusing(world, 'delete', 'stories.story', () => visitor.submit({}, `${own}/take-back`))
  expect([visitor.status, await found()]).toEqual([404, true])
})
