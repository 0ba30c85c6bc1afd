import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asked, asked, fireWithChairs, placesOf, say, setChairs } from '../chairs/testing/asked.ts'
import { makeWorld, type World } from '../invite/testing/world.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world?.test.close())

const bring = '/invitation/bring'

/** Brings somebody under this name. Returns their seat. */
async function brings({ device, seatId }: Asked, values: Record<string, string>): Promise<string> {
  await device.get(bring)
  await device.submit(values)
  const [row] = await world.test.sql<{ id: string }>(
    `select s.id from circles.seat s join dialogues.invitation i on i.seat_id = s.id
     where i.brought_by = $1 and s.ended_at is null`,
    [seatId],
  )
  return row?.id ?? ''
}

/** The card of who comes along. Returns where its code leads. */
async function cardFrom({ device }: Asked): Promise<string> {
  await device.get(bring)
  await device.submit({}, `${bring}/card`)
  const [, short = ''] = /<strong[^>]*>([0-9A-Z]{5}-[0-9A-Z]{5})</.exec(device.html) ?? []
  return `/i/${short}`
}

const place = async (seatId: string) => (await placesOf(world, [{ seatId } as Asked]))[0]

test('who said yes brings one person, who gets a chair, a card and an answer of their own', async () => {
  const id = await fireWithChairs(world, 2)
  const bos = await asked(world, id, 'Meneer Bos')
  await bos.device.get(bring)
  expect(bos.device.text()).toContain('Zeg eerst zelf ja')
  await bos.device.get('/invitation')
  await say(bos, 'yes')
  expect(bos.device.links()).toContain(bring)
  const karin = await brings(bos, { name: 'Karin', helps: 'yes', needs: 'Een stoel bij de deur' })
  expect(bos.device.text()).toContain('Karin komt met je mee.')
  expect(bos.device.text()).not.toContain('stoel bij de deur')
  expect(await place(karin)).toBe('chair')
  const card = await cardFrom(bos)
  expect(bos.device.text()).toContain('Voor Karin')
  const phone = await world.test.visitor().get(card)
  expect(phone.path).toBe('/invitation')
  expect(phone.text()).toContain('Je zei ja')
  expect(phone.form().values.needs).toBe('Een stoel bij de deur')
  expect(phone.text()).not.toContain('Bos')
  expect(phone.links()).not.toContain(bring)
  await world.toos.get(`/dialogues/${id}/people`)
  expect(world.toos.text()).toMatch(/Meneer Bos Komt komt met iemand/)
  expect(world.toos.text()).toMatch(/Karin Komt helpt opschrijven, komt mee met Meneer Bos/)
  expect(world.toos.text()).toContain('Bezette stoelen: 2 van 2.')
})

test('without a name and without a chair they wait; taken back, their card opens nothing and the chair goes on', async () => {
  const id = await fireWithChairs(world, 2)
  const [ans, bea] = [await asked(world, id, 'Ans'), await asked(world, id, 'Bea')]
  await say(ans, 'yes')
  const companion = await brings(ans, { name: '' })
  const card = await cardFrom(ans)
  expect(ans.device.text()).toContain('Voor wie meekomt')
  await say(bea, 'yes')
  expect([await place(companion), ...(await placesOf(world, [bea]))]).toEqual(['chair', 'waits'])
  await ans.device.get(bring)
  await ans.device.submit({}, `${bring}/alone`)
  expect(await placesOf(world, [ans, bea])).toEqual(['chair', 'chair'])
  expect((await world.test.visitor().get(card)).status).toBe(404)
  const next = await brings(ans, { name: 'Sam' })
  expect(await place(next)).toBe('waits')
  expect(ans.device.text()).toContain('Er is nog geen stoel voor deze persoon')
})

test('one person and not two, also when it is sent twice; and not when the keeper says no', async () => {
  const id = await fireWithChairs(world, 9)
  const ans = await asked(world, id, 'Ans')
  await say(ans, 'yes')
  await ans.device.get(bring)
  const { values } = ans.device.form()
  await ans.device.post(bring, { ...values, name: 'Sam' })
  await ans.device.post(bring, { ...values, name: 'Sam' })
  expect(ans.device.status).toBe(200)
  await ans.device.post(bring, { ...values, name: 'Nog iemand' })
  expect(ans.device.status).toBe(422)
  const bea = await asked(world, id, 'Bea')
  await say(bea, 'yes')
  await bea.device.get(bring)
  await bea.device.submit({ name: 'x'.repeat(101), needs: 'Een tolk' })
  expect(bea.device.status).toBe(422)
  expect(bea.device.form().values).toMatchObject({ needs: 'Een tolk' })
  await setChairs(world, id, 9, { mayBring: 'no' })
  await bea.device.submit({ name: 'Sam' })
  expect(bea.device.status).toBe(422)
  expect(bea.device.text()).toContain('Deze keer kan dat niet')
  expect((await bea.device.get('/invitation')).links()).not.toContain(bring)
  expect((await ans.device.get('/invitation')).links()).toContain(bring)
  await ans.device.get(bring)
  await ans.device.submit({}, `${bring}/alone`)
  expect(ans.device.text()).toContain('De stoel is weer vrij')
})

test('for who was not asked there is nothing to bring anybody to', async () => {
  const id = await fireWithChairs(world, 9)
  const stranger = world.test.visitor()
  for (const address of [`/dialogues/${id}/bring`, bring])
    expect((await stranger.get(address)).status).toBe(404)
})

test('whether a companion without a telephone spoke is not told by whether they still get a card', async () => {
  const id = await fireWithChairs(world, 9)
  const eva = await asked(world, id, 'Eva')
  await say(eva, 'yes')
  const companion = await brings(eva, { name: 'Fem' })
  await eva.device.get(bring)
  expect(eva.device.text()).toContain('Fem')
  const { values } = eva.device.form(`${bring}/card`)
  await world.test.sql('update circles.seat set came_at = now(), seen_there = true where id = $1', [
    companion,
  ])
  await eva.device.get(bring)
  expect(eva.device.html).not.toContain(`${bring}/card`)
  await eva.device.post(`${bring}/card`, values)
  expect(eva.device.status).toBe(422)
})
