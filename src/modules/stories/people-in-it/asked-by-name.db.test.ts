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

// Somebody in a story who was chosen by name from a circle: asked where they are already, by a writer who learns of no account.

let world: TestApplication
let house: string
let writer: Browserless
let nel: Browserless
let seat: string
let seatless: string
let story: string
let number = 0
beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, { kind: 'organisation', name: 'De Linde', slug: 'linde' })
  await world.sql('update circles.circle set parent_id = $1, movement_id = $1 where id = $2', [
    movement,
    house,
  ])
  const toos = await makePerson(world, 'Toos', 'toos@voorbeeld.test')
  await makeSeat(world, house, toos, 'host')
  writer = await world.as(toos)
})
afterAll(() => world.close())
beforeEach(async () => {
  number += 1
  await world.sql('delete from people.letter_asked')
  const id = await makePerson(world, `Nel ${number}`, `nel-${number}@voorbeeld.test`)
  seat = await makeSeat(world, house, id)
  nel = await world.as(id)
  const pa = await makePerson(world, `Piet ${number}`)
  seatless = await makeSeat(world, house, pa)
  await world.sql('update circles.seat set person_id = null where id = $1', [seatless])
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: house })
  story = writer.path
  await writer.submit({ title: 'In de tuin', body: `Nel ${number} plant bollen.`, next: 'stay' })
})

async function choose(which = seat) {
  await writer.get(`${story}/people`)
  return writer.submit({ seat: which }, `${story}/people/choose`)
}
async function ask() {
  await writer.get(`${story}/people`)
  await writer.submit({ audience: 'everyone' }, `${story}/people/ask`)
}
const told = async () => {
  const [row] = await world.sql<{ id: string; says: string | null }>(
    'select id, says from stories.told_of where story_id = $1 order by name',
    [story.slice('/write/'.length)],
  )
  return row ?? { id: '', says: null }
}
const question = async () => `/in-a-story/${(await told()).id}`
async function publishes() {
  await writer.get(`${story}/publish`)
  await writer.submit({ audience: 'everyone' })
  return writer.path
}

test('who was chosen is asked among what is theirs, and by a letter with no word of it; their yes lets it be read', async () => {
  await choose()
  expect((await nel.get('/mine')).html).not.toContain('/in-a-story/')
  await ask()
  expect(writer.text()).toContain('vindt de vraag bij ‘Van mij’')
  const sent = (await letters(world)).filter(({ recipient }) => recipient === `nel-${number}@voorbeeld.test`)
  expect(sent.map(({ subject }) => subject)).toEqual(['Een vraag over een verhaal'])
  expect(JSON.stringify(sent)).not.toMatch(/tuin|bollen|Toos/)
  await nel.get('/mine')
  expect(nel.links()).toContain(await question())
  expect(nel.text()).toContain('Lees het, en kies of het mag')
  await nel.get(await question())
  expect(nel.text()).toContain('plant bollen')
  await nel.submit({ says: 'yes' })
  expect(nel.text()).toContain('Jij zei ja')
  await nel.get('/mine')
  expect(nel.text()).toContain('Je antwoordde. Lees het na, of kies iets anders')
  expect(nel.text()).not.toContain('Lees het, en kies of het mag')
  expect(await publishes()).toMatch(/^\/stories\//)
  await nel.get(`${await question()}/no`)
  await nel.submit({ says: 'no' })
  expect((await told()).says).toBe('no')
  expect(await world.sql('select id from stories.published where title = $1', ['In de tuin'])).toEqual([])
})

test('later, wishes under a no, and reading together are theirs as behind a code', async () => {
  await choose()
  await ask()
  const at = await question()
  await nel.get(at)
  await nel.submit({ days: '7' }, `${at}/later`)
  expect(nel.text()).toContain('We laten je nu met rust')
  await nel.submit({}, `${at}/together`)
  expect(nel.html).toContain('/read-beside/')
  await nel.submit({ says: 'no' })
  await nel.submit({ wishes: ['other-name'] }, `${at}/wishes`)
  expect((await writer.get(`${story}/people`)).text()).toContain('een andere naam')
})

test('what its writer reads is the same with an account and without one, and either is asked by the code too', async () => {
  const pages = []
  for (const which of [seat, seatless]) {
    await choose(which)
    await ask()
    pages.push([writer.path, writer.text().replaceAll(/[0-9A-Z]{5}-?[0-9A-Z]{5}\S*|told\/\S+/g, '')])
    await writer.get(`${story}/people`)
    const [, code = ''] = /(\/told\/[0-9A-Z]+)/.exec(writer.text()) ?? []
    expect((await world.visitor().get(code)).text()).toContain('plant bollen')
    await writer.submit({}, `${story}/people/${(await told()).id}/leave-out`)
  }
  const [withAccount, without] = pages.map((one) =>
    JSON.stringify(one).replaceAll(new RegExp(`(Nel|Piet) ${number}`, 'g'), 'Iemand'),
  )
  expect(without).toBe(withAccount)
})

test('only who is seen by name in a circle of one’s own can be chosen, and nobody twice', async () => {
  const other = await makeCircle(world, { kind: 'organisation', name: 'Elders', slug: `elders-${number}` })
  const els = await makePerson(world, `Els ${number}`)
  const elsewhere = await makeSeat(world, other, els)
  await writer.get(`${story}/people`)
  expect([writer.html.includes(seat), writer.html.includes(elsewhere)]).toEqual([true, false])
  const { values } = writer.form(`${story}/people/choose`)
  for (const seat of [elsewhere, crypto.randomUUID(), '']) {
    const answer = await writer.post(`${story}/people/choose`, { ...values, seat })
    expect(answer.status).toBe(422)
  }
  await choose()
  await choose()
  expect([writer.status, writer.text().includes('Deze persoon staat er al bij.')]).toEqual([422, true])
  // Nor by raw SQL, past what is asked here.
  for (const which of [elsewhere, seat])
    await expect(
      world.app.house.database.write(writer.cookie('kampvuur_session'), ({ db }) =>
        db
          .insertInto('stories.told_of')
          .values({
            id: crypto.randomUUID(),
            story_id: story.slice('/write/'.length),
            contribution_id: null,
            seat_id: which,
            name: Buffer.from('x'),
            code_hash: Buffer.from(`${which}${number}`),
          })
          .execute(),
      ),
    ).rejects.toThrow(which === seat ? /told_of_chosen/ : /row-level security/)
})

test('whoever leaves the circle meanwhile is still asked; whoever left before is not chosen', async () => {
  await choose()
  await world.sql('update circles.seat set ended_at = now() where id = $1', [seat])
  await ask()
  await nel.get('/mine')
  expect(nel.links()).toContain(await question())
  await nel.get(await question())
  await nel.submit({ says: 'yes' })
  expect((await told()).says).toBe('yes')
  await world.sql('update circles.seat set ended_at = now() where id = $1', [seatless])
  expect((await writer.get(`${story}/people`)).html).not.toContain(seatless)
})

test('with a code of another story one reads that one, whatever one is asked by name', async () => {
  await choose()
  await ask()
  const first = story
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: house })
  story = writer.path
  await writer.submit({ title: 'Op zolder', body: 'Daar staat een trommel.', next: 'stay' })
  await writer.get(`${story}/people`)
  await writer.submit({ name: 'mijn buur' }, `${story}/people`)
  await ask()
  await writer.get(`${story}/people`)
  const [, code = ''] = /(\/told\/[0-9A-Z]+)/.exec(writer.text()) ?? []
  await nel.get(code)
  expect([nel.text().includes('trommel'), nel.text().includes('plant bollen')]).toEqual([true, false])
  story = first
  expect((await world.visitor().get(await question())).status).toBe(404)
  expect((await writer.get(await question())).status).toBe(404)
})

test('erasing everything takes the yes along, and what rested on it', async () => {
  await choose()
  await ask()
  await nel.get(await question())
  await nel.submit({ says: 'yes' })
  const read = await publishes()
  expect((await world.visitor().get(read)).status).toBe(200)
  await nel.get('/mine/erase-all/sure')
  await nel.submit({ sure: 'yes' })
  expect((await world.visitor().get(read)).status).toBe(404)
  expect(
    await world.sql('select seat_id, says, said_on from stories.told_of where id = $1', [(await told()).id]),
  ).toEqual([{ seat_id: null, says: null, said_on: null }])
})
