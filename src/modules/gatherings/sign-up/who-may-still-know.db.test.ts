import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { letters } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())
beforeEach(async () => {
  await letters(world.test)
  await world.test.sql('delete from platform.example_mail')
})

const monthly = { date: '2031-02-04', repeat: 'month-day', repeatUntil: '2031-05-30' }

/** A series with an address from afar that only who comes is told. */
async function series(title: string, audience: 'circle' | 'everyone' = 'circle'): Promise<string> {
  const id = await plan(world, { title, audience, when: monthly })
  await world.ria.get(`/gatherings/${id}/prepare/where`)
  await world.ria.submit({ online: 'https://bellen.example/geheim' })
  return id
}

/** With an account: yes to one time, the first where none is named. */
async function tap(who: Browserless, id: string, on = ''): Promise<void> {
  await who.get(`/gatherings/${id}${on && `?on=${on}`}`)
  await who.submit({ answer: 'yes' }, `/gatherings/${id}/sign-up/tap`)
}

const answers = async (id: string) =>
  (
    await world.test.sql<{ answer: string }>(
      'select answer from gatherings.sign_up where gathering_id = $1',
      [id],
    )
  )
    .map(({ answer }) => answer)
    .sort()

const leave = (name: string) =>
  world.test.sql('update circles.seat set ended_at = now() where name = $1', [name])

async function narrow(id: string, audience: string): Promise<void> {
  await world.ria.get(`/gatherings/${id}/prepare/who`)
  await world.ria.submit({ audience })
}

/** Who looks finds the gathering, the form for one more time of it, and the address. */
async function looks(who: Browserless, id: string) {
  const { status, html } = await who.get(`/gatherings/${id}`)
  const address = html.includes('geheim')
  return [status, (await who.get(`/gatherings/${id}/sign-up`)).status, address]
}

describe('whoever left the circle', () => {
  test('keeps nothing of what is the circle’s alone by having signed up for it', async () => {
    const id = await series('Besloten reeks')
    const joost = await world.person('Joost', world.houseId, 'member', 'joost@voorbeeld.example')
    await tap(joost, id)
    expect(await looks(joost, id)).toEqual([200, 200, true])
    await leave('Joost')
    expect(await looks(joost, id)).toEqual([404, 404, false])
    expect((await joost.get('/mine')).text()).not.toContain('Besloten reeks')
    expect((await joost.get('/agenda?of=mine')).text()).not.toContain('Besloten reeks')
    expect(await answers(id)).toEqual(['no'])
    await world.ria.get(`/gatherings/${id}/prepare/where`)
    await world.ria.submit({ online: 'https://bellen.example/nieuw' })
    expect((await letters(world.test)).map(({ recipient }) => recipient)).not.toContain(
      'joost@voorbeeld.example',
    )
    expect((await joost.get('/mine/data.json')).html).not.toContain('Besloten reeks')
  })

  test('gives the place on to who waits', async () => {
    const id = await series('Met één plek')
    await world.ria.get(`/gatherings/${id}/prepare/sign-up`)
    await world.ria.submit({ mostPeople: '1' })
    const [weg, wacht] = [
      await world.person('Weg', world.houseId),
      await world.person('Wacht', world.houseId),
    ]
    await tap(weg, id)
    await tap(wacht, id)
    expect((await wacht.get(`/gatherings/${id}`)).text()).toContain('Je staat op de wachtlijst.')
    await leave('Weg')
    expect((await wacht.get(`/gatherings/${id}`)).text()).toContain('Je hebt een plek.')
  })

  test('still comes to what is for everyone', async () => {
    const id = await series('Open reeks', 'everyone')
    const an = await world.person('An', world.houseId)
    await tap(an, id)
    await leave('An')
    expect([await answers(id), await looks(an, id)]).toEqual([['yes'], [200, 200, true]])
  })

  test('finds it in no calendar', async () => {
    const id = await series('Uit de agenda')
    const bo = await world.person('Bo', world.houseId)
    await tap(bo, id)
    await bo.get('/mine/calendar')
    await bo.submit({}, '/mine/calendar')
    const address = /\/calendar\/[\w-]+\.ics/.exec(bo.text())?.[0] ?? ''
    const reader = await world.test.visitor().get(address)
    expect(reader.html).toContain('Uit de agenda')
    await world.test.sql('alter table circles.seat disable trigger leave_line')
    await leave('Bo')
    await world.test.sql('alter table circles.seat enable trigger leave_line')
    expect(await answers(id)).toEqual(['yes'])
    expect((await reader.get(address)).html).not.toContain('Uit de agenda')
    expect(await looks(bo, id)).toEqual([404, 404, false])
  })
})

describe('the address from afar', () => {
  test('is told until the day after the time that somebody comes to', async () => {
    const id = await series('Al geweest')
    const cor = await world.person('Cor', world.houseId)
    const [first, second] = await world.test.sql<{ id: string }>(
      'select id from gatherings.occurrence where gathering_id = $1 order by due_at',
      [id],
    )
    await tap(cor, id, first?.id)
    const see = async () => (await cor.get(`/gatherings/${id}?on=${second?.id}`)).html.includes('geheim')
    const ago = (hours: number) =>
      world.test.sql(
        `update gatherings.occurrence set starts_at = now() - $2::int * interval '1 hour' - interval '1 hour',
           ends_at = now() - $2::int * interval '1 hour' where id = $1`,
        [first?.id, hours],
      )
    await ago(20)
    expect(await see()).toBe(true)
    await ago(28)
    expect(await see()).toBe(false)
  })
})

describe('what becomes the circle’s alone', () => {
  test('who no longer fits hears so in one letter without its words, and is off the list', async () => {
    const id = await series('Eerst open', 'everyone')
    const mina = world.test.visitor()
    await mina.get(`/gatherings/${id}/sign-up`)
    await mina.submit({ name: 'Mina', answer: 'yes', email: 'mina@voorbeeld.example' })
    const nee = world.test.visitor()
    await nee.get(`/gatherings/${id}/sign-up`)
    await nee.submit({ name: 'Nee', answer: 'no' })
    const dor = await world.person('Dor', world.houseId)
    await tap(dor, id)
    await letters(world.test)
    await world.test.sql('delete from platform.example_mail')
    await narrow(id, 'circle')
    await world.ria.get(`/gatherings/${id}/prepare/what`)
    await world.ria.submit({ title: 'Nu besloten' })
    const sent = await letters(world.test)
    expect(sent.map(({ recipient, subject }) => [recipient, subject])).toEqual([
      ['mina@voorbeeld.example', 'Je bent van de lijst af'],
    ])
    const [mail] = await world.test.sql<{ row: string }>('select m::text as row from platform.example_mail m')
    expect(mail?.row).toContain('kleinere kring')
    expect(mail?.row).toContain('METHOD:CANCEL')
    expect(mail?.row).not.toMatch(/Eerst open|Nu besloten|geheim/)
    expect(await answers(id)).toEqual(['no', 'no', 'yes'])
    for (const who of [mina, nee]) {
      await who.get(who.path)
      expect([who.status, who.text().includes('Je staat niet op de lijst.')]).toEqual([200, true])
      expect(who.html).not.toMatch(/Eerst open|Nu besloten|geheim/)
    }
  })

  test('who was asked stays, until they say no', async () => {
    const id = await series('Met een gast', 'everyone')
    await world.ria.get(`/gatherings/${id}/people/ask`)
    await world.ria.submit({ name: 'Riet', email: 'riet@voorbeeld.example' })
    const [letter] = await letters(world.test)
    const riet = await world.test.visitor().get(/\/s\/[0-9A-Z]{26}/.exec(letter?.body ?? '')?.[0] ?? '')
    await riet.submit({ answer: 'yes' })
    await narrow(id, 'circle')
    expect((await riet.get(riet.path)).text()).toContain('Je hebt een plek.')
    expect(riet.html).toContain('geheim')
    await riet.submit({ answer: 'no' })
    expect((await riet.get(riet.path)).html).not.toMatch(/Met een gast|geheim/)
  })
})

describe('where the circle asks a second step', () => {
  test('a sign-up and a calendar stay closed without it, and a letter does not say where to call in', async () => {
    const id = await series('Achter de stap')
    const open = await series('Open achter de stap', 'everyone')
    const eva = await world.person('Eva', world.houseId, 'member', 'eva@voorbeeld.example')
    await tap(eva, id)
    await tap(eva, open)
    await eva.get('/mine/calendar')
    await eva.submit({}, '/mine/calendar')
    const address = /\/calendar\/[\w-]+\.ics/.exec(eva.text())?.[0] ?? ''
    const ask = (of: string) =>
      world.test.sql('update circles.circle set second_step = $2 where id = $1', [world.houseId, of])
    await ask('everybody')
    try {
      expect(await looks(eva, id)).toEqual([404, 404, false])
      expect(await looks(eva, open)).toEqual([200, 200, false])
      const reader = await world.test.visitor().get(address)
      expect([reader.status, reader.html.includes('chter de stap')]).toEqual([200, false])
      await world.test.sql('update platform.session set strong_at = now()')
      expect(await looks(eva, id)).toEqual([200, 200, true])
      expect(await looks(eva, open)).toEqual([200, 200, true])
      expect((await reader.get(address)).html.includes('chter de stap')).toBe(false)
      await world.ria.get(`/gatherings/${id}/prepare/where`)
      await world.ria.submit({ online: 'https://bellen.example/nieuw' })
      const sent = await letters(world.test)
      expect(sent.some(({ recipient }) => recipient === 'eva@voorbeeld.example')).toBe(true)
      expect(sent.map(({ body }) => body).join()).not.toContain('bellen.example')
    } finally {
      await ask('nobody')
    }
  })
})
