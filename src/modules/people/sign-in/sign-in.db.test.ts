import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queryCount } from '../../../platform/database/connect.ts'
import { linkIn, openWorld, signInByMail, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

let people = 0
/** Somebody new, with an address of their own. */
async function somebody(name = 'Mina'): Promise<{ id: string; email: string }> {
  people += 1
  const email = `person-${people}@example.org`
  return { id: await world.person(name, email), email }
}

async function askAs(email: string, path = '/sign-in') {
  const visitor = world.visitor()
  await visitor.get(path)
  return visitor.submit({ email }, '/sign-in')
}

async function newestTo(email: string): Promise<string> {
  return (await world.letters()).filter(({ recipient }) => recipient === email).at(-1)?.body ?? ''
}

const expire = () => world.sql(`update auth.verification set "expiresAt" = now() - interval '1 minute'`)
const sessionsOf = (id: string) =>
  world.sql('select * from platform.session where person_id = $1 and ended_at is null', [id])

describe('asking for a link', () => {
  test('a known and an unknown address get the same bytes after the same queries', async () => {
    const quiet = await openWorld({ withJobs: false })
    await quiet.person('Mina', 'known@example.org')
    const visitor = quiet.visitor()
    await visitor.get('/sign-in')
    const { _csrf } = visitor.form('/sign-in').values as { _csrf: string }
    const ask = async (email: string) => {
      const before = queryCount.value
      const answer = await quiet.fetch(
        new Request('http://localhost:3000/sign-in', {
          method: 'POST',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            cookie: `kampvuur_visitor=${visitor.cookie('kampvuur_visitor')}`,
          },
          body: new URLSearchParams({ _csrf, _key: crypto.randomUUID(), email }).toString(),
        }),
      )
      const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id')
      return { status: answer.status, headers, body: await answer.text(), queries: queryCount.value - before }
    }
    const known = await ask('known@example.org')
    expect(await ask('unknown@example.org')).toEqual(known)
    expect(known).toMatchObject({ status: 303, queries: expect.any(Number) })
    expect(known.queries).toBeGreaterThan(0)
    await quiet.close()
  })

  test('a letter goes to who is known, however they typed it, and to nobody else', async () => {
    const { email } = await somebody()
    const visitor = await askAs(` ${email.toUpperCase()} `)
    expect(visitor.path).toBe('/sign-in/sent')
    await askAs('nobody@example.org')
    expect(await newestTo(email)).toContain('Dag Mina,')
    expect((await world.letters()).map(({ recipient }) => recipient)).not.toContain('nobody@example.org')
    expect(await world.sql('select * from people.sign_in_request')).toEqual([])
  })

  test('no address and no token stands in queue, outbox, audit or log, and only a hash in the database', async () => {
    const { email } = await somebody()
    await askAs(email)
    const token = linkIn(await newestTo(email)).split('/')[3] ?? ''
    const kept: unknown[] = []
    for (const table of [
      'pgboss.job',
      'platform.outbox',
      'platform.audit_entry',
      'platform.command_receipt',
    ]) {
      kept.push(await world.sql(`select * from ${table}`))
    }
    expect(token.length).toBeGreaterThanOrEqual(32)
    for (const text of [JSON.stringify(kept), world.logged.join('\n')]) {
      expect(text).not.toContain(email)
      expect(text).not.toContain(token)
    }
    expect(JSON.stringify(await world.sql('select identifier, value from auth.verification'))).not.toContain(
      token,
    )
  })

  test('something that is no address is shown again, with the error at the field', async () => {
    const visitor = await askAs('mina')
    expect(visitor.status).toBe(422)
    expect(visitor.html).toContain('aria-invalid="true"')
    expect(visitor.form('/sign-in').values.email).toBe('mina')
    expect(visitor.text()).toContain('Dit is geen heel mailadres')
  })

  test('letters follow somebody’s language and way of being addressed', async () => {
    const { id, email } = await somebody('Gerrit Bos')
    await world.sql(`update people.person set address_form = 'u' where id = $1`, [id])
    await askAs(email)
    expect(await newestTo(email)).toContain('U vroeg om een link')
    await world.sql(`update people.person set locale = 'en' where id = $1`, [id])
    await askAs(email)
    const letter = await newestTo(email)
    expect(letter).toContain('You asked for a link')
    expect(letter).toContain('085 000 00 11')
  })

  test('whoever keeps asking gets no more than five letters in a quarter of an hour', async () => {
    const { email } = await somebody()
    for (let i = 0; i < 7; i += 1) await askAs(email)
    const sent = (await world.letters()).filter(({ recipient }) => recipient === email)
    expect(sent).toHaveLength(5)
  })
})

describe('a link', () => {
  test('signs in once, with a button; a scanner that opens it uses nothing up', async () => {
    const { id, email } = await somebody()
    await askAs(email)
    const link = linkIn(await newestTo(email))
    for (let i = 0; i < 3; i += 1) expect((await world.visitor().get(link)).status).toBe(200)
    expect(await sessionsOf(id)).toEqual([])
    const mina = await world.visitor().get(link)
    await mina.submit({})
    expect(mina.path).toBe('/mine')
    expect(mina.text()).toContain('Dag Mina')
    expect(await sessionsOf(id)).toMatchObject([{ method: 'mail-link', scope: 'person' }])
    expect(await world.sql('select * from auth.session')).toEqual([])

    const again = await world.visitor().get(link)
    await again.submit({})
    expect(again.status).toBe(410)
    expect(again.text()).toContain('Deze link werkt niet meer')
    expect(again.cookie('kampvuur_session')).toBeUndefined()
    await again.submit({ email }, '/sign-in')
    expect(again.path).toBe('/sign-in/sent')
  })

  test('opens one session when it is used twice at the same moment', async () => {
    const { id, email } = await somebody()
    await askAs(email)
    const link = linkIn(await newestTo(email))
    const visitors = await Promise.all([world.visitor().get(link), world.visitor().get(link)])
    const answers = await Promise.all(visitors.map((visitor) => visitor.submit({})))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410])
    expect(await sessionsOf(id)).toHaveLength(1)
  })

  test('lets somebody in once when the button is pressed twice, also a moment later', async () => {
    const { id, email } = await somebody()
    await askAs(email)
    const device = await world.visitor().get(linkIn(await newestTo(email)))
    const { action, values } = device.form()
    const presses = [world.visitor(), world.visitor(), world.visitor()]
    for (const press of presses) press.setCookie('kampvuur_visitor', device.cookie('kampvuur_visitor') ?? '')
    const [first, second, late] = presses as [typeof device, typeof device, typeof device]
    await Promise.all([first.post(action, values), second.post(action, values)])
    await late.post(action, values)
    for (const { path } of presses) expect(path).toBe('/mine')
    expect(new Set(presses.map((press) => press.cookie('kampvuur_session'))).size).toBe(1)
    expect(await sessionsOf(id)).toHaveLength(1)
  })

  test('does not work when it is too old or was not copied whole', async () => {
    const { id, email } = await somebody()
    await askAs(email)
    const link = linkIn(await newestTo(email))
    const cut = await world.visitor().get(link.slice(0, -1))
    await cut.submit({})
    expect(cut.status).toBe(410)
    await expire()
    const late = await world.visitor().get(link)
    await late.submit({})
    expect(late.status).toBe(410)
    expect(await sessionsOf(id)).toEqual([])
  })

  test('brings somebody where they were going, and never to another site', async () => {
    const { email } = await somebody()
    const asking = await world.visitor().get('/mine/settings')
    expect(asking.path).toBe('/sign-in?next=%2Fmine%2Fsettings')
    await asking.submit({ email }, '/sign-in')
    const link = linkIn(await newestTo(email))
    const visitor = await world.visitor().get(link)
    await visitor.submit({})
    expect(visitor.path).toBe('/mine/settings')

    await askAs(email, '/sign-in?next=//evil.example')
    const plain = linkIn(await newestTo(email))
    expect(plain).not.toContain('evil')
    const lured = await world.visitor().get(`${plain}?next=https://evil.example/`)
    await lured.submit({})
    expect(lured.path).toBe('/mine')
  })

  test('stays signed in only on a device that is one’s own', async () => {
    const { id, email } = await somebody()
    await signInByMail(world, email)
    await signInByMail(world, email, { stay: true })
    const lives = await world.sql<{ days: number }>(
      'select round(extract(epoch from ends_at - opened_at) / 86400)::int as days from platform.session where person_id = $1 order by days',
      [id],
    )
    expect(lives).toEqual([{ days: 1 }, { days: 180 }])
  })

  test('ends the session that was open on this device, and leaves the seat', async () => {
    const first = await somebody()
    const second = await somebody('Daan')
    const visitor = await signInByMail(world, first.email)
    visitor.setCookie('kampvuur_seat', 'somebody-elses-seat')
    await askAs(second.email)
    await visitor.get(linkIn(await newestTo(second.email)))
    await visitor.submit({})
    expect(visitor.text()).toContain('Dag Daan')
    expect(visitor.cookie('kampvuur_seat')).toBeUndefined()
    expect(await sessionsOf(first.id)).toEqual([])
  })

  test('whoever guesses too often waits, and visits are not counted', async () => {
    const visitor = world.visitor()
    await world.sql('delete from platform.failed_guess')
    for (let i = 0; i < 40; i += 1) {
      await visitor.get('/sign-in/link/no-such-link')
      await visitor.submit({}, '/sign-in/link/no-such-link')
      expect(visitor.status).toBe(410)
    }
    await visitor.get('/sign-in/link/no-such-link')
    expect(visitor.status).toBe(200)
    await visitor.submit({}, '/sign-in/link/no-such-link')
    expect(visitor.status).toBe(429)
    await world.sql('delete from platform.failed_guess')
  })
})

test('signing out ends the session and takes both cookies', async () => {
  const { id, email } = await somebody()
  const visitor = await signInByMail(world, email)
  const token = visitor.cookie('kampvuur_session') ?? ''
  await visitor.post('/sign-out', {})
  expect(visitor.cookie('kampvuur_session')).toBeUndefined()
  expect(await sessionsOf(id)).toEqual([])
  const thief = world.visitor()
  thief.setCookie('kampvuur_session', token)
  await thief.get('/mine')
  expect(thief.path).toMatch(/^\/sign-in/)
})
