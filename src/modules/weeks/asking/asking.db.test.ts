import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letters, makeCircle, makePerson, makeSeat } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { at, begin, fill, release, type WeekWorld, weekWorld } from '../testing/world.ts'

let world: WeekWorld
let house: string
let noor: Browserless
const form = '/circles/zomerhek/week/stoel-2031/ask'

beforeAll(async () => {
  world = await weekWorld()
  const { test, movementId, lotteId } = world
  await test.sql("update people.person set email = 'lotte@voorbeeld.example' where id = $1", [lotteId])
  house = await makeCircle(test, { name: 'Zomerhek', slug: 'zomerhek', movementId })
  const id = await makePerson(test, 'Noor Visser', 'noor@voorbeeld.example')
  await makeSeat(test, house, id, 'host')
  noor = await test.as(id)
  await begin(world)
})
afterAll(() => world.test.close())

const typed = {
  ...{ title: 'Soep bij de achterdeur', about: 'We eten soep.', forWhom: 'Voor de straat', on: '2031-01-14' },
  ...{
    from: '12:00',
    until: '14:00',
    place: 'Zomerhek, Hekweg 1',
    needs: 'twintig kommen',
    mostPeople: '20',
  },
}

/** @returns the address of what was asked. */
async function asks(more: Record<string, string> = {}): Promise<string> {
  await noor.get(form)
  await noor.submit({ ...typed, ...more })
  return noor.path
}

const answers = async (maker: Browserless, path: string, said: Record<string, string>) => {
  await maker.get(path)
  await maker.submit(said, `${path}/answer`)
}

test('as long as the makers call nobody, no house hears of the Week', async () => {
  expect((await noor.get('/circles/zomerhek')).text()).not.toContain('stoelen')
  expect((await noor.get(form)).status).toBe(404)
})

describe('called by its makers', () => {
  let path: string

  test('the hosts of a house read it, and nobody else does', async () => {
    await fill(world.lotte, 'call', { words: 'Doe mee, ook klein.', untilOn: '2030-12-01' })
    expect((await noor.get('/circles/zomerhek')).text()).toMatch(
      /De Week van de stoelen.*Doe mee, ook klein\./,
    )
    const member = await world.person('Iris', house)
    for (const who of [member, world.test.visitor(), await world.person('Wil', world.movementId, 'host')])
      expect((await who.get('/circles/zomerhek')).text()).not.toContain('Doe mee')
    expect((await member.get(form)).status).toBe(404)
  })

  test('what is not right is said at the field, and nothing typed is lost', async () => {
    await asks({ on: '2031-02-01' })
    expect(noor.status).toBe(422)
    expect(noor.text()).toContain('Deze dag valt niet in de Week.')
    expect(noor.form().values).toMatchObject({ title: 'Soep bij de achterdeur', needs: 'twintig kommen' })
  })

  test('what it asks waits with the makers, once, and is theirs and the house’s alone', async () => {
    await noor.get(form)
    const sent = { ...noor.form().values, ...typed }
    await Promise.all([noor.once('POST', form, sent), noor.once('POST', form, sent)])
    await world.lotte.get(`${at}/make`)
    expect(world.lotte.text().match(/Soep bij de achterdeur/g)).toHaveLength(1)
    path = world.lotte.links().find((link) => link.startsWith('/week/asked/')) ?? ''
    expect((await world.sem.get(path)).text()).toMatch(
      /Gevraagd door Zomerhek.*Voor de straat.*twintig kommen/,
    )
    expect((await noor.get('/circles/zomerhek')).text()).toContain('wacht op een antwoord')
    for (const who of [await world.person('Iris', house), await world.person('Mina', world.movementId)]) {
      expect((await who.get(path)).status).toBe(404)
      expect((await who.get('/circles/zomerhek')).text()).not.toContain('Soep')
    }
    const told = (await letters(world.test)).filter(({ body }) => body.includes(path))
    expect(told.map(({ recipient }) => recipient)).toEqual(['lotte@voorbeeld.example'])
    expect(told[0]?.body).not.toContain('Soep')
  })

  test('a no says why, and the house reads it', async () => {
    await answers(world.lotte, path, { says: 'no', answer: '' })
    expect(world.lotte.status).toBe(422)
    await answers(world.lotte, path, { says: 'no', answer: 'Die dag is vol, het spijt ons.' })
    expect((await noor.get(path)).text()).toContain('Die dag is vol, het spijt ons.')
    expect((await letters(world.test)).at(-1)?.recipient).toBe('noor@voorbeeld.example')
    expect((await noor.get(path)).text()).not.toContain('Trek de vraag in')
  })

  test('of two makers who decide at once the second sees it, with what they typed', async () => {
    await world.sem.get(path)
    await answers(world.lotte, path, { says: 'take', answer: '' })
    expect(world.lotte.text()).toContain('Het staat in het concept.')
    await world.sem.submit({ says: 'no', answer: 'Liever een andere dag.' }, `${path}/answer`)
    expect(world.sem.status).toBe(409)
    expect(world.sem.text()).toMatch(/Liever een andere dag\..*opgenomen in het programma/)
    expect(
      await world.test.sql('select title, gathering_id is not null as own from weeks.draft_session'),
    ).toEqual([{ title: 'Soep bij de achterdeur', own: true }])
  })

  test('taken, it is the house’s to prepare, and nobody’s to see until the release', async () => {
    const [own] = await world.test.sql<{ id: string }>('select gathering_id as id from weeks.house_ask')
    const gathering = `/gatherings/${own?.id}`
    expect((await noor.get(`${gathering}/prepare`)).text()).toContain('Soep bij de achterdeur')
    const visitor = world.test.visitor()
    expect((await visitor.get(gathering)).status).toBe(404)
    expect((await world.lotte.get(gathering)).status).toBe(404)
    const [session] = await world.test.sql<{ id: string }>('select id from weeks.draft_session')
    await fill(world.lotte, `sessions/${session?.id}`, { from: '12:30', until: '14:30' })
    await release(world.lotte)
    expect((await visitor.get(gathering)).text()).toMatch(/12:30 tot 14:30 uur.*Zomerhek, Hekweg 1/)
    expect((await visitor.get(`${at}/sessions/${session?.id}`)).html).toContain(`href="${gathering}"`)
    expect(visitor.text()).not.toContain('twintig kommen')
    expect((await visitor.get(path)).html).toContain('name="email"')
  })
})

test('as long as it waits the house takes it back; answered meanwhile, it reads that', async () => {
  const path = await asks({ title: 'Zingen' })
  await noor.get(path)
  const kept = noor.form(`${path}/withdraw`).values
  await noor.submit({}, `${path}/withdraw`)
  expect(noor.text()).toContain('Jullie trokken dit in.')
  expect((await world.lotte.get(`${at}/make`)).text()).not.toContain('Zingen')
  await world.lotte.get(path)
  expect(world.lotte.html).not.toContain(`action="${path}/answer"`)
  const other = await asks({ title: 'Zingen' })
  await noor.get(other)
  await answers(world.lotte, other, { says: 'no', answer: 'Te laat.' })
  await noor.submit({}, `${other}/withdraw`)
  expect(noor.status).toBe(409)
  expect(noor.text()).toContain('Te laat.')
  await noor.post(`${path}/withdraw`, kept)
  expect(noor.status).toBe(200)
})

test('taken out of the draft again, it waits again', async () => {
  const path = await asks({ title: 'Dansen' })
  await answers(world.lotte, path, { says: 'take', answer: 'Leuk.' })
  const [session] = await world.test.sql<{ id: string }>(
    "select id from weeks.draft_session where title = 'Dansen'",
  )
  await fill(world.lotte, `sessions/${session?.id}/remove`, {})
  expect((await noor.get(path)).text()).toContain('is er weer uit')
  await answers(world.lotte, path, { says: 'take', answer: 'Toch.' })
  expect((await noor.get(path)).text()).toContain('Dit is opgenomen')
})

test('of one house no more than six wait at once, also when they are sent at once', async () => {
  await noor.get(form)
  const { values } = noor.form()
  await Promise.all(
    Array.from({ length: 8 }, (_, i) => noor.once('POST', form, { ...values, ...typed, title: `Vuur ${i}` })),
  )
  const waiting = await world.test.sql("select from weeks.house_ask where step = 'waiting'")
  expect(waiting).toHaveLength(6)
  await asks({ title: 'Nog een' })
  expect(noor.status).toBe(422)
  expect(noor.text()).toContain('Er wachten al zes vragen')
})

test('after the last day nothing is asked any more', async () => {
  await world.test.sql("update weeks.call_to_houses set until_on = '2020-01-01'")
  expect((await noor.get('/circles/zomerhek')).html).not.toContain(form)
  await asks()
  expect(noor.text()).toContain('De dag om te vragen is voorbij.')
})
