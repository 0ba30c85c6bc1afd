// Covers: src/modules/social-web, src/modules/stories, src/modules/circles, src/modules/action-teams, src/modules/about-us
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makePerson, makeSeat } from '../../../tests/support/application.ts'
import { addressKeyOf } from './address-key.ts'
import { type Installation, install, speaks } from './testing/installation.ts'
import { say } from './testing/saying.ts'
import { type Somebody, somebody } from './testing/somebody.ts'

let here: Installation
let there: Installation
const open: Somebody[] = []

beforeAll(async () => {
  here = await install('hier')
  there = await install('daar')
})
afterAll(async () => {
  await Promise.all([here.close(), there.close()])
})
beforeEach(() =>
  here.world.sql(
    'delete from social_web.received; delete from social_web.blocked; delete from platform.stays_closed',
  ),
)
afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

const desk = '/circles/hier/answers'
const hostThere = () => new URL(there.origin).host
const type = async (who: string, by = here.host) => {
  await by.get(`${desk}/blocked/add`)
  return by.submit({ who })
}
const comesIn = async () => {
  await here.world.sql('delete from social_web.received')
  await say(there, here)
  return (await here.world.sql('select 1 from social_web.received')).length > 0
}
const someone = async () => {
  const one = await somebody()
  open.push(one)
  return one
}
/** What WebFinger says there of whoever is asked for. */
const fingers = (one: Somebody, resource: string, said: object) =>
  one.answers.set(`/.well-known/webfinger?resource=${encodeURIComponent(resource)}`, {
    ...{ type: 'application/jrd+json', body: said },
  })
const self = (href: string) => [{ rel: 'self', type: 'application/activity+json', href }]

describe('who never sent anything', () => {
  test('is kept out by their name, between two installations, is seen and let in again', async () => {
    await here.host.get(`${desk}/blocked`)
    expect(here.host.html).toContain(`href="${desk}/blocked/add"`)
    await type(` @Daar@${hostThere()}`)
    expect(here.host.text()).toContain(
      `Van Beweging daar, @daar@${hostThere()} komt niets meer binnen. Bedoelde je iemand anders?`,
    )
    expect(await comesIn()).toBe(false)
    const [row] = await here.world.sql<{ row: string; key: Buffer }>(
      'select b::text as row, address_key as key from social_web.blocked b',
    )
    expect(row?.key).toEqual(addressKeyOf(here.world.app.house, speaks(there).getActorUri(there.movement)))
    expect(row?.row).not.toMatch(new RegExp(`localhost|${Buffer.from('localhost').toString('hex')}`))
    await here.host.submit({})
    expect(here.host.text()).toContain('Iedereen kan iets sturen.')
    expect(await comesIn()).toBe(true)
  })

  test('is kept out by the address of their page', async () => {
    await type(`${there.origin}/movements/daar`)
    expect(here.host.text()).toContain(`Beweging daar, @daar@${hostThere()}`)
    expect(await comesIn()).toBe(false)
  })

  test('is kept out with their whole server, which is asked for nothing', async () => {
    const asked = there.asked.length
    await type(hostThere())
    expect(here.host.text()).toContain(`Van iedereen op ${hostThere()} komt niets meer binnen.`)
    expect(there.asked.length).toBe(asked)
    expect(await comesIn()).toBe(false)
  })

  test('is not asked for by who may not choose it', async () => {
    const member = await makePerson(here.world, 'Wil')
    await makeSeat(here.world, here.movement, member)
    const asked = there.asked.length
    const wil = await here.world.as(member)
    expect((await wil.get(`${desk}/blocked/add`)).status).toBe(403)
    await here.host.get(`${desk}/blocked/add`)
    await wil.post(`${desk}/blocked/add`, { ...here.host.form().values, who: `@daar@${hostThere()}` })
    expect(wil.status).toBe(403)
    expect(there.asked.length).toBe(asked)
  })

  test('is the one that their own server says, also where another leads to it, and nobody where it says otherwise', async () => {
    const [names, server] = [await someone(), await someone()]
    const at = new URL(names.origin).host
    const subject = `acct:wim@${at}`
    fingers(names, subject, { subject, links: self(server.id) })
    await type(`@wim@${at}`)
    expect([here.host.status, here.host.text()]).toEqual([422, expect.stringContaining('heet niemand zo')])
    fingers(server, server.id, {
      subject: `acct:someone@${new URL(server.origin).host}`,
      links: self(server.id),
    })
    await type(`@wim@${at}`)
    expect(here.host.status).toBe(422)
    fingers(server, server.id, { subject, links: self(server.id) })
    await type(`@wim@${at}`)
    expect(here.host.text()).toContain(`Iemand, @wim@${at}`)
    // A server whose names are kept elsewhere.
    await here.world.sql('delete from social_web.blocked')
    const moved = await someone()
    const asked = `acct:wim@${new URL(moved.origin).host}`
    moved.answers.set(`/.well-known/webfinger?resource=${encodeURIComponent(asked)}`, {
      ...{
        status: 301,
        location: `${names.origin}/.well-known/webfinger?resource=${encodeURIComponent(subject)}`,
      },
    })
    await type(asked)
    expect(here.host.text()).toContain(`Iemand, @wim@${at}`)
  })

  test('is kept out also where their server tells their name to nobody', async () => {
    const one = await someone()
    const subject = `acct:someone@${new URL(one.origin).host}`
    fingers(one, subject, { subject, links: self(one.id) })
    one.answers.set('/users/someone', { ...one.answers.get('/users/someone'), shy: true })
    await type(subject)
    expect(here.host.text()).toContain(`iemand zonder naam, @someone@${new URL(one.origin).host}`)
    expect(await here.world.sql('select kind, address_key as key from social_web.blocked')).toEqual([
      { kind: 'person', key: addressKeyOf(here.world.app.house, new URL(one.id)) },
    ])
  })
})

describe('what was typed wrong is said at its field, and nothing typed is lost:', () => {
  test.each([
    ['', 'Typ eerst een naam of een adres.'],
    ['zomaar iemand', 'Dit is geen naam of adres.'],
    ['x'.repeat(2001), 'Dit is geen naam of adres.'],
    ['http://10.0.0.1/users/wim', 'Dit is geen naam of adres.'],
    ['@wim@localhost:9', 'Die server zegt ons nu niet wie dit is.'],
  ])('%s', async (who, said) => {
    await type(who)
    expect([here.host.status, here.host.text()]).toEqual([422, expect.stringContaining(said)])
    expect(here.host.html).toContain(`value="${who}"`)
    expect(here.host.html).toContain('id="who-error"')
    expect(await here.world.sql('select 1 from social_web.blocked')).toEqual([])
  })

  test('who is not there, who is here, and a server that answers something else', async () => {
    await type(`@niemand@${hostThere()}`)
    expect(here.host.text()).toContain('Op die server heet niemand zo.')
    for (const who of [`@hier@${new URL(here.origin).host}`, here.origin]) {
      await type(who)
      expect([here.host.status, here.host.text()]).toEqual([
        422,
        expect.stringContaining('Dit is hier zelf.'),
      ])
    }
    const one = await someone()
    const subject = `acct:someone@${new URL(one.origin).host}`
    for (const said of [['x'], { subject }, { subject, links: 'x' }, { subject, links: [null] }]) {
      fingers(one, subject, said)
      await type(subject)
      expect([here.host.status, here.host.text()]).toEqual([422, expect.stringContaining('heet niemand zo')])
    }
    one.answers.set(`/.well-known/webfinger?resource=${encodeURIComponent(subject)}`, { status: 500 })
    await type(subject)
    expect(here.host.text()).toContain('Die server zegt ons nu niet wie dit is.')
    expect(await here.world.sql('select 1 from social_web.blocked')).toEqual([])
  })
})

describe('where a backup from before it is put back', () => {
  interface Line {
    id: string
    kind: string
    subject_id: string
    part: string
  }
  const lines = () =>
    here.world.sql<Line>(
      "select id, kind, subject_id, part from platform.stays_closed where kind = 'blocked-elsewhere'",
    )
  /** As a return does it: the copy knew nothing of it. */
  async function comeBack(all: Line[]) {
    await here.world.sql(
      'delete from platform.stays_closed; alter table social_web.blocked disable trigger user',
    )
    await here.world.sql('delete from social_web.blocked')
    await here.world.sql('alter table social_web.blocked enable trigger user')
    for (const { id, kind, subject_id, part } of all)
      await here.world.sql(
        'insert into platform.stays_closed (id, kind, subject_id, part, again) values ($1, $2, $3, $4, true)',
        [id, kind, subject_id, part],
      )
  }

  test.each([
    ['a person', () => `@daar@${hostThere()}`, 'Iemand van wie we niet meer weten wie het is'],
    ['a server', () => hostThere(), 'Een server waarvan we niet meer weten welke het is'],
  ])(
    'a block of %s is in force again without their name, which a host can type again',
    async (_, who, said) => {
      await type(who())
      const [name] = /(Beweging daar, |Iedereen op )\S+/.exec(here.host.text()) ?? []
      const all = await lines()
      expect(all).toMatchObject([
        { subject_id: here.movement, part: expect.stringMatching(/^(person|server)-[a-p]{64}$/) },
      ])
      await comeBack(all)
      expect(await comesIn()).toBe(false)
      await here.host.get(`${desk}/blocked`)
      expect(here.host.text()).toContain(said)
      expect(here.host.text()).toContain('Hier terug sinds')
      await type(who())
      await here.host.get(`${desk}/blocked`)
      expect(here.host.text()).toContain(name)
      expect(here.host.text()).not.toContain(said)
      expect(await here.world.sql('select 1 from social_web.blocked')).toHaveLength(1)
      await here.host.submit({})
      expect(await comesIn()).toBe(true)
    },
  )

  test('a block that was ended since stays ended, also the second time, and keeps no hash', async () => {
    await type(hostThere())
    const all = await lines()
    await comeBack(all)
    await here.host.get(`${desk}/blocked`)
    await here.host.submit({})
    expect(here.host.text()).toContain('Iedereen kan iets sturen.')
    expect(await lines()).toMatchObject([{ part: 'let-in' }])
    await comeBack(all)
    expect(await here.world.sql('select 1 from social_web.blocked')).toEqual([])
    expect(await comesIn()).toBe(true)
  })

  test('what no list says of itself changes nothing', async () => {
    const line = { id: here.movement, kind: 'blocked-elsewhere', subject_id: here.movement }
    for (const part of ['person', 'person-x', 'let-in', `somebody-${'a'.repeat(64)}`])
      await comeBack([{ ...line, part }])
    await comeBack([{ ...line, subject_id: here.person, part: `person-${'a'.repeat(64)}` }])
    expect(await here.world.sql('select 1 from social_web.blocked')).toEqual([])
  })
})
