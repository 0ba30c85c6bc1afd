import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type World } from '../invite/testing/world.ts'
import { type Asked, asked, fireWithChairs, placesOf, say, setChairs } from './testing/asked.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(async () => {
  await world?.test.close()
})

/** What the post brought to this address. */
async function letters(email: string) {
  await world.test.app.drained()
  return world.test.sql<{ subject: string; body: string }>(
    'select subject, body from platform.example_mail where recipient = $1',
    [email],
  )
}

const full = 'Alle stoelen zijn bezet'
const waits = 'Je staat op de wachtlijst. Komt er een stoel vrij, dan hoor je het.'

test('who says yes when all chairs are taken waits, and reads so before and after', async () => {
  const id = await fireWithChairs(world, 1)
  const first = await asked(world, id, 'Ans')
  const second = await asked(world, id, 'Bea')
  expect(second.device.text()).not.toContain(full)
  await say(first, 'yes')
  await second.device.get('/invitation')
  expect(second.device.text()).toContain(full)
  await say(second, 'yes')
  expect(second.device.text()).toContain(waits)
  expect(second.device.text()).not.toContain('Ans')
  expect(first.device.text()).not.toContain('wachtlijst')
  expect(await placesOf(world, [first, second])).toEqual(['chair', 'waits'])
})

test('the keeper sees who waits, in the order in which they said yes', async () => {
  const id = await fireWithChairs(world, 1)
  const zus = await asked(world, id, 'Zus')
  const [wim, ans] = [await asked(world, id, 'Wim'), await asked(world, id, 'Ans')]
  await say(zus, 'yes')
  await say(wim, 'yes')
  await say(ans, 'yes')
  await say(wim, 'yes')
  await world.toos.get(`/dialogues/${id}/people`)
  expect(world.toos.text()).toContain('Bezette stoelen: 1 van 1.')
  expect(world.toos.text()).toMatch(/Op de wachtlijst .* Wim Ans Vraag iemand erbij/)
})

test('a no gives the chair to the first in line, whom the keeper calls where there is no address', async () => {
  const id = await fireWithChairs(world, 1)
  const people = [await asked(world, id, 'Ans'), await asked(world, id, 'Bea'), await asked(world, id, 'Cor')]
  const [ans, bea, cor] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]]
  for (const one of people) await say(one, 'yes')
  await say(ans, 'no')
  expect(await placesOf(world, people)).toEqual(['neither', 'chair', 'waits'])
  await world.toos.get(`/dialogues/${id}/people`)
  expect(world.toos.text()).toMatch(/Even bellen .* Bea Verteld Verteld aan Bea Op de wachtlijst/)
  await world.toos.submit({}, `/dialogues/${id}/people/${bea.seatId}/told`)
  expect(world.toos.text()).not.toContain('Even bellen')
  await bea.device.get(bea.card)
  expect(bea.device.text()).toContain('Je zei ja')
  await say(ans, 'yes')
  await say(cor, 'maybe')
  await say(cor, 'yes')
  await say(bea, 'maybe')
  expect(await placesOf(world, people)).toEqual(['chair', 'neither', 'waits'])
})

test('who has an address gets one letter, with the day and nothing of what the fire is called', async () => {
  const id = await fireWithChairs(world, 1)
  const ans = await asked(world, id, 'Ans')
  const bea = await asked(world, id, 'Bea', 'bea@voorbeeld.example')
  await say(ans, 'yes')
  await say(bea, 'yes')
  const told = async () =>
    (await letters('bea@voorbeeld.example')).filter(({ body }) => body.includes('12 juni 2031'))
  const before = (await told()).length
  await say(ans, 'no')
  const facts = await world.test.sql(
    "select ids from platform.outbox where fact = 'dialogues.chair-came-free'",
  )
  expect(facts).toContainEqual({ ids: { seatId: bea.seatId } })
  const [letter, ...more] = (await told()).slice(before)
  expect(more).toEqual([])
  expect(letter?.body).toContain('donderdag 12 juni 2031')
  expect(letter?.body).toContain(`${world.test.origin}/i\n`)
  expect(`${letter?.subject} ${letter?.body}`).not.toMatch(/tuin|huiskamer|\/i\//)
  await world.toos.get(`/dialogues/${id}/people`)
  expect(world.toos.text()).not.toContain('Even bellen')
})

test('more chairs are given at once; with fewer nobody stands up; nobody sits who was taken back', async () => {
  const id = await fireWithChairs(world, 1)
  const people = [await asked(world, id, 'Ans'), await asked(world, id, 'Bea'), await asked(world, id, 'Cor')]
  for (const one of people) await say(one, 'yes')
  await setChairs(world, id, 2)
  expect(await placesOf(world, people)).toEqual(['chair', 'chair', 'waits'])
  await setChairs(world, id, 1)
  expect(await placesOf(world, people)).toEqual(['chair', 'chair', 'waits'])
  await setChairs(world, id, 2)
  const ans = people[0]?.seatId
  await world.toos.get(`/dialogues/${id}/people/${ans}`)
  await world.toos.submit({}, `/dialogues/${id}/people/${ans}/take-back`)
  expect(await placesOf(world, people.slice(1))).toEqual(['chair', 'chair'])
})

test('what the keeper writes down from the telephone waits in the same line', async () => {
  const id = await fireWithChairs(world, 1)
  const [ans, bea] = [await asked(world, id, 'Ans'), await asked(world, id, 'Bea')]
  const phoned = async (seatId: string, answer: string) => {
    await world.toos.get(`/dialogues/${id}/people/${seatId}`)
    await world.toos.submit({ answer }, `/dialogues/${id}/people/${seatId}`)
  }
  await phoned(ans.seatId, 'yes')
  await phoned(bea.seatId, 'yes')
  expect(await placesOf(world, [ans, bea])).toEqual(['chair', 'waits'])
  await phoned(ans.seatId, 'no')
  expect(await placesOf(world, [ans, bea])).toEqual(['neither', 'chair'])
})

test('all at once: no chair is given twice and none stays empty', async () => {
  const id = await fireWithChairs(world, 3)
  const people: Asked[] = []
  for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']) people.push(await asked(world, id, name))
  await Promise.all(people.map((one) => say(one, 'yes')))
  const places = await placesOf(world, people)
  expect(places.filter((place) => place === 'chair')).toHaveLength(3)
  expect(places.filter((place) => place === 'waits')).toHaveLength(5)
  const sitting = people.filter((_, i) => places[i] === 'chair')
  await Promise.all([
    ...sitting.slice(0, 2).map((one) => say(one, 'no')),
    setChairs(world, id, 4),
    ...sitting.slice(2).map((one) => say(one, 'yes')),
  ])
  const after = await placesOf(world, people)
  expect(after.filter((place) => place === 'chair')).toHaveLength(4)
  expect(after.filter((place) => place === 'waits')).toHaveLength(2)
})

test('a number that is none is said at its field, and two who change it both keep theirs', async () => {
  const id = await fireWithChairs(world, 4)
  const { toos, test, toosId } = world
  for (const wrong of ['0', '201', 'veel', '-3']) {
    await setChairs(world, id, wrong)
    expect(toos.status).toBe(422)
    expect(toos.form().values.mostSeats).toBe(wrong)
    expect(toos.text()).toContain('Schrijf een getal van 1 tot 200.')
  }
  const second = await test.as(toosId)
  await second.get(`/dialogues/${id}/prepare/chairs`)
  await setChairs(world, id, 8)
  await second.submit({ mostSeats: '9' })
  expect(second.status).toBe(409)
  expect(second.form().values.mostSeats).toBe('9')
  await second.submit({ mostSeats: '' })
  await toos.get(`/dialogues/${id}/prepare`)
  expect(toos.text()).toContain('Er zijn 20 stoelen.')
})
