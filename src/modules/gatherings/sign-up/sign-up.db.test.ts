import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letters } from '../../../../tests/support/application.ts'
import type { Browserless, Fields } from '../../../../tests/support/browserless.ts'
import { type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())

/** With so many places. */
async function withRoom(most: number, more: Record<string, string> = {}): Promise<string> {
  const { ria } = world
  const id = await plan(world)
  await ria.get(`/gatherings/${id}/prepare/sign-up`)
  await ria.submit({ mostPeople: String(most), ...more })
  return id
}

/** Somebody without an account signs up. Their device stands at their own page then. */
async function come(id: string, name: string, fields: Fields = {}): Promise<Browserless> {
  const device = world.test.visitor()
  await device.get(`/gatherings/${id}/sign-up`)
  await device.submit({ name, answer: 'yes', ...fields })
  return device
}

const lists = async (id: string) => (await world.ria.get(`/gatherings/${id}/people`)).text()

describe('without an account', () => {
  test('somebody says that they come, and changes it later with their link or the code they type', async () => {
    const id = await withRoom(10)
    const mina = await come(id, 'Mina', { needs: ['transport', 'diet'], needsWords: 'Geen noten.' })
    expect(mina.path).toMatch(/^\/s\/[0-9A-Z]{26}$/)
    expect(mina.text()).toContain('Je komt. Je hebt een plek.')
    const code = /Jouw code is ([0-9A-Z-]+)\./.exec(mina.text())?.[1] ?? ''
    const elsewhere = world.test.visitor()
    await elsewhere.get('/s')
    await elsewhere.submit({ code: code.toLowerCase() })
    expect(elsewhere.path).toBe(mina.path)
    const { values } = elsewhere.form()
    expect([values.name, values.needs, values.needsWords]).toEqual([
      'Mina',
      ['transport', 'diet'],
      'Geen noten.',
    ])
    await elsewhere.submit({ answer: 'no' })
    expect((await mina.get(mina.path)).text()).toContain('Je komt niet.')
  })

  test('only who receives people reads who comes and what they need; nobody else a name or a number', async () => {
    const { test: app, houseId } = world
    const id = await withRoom(10)
    await come(id, 'Zora Geheim', { people: '3', companions: 'haar broer', needs: ['diet'] })
    expect(await lists(id)).toMatch(/Er komen 3 mensen\..*Ander eten: 1.*Zora Geheim.*haar broer/)
    const [member, host] = [await world.person('Lid', houseId), await world.person('Bea', houseId, 'host')]
    for (const who of [member, host, app.visitor()]) {
      await who.get(`/gatherings/${id}`)
      expect(who.html).not.toMatch(/Zora|broer|3 mensen/)
      expect((await who.get(`/gatherings/${id}/people`)).text()).not.toContain('Zora')
      expect(who.status === 200 && who.path.includes('/people')).toBe(false)
    }
    await world.ria.get(`/gatherings/${id}/people/print?on=`)
    expect(world.ria.text()).toContain('Gooi dit blad na afloop weg')
    const rows = await app.sql<{ row: string }>('select s::text as row from gatherings.sign_up s')
    expect(rows.map(({ row }) => row).join()).not.toContain('Zora')
  })

  test('a form sent twice is one; what is wrong stands at the field and nothing is lost', async () => {
    const id = await withRoom(10)
    const device = world.test.visitor()
    await device.get(`/gatherings/${id}/sign-up`)
    await device.submit({ name: '', answer: 'yes', email: 'geen adres', needsWords: 'Een stoel bij de deur' })
    expect(device.status).toBe(422)
    expect(device.text()).toContain('Dit is geen heel mailadres.')
    expect(device.html).toContain('Een stoel bij de deur')
    const { action, values } = device.form()
    const fields = { ...values, name: 'Wim', email: '', answer: 'yes' }
    await Promise.all([device.once('POST', action, fields), device.once('POST', action, fields)])
    const rows = await world.test.sql('select 1 from gatherings.sign_up where gathering_id = $1', [id])
    expect(rows).toHaveLength(1)
  })

  test('a code that is unknown, mistyped or of another sounds alike, and opens nothing', async () => {
    const visitor = world.test.visitor()
    const said: string[] = []
    for (const code of ['K7F2MQX9RT', 'x', '']) {
      await visitor.get('/s')
      await visitor.submit({ code })
      said.push(`${visitor.status} ${visitor.text()}`)
    }
    expect(new Set(said).size).toBe(1)
    expect((await visitor.get('/s/K7F2MQX9RT')).status).toBe(404)
    expect((await visitor.get(`/s/${'A'.repeat(26)}`)).status).toBe(404)
  })
})

describe('the line', () => {
  test('who comes when it is full waits, and who waits longest gets the place that comes free', async () => {
    const id = await withRoom(2)
    const [an, bo, co, di] = [
      await come(id, 'An'),
      await come(id, 'Bo'),
      await come(id, 'Co', { email: 'co@voorbeeld.example' }),
      await come(id, 'Di'),
    ]
    expect(bo.text()).toContain('Je hebt een plek.')
    expect([co.text(), di.text()].every((text) => text.includes('Je staat op de wachtlijst.'))).toBe(true)
    await an.submit({ answer: 'no' })
    expect((await co.get(co.path)).text()).toContain('Je hebt een plek.')
    expect((await di.get(di.path)).text()).toContain('Je staat op de wachtlijst.')
  })

  test('a family waits until there is room for all of them, and nobody goes before them', async () => {
    const id = await withRoom(3)
    const an = await come(id, 'An', { people: '2' })
    const family = await come(id, 'De Vries', { people: '2' })
    const bo = await come(id, 'Bo')
    expect([family.text(), bo.text()].every((text) => text.includes('op de wachtlijst'))).toBe(true)
    await an.submit({ answer: 'maybe' })
    expect((await family.get(family.path)).text()).toContain('Je hebt een plek.')
    expect((await bo.get(bo.path)).text()).toContain('Je hebt een plek.')
    await bo.submit({ people: '2' })
    expect([bo.status, bo.text().includes('Je eigen plek houd je.')]).toEqual([422, true])
  })

  test('ten at once for three places: three have one, and the others wait in order', async () => {
    const id = await withRoom(3)
    await Promise.all(Array.from({ length: 10 }, (_, i) => come(id, `Nummer ${i}`)))
    const rows = await world.test.sql<{ placed: boolean; waits: boolean }>(
      `select placed_at is not null as placed, waiting_since is not null as waits from gatherings.sign_up
       where gathering_id = $1`,
      [id],
    )
    expect([rows.filter(({ placed }) => placed).length, rows.filter(({ waits }) => waits).length]).toEqual([
      3, 7,
    ])
    await world.ria.get(`/gatherings/${id}/prepare/sign-up`)
    await world.ria.submit({ mostPeople: '10' })
    expect(await lists(id)).toContain('Er komen 10 mensen.')
  })

  test('raw SQL takes no place that is not there, and reads nobody', async () => {
    const id = await withRoom(1)
    const an = await come(id, 'An')
    await come(id, 'Bo')
    await expect(
      world.test.sql(
        'update gatherings.sign_up set people = 5 where gathering_id = $1 and placed_at is not null',
        [id],
      ),
    ).rejects.toThrow('no room')
    expect(an.text()).toContain('Je hebt een plek.')
    const seen = await world.test.app.house.database.read(undefined, ({ db }) =>
      db.selectFrom('gatherings.sign_up').select('id').execute(),
    )
    expect(seen).toEqual([])
  })
})

describe('with an account', () => {
  test('one tap says it, and what one needs is told on a page', async () => {
    const { houseId } = world
    const id = await withRoom(5)
    const joost = await world.person('Joost', houseId)
    await joost.get(`/gatherings/${id}`)
    await joost.submit({ answer: 'yes' }, `/gatherings/${id}/sign-up/tap`)
    expect(joost.text()).toContain('Fijn dat je komt.')
    await joost.get(`/gatherings/${id}/sign-up`)
    await joost.submit({ needs: ['interpreter'] })
    expect(await lists(id)).toMatch(/Joost.*Een tolk/)
    expect((await joost.get('/mine')).text()).toMatch(/Waar je je voor aanmeldde.*De achterdeur staat open/)
    expect((await joost.get('/agenda?of=mine')).text()).toContain('De achterdeur staat open')
    await joost.get(`/gatherings/${id}`)
    await joost.submit({ answer: 'no' }, `/gatherings/${id}/sign-up/tap`)
    const rows = await world.test.sql('select 1 from gatherings.sign_up where gathering_id = $1', [id])
    expect(rows).toHaveLength(1)
  })

  test('the address from afar is for who has a place', async () => {
    const { ria, houseId } = world
    const id = await withRoom(1)
    await ria.get(`/gatherings/${id}/prepare/where`)
    await ria.submit({ online: 'https://bellen.example/geheim' })
    const an = await come(id, 'An')
    const joost = await world.person('Joost', houseId)
    await joost.get(`/gatherings/${id}`)
    await joost.submit({ answer: 'yes' }, `/gatherings/${id}/sign-up/tap`)
    expect((await an.get(an.path)).html).toContain('geheim')
    expect((await joost.get(`/gatherings/${id}`)).html).not.toContain('geheim')
  })
})

describe('receiving people', () => {
  test('ticks who came, and takes off who called', async () => {
    const { ria } = world
    const id = await withRoom(1)
    await come(id, 'An')
    const bo = await come(id, 'Bo')
    await world.test.sql(
      "update gatherings.occurrence set starts_at = now() - interval '1 minute', ends_at = now() + interval '1 hour' where gathering_id = $1",
      [id],
    )
    await lists(id)
    const [an] = await world.test.sql<{ id: string }>(
      'select id from gatherings.sign_up where gathering_id = $1 and placed_at is not null',
      [id],
    )
    await ria.submit({ came: [an?.id ?? ''] }, `/gatherings/${id}/people`)
    expect(ria.html).toMatch(/value="[^"]*" checked/)
    await ria.submit({ signUp: an?.id ?? '' }, `/gatherings/${id}/people/take-off`)
    expect((await bo.get(bo.path)).text()).toContain('Je hebt een plek.')
  })

  test('needs are forgotten two weeks after, and everything a year after', async () => {
    const id = await withRoom(5)
    await come(id, 'Mina', { needs: ['diet'] })
    const { sql } = world.test
    const held = () =>
      sql<{ needs: boolean }>(
        'select needs is not null as needs from gatherings.sign_up where gathering_id = $1',
        [id],
      )
    const ago = (days: number) =>
      sql(
        `update gatherings.occurrence set starts_at = now() - $2::int * interval '1 day' - interval '1 hour',
           ends_at = now() - $2::int * interval '1 day' where gathering_id = $1`,
        [id, days],
      )
    await ago(13)
    await sql('select gatherings.forget_old(now())')
    expect(await held()).toEqual([{ needs: true }])
    await ago(15)
    await sql('select gatherings.forget_old(now())')
    expect(await held()).toEqual([{ needs: false }])
    await ago(370)
    await sql('select gatherings.forget_old(now())')
    expect(await held()).toEqual([])
  })
})

test('no letter, log or fact holds a name or what somebody needs', async () => {
  const { test: app } = world
  await letters(app)
  const facts = await app.sql<{ ids: string }>('select ids::text as ids from platform.outbox')
  expect(facts.map(({ ids }) => ids).join() + app.logged.join()).not.toMatch(/Zora|Geen noten/)
})
