import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { layKey } from '../../../../tests/support/keys.ts'
import { hashOfPaper } from '../second-step/codes.ts'
import { signInByMail } from '../testing/world.ts'
import {
  byMail,
  comeInFirst,
  firstIn,
  methods,
  newestTo,
  pathOf,
  provider,
  setOut,
  signIn,
  start,
  withDeLinde,
  worker,
  world,
} from './testing/de-linde.ts'
import { TestProvider } from './testing/provider.ts'

withDeLinde()

describe('a hostile organisation', () => {
  test('does not come in as somebody of another house', async () => {
    const noor = await world.person('Noor', 'noor@another-house.example')
    provider.who = { ...worker(), email: 'noor@another-house.example' }
    const visitor = world.visitor()
    await visitor.get(pathOf(await setOut(visitor)))
    expect(visitor.status).toBe(422)
    expect(visitor.text()).toContain('niet van deze organisatie')
    expect(await methods(noor)).toEqual([])
    expect(await newestTo('noor@another-house.example')).toBeUndefined()
  })

  test.each([
    'noor@another-house.example@delinde.example',
    'noor@delinde.example.evil.example',
    'noor@sub.delinde.example',
    'noor@delinde.example\n',
    '"noor@another-house.example"@delinde.exampIe',
    'noor@xn--delinde.example',
    '@delinde.example',
  ])('does not come in as %j', async (email) => {
    provider.who = { ...worker(), email }
    await world.sql('update people.organisation_sign_in set admits = true where id = $1', [signIn])
    const before = await world.sql('select count(*)::int as n from people.person')
    const visitor = world.visitor()
    await visitor.get(pathOf(await setOut(visitor)))
    if (visitor.status === 200) {
      const kept = await world.sql<{ value: string }>(
        `select value from auth.verification where identifier like 'organisation-first:%' order by "createdAt" desc limit 1`,
      )
      expect((JSON.parse(kept[0]?.value ?? '{}') as { email: string }).email).toMatch(
        /^[^@\s"]+@delinde\.example$/,
      )
    } else expect(visitor.status).toBe(422)
    expect(await world.sql('select count(*)::int as n from people.person')).toEqual(before)
  })

  test('does not come in with an address that it does not stand for', async () => {
    provider.who = { ...worker(), email_verified: false }
    const visitor = world.visitor()
    await visitor.get(pathOf(await setOut(visitor)))
    expect(visitor.text()).toContain('niet zeker dat dit mailadres van jou is')
  })

  test('cannot have somebody open a letter for it: the button works in its own browser alone', async () => {
    const { email } = worker()
    const noor = await world.person('Noor', email)
    const attacker = world.visitor()
    await attacker.get(pathOf(await setOut(attacker)))
    const link = firstIn(await newestTo(email))
    const victim = await byMail(email)
    await victim.get(link)
    await victim.submit({})
    expect(victim.status).toBe(410)
    expect(await world.sql('select * from auth.account where "userId" = $1', [noor])).toEqual([])
    const stranger = await world.visitor().get('/sign-in')
    await stranger.get(link)
    await stranger.submit({})
    expect(stranger.cookie('kampvuur_session')).toBeUndefined()
  })

  test('with another issuer starts anew: who was bound at the old one is nobody at the new one', async () => {
    const { email } = worker()
    const noor = await world.person('Noor', email)
    await comeInFirst()
    const other = await new TestProvider({
      back: `${world.site.origin}${start}/back`,
      secret: provider.secret,
    }).open()
    other.who = { ...provider.who, email: 'somebody-else@delinde.example' }
    await world.sql('update people.organisation_sign_in set issuer = $2 where id = $1', [
      signIn,
      other.issuer,
    ])
    const visitor = await world.visitor().get('/sign-in')
    const answer = await visitor.once('GET', start)
    await visitor.get(pathOf(await other.walk(answer.headers.get('location') ?? '')))
    expect(visitor.text()).toContain('Kijk nog één keer in je mail')
    expect(await methods(noor)).toHaveLength(1)
    await world.sql('update people.organisation_sign_in set issuer = $2 where id = $1', [
      signIn,
      provider.issuer,
    ])
    await other.close()
  })
})

describe('an answer', () => {
  test('works once, in the browser that asked for it, at the organisation that was asked', async () => {
    const { email } = worker()
    await world.person('Noor', email)
    await comeInFirst()
    const visitor = world.visitor()
    const back = pathOf(await setOut(visitor))
    const victim = await world.visitor().get('/sign-in')
    await victim.get(back)
    expect(victim.status).toBe(422)
    expect(victim.cookie('kampvuur_session')).toBeUndefined()
    await visitor.get(back.replace(signIn, randomUUID()))
    expect(visitor.status).toBe(422)
    await visitor.get(back)
    expect(visitor.status).toBe(422) // it was used up at the wrong place
    const again = pathOf(await setOut(visitor))
    await visitor.get(again)
    expect(visitor.path).toBe('/mine')
    await visitor.get(again)
    expect(visitor.status).toBe(422)
    expect(visitor.text()).toContain('andere browser')
  })

  test('with another’s code, a changed state or an error of its own opens nothing', async () => {
    const { email } = worker()
    const noor = await world.person('Noor', email)
    await comeInFirst()
    const attacker = world.visitor()
    const theirs = new URL(await setOut(attacker))
    const victim = world.visitor()
    for (const change of [
      (url: URL) => url.searchParams.set('code', theirs.searchParams.get('code') ?? ''),
      (url: URL) => url.searchParams.set('state', theirs.searchParams.get('state') ?? ''),
      (url: URL) => url.searchParams.set('iss', 'https://evil.example'),
      (url: URL) => url.searchParams.delete('code'),
      (url: URL) => url.searchParams.append('code', 'x'),
      (url: URL) => url.searchParams.set('state', ''),
    ]) {
      const url = new URL(await setOut(victim))
      change(url)
      await victim.get(pathOf(url.href))
      expect(victim.status).toBe(422)
      expect(victim.cookie('kampvuur_session')).toBeUndefined()
    }
    expect(await methods(noor)).toHaveLength(1)
  })

  test('says kindly that somebody did not go on', async () => {
    worker()
    provider.saysNo = true
    const visitor = world.visitor()
    await visitor.get(pathOf(await setOut(visitor)))
    expect(visitor.text()).toContain('Je bent daar niet verder gegaan.')
  })

  test('never leads to another site', async () => {
    const { email } = worker()
    await world.person('Noor', email)
    await comeInFirst()
    const visitor = world.visitor()
    await visitor.get(pathOf(await setOut(visitor, `${start}?next=//evil.example`)))
    expect(visitor.path).toBe('/mine')
  })

  test('too late is refused', async () => {
    worker()
    const visitor = world.visitor()
    const back = pathOf(await setOut(visitor))
    await world.sql(`update auth.verification set "expiresAt" = now() - interval '1 minute'`)
    await visitor.get(back)
    expect(visitor.status).toBe(422)
  })
})

test('no secret, token, code or address stands in the log, and no secret in the database', async () => {
  const { email } = worker()
  await world.person('Noor', email)
  await comeInFirst()
  const kept = JSON.stringify([
    await world.sql('select identifier, value from auth.verification'),
    await world.sql('select * from auth.account'),
    await world.sql("select encode(client_secret, 'escape') from people.organisation_sign_in"),
    await world.sql('select * from platform.outbox'),
    await world.sql('select * from pgboss.job'),
  ])
  for (const text of [kept, world.logged.join('\n')]) {
    expect(text).not.toContain(provider.secret)
    expect(text).not.toMatch(/code=/)
  }
  expect(world.logged.join('\n')).not.toContain(email)
})

describe('whoever is signed in already', () => {
  const sessions = (person: string) =>
    world.sql('select id from platform.session where person_id = $1 and ended_at is null', [person])

  test('is asked before a link makes somebody else of them, and stays who they are without a yes', async () => {
    const { email } = worker()
    const noor = await world.person('Noor', email)
    await comeInFirst()
    const mina = await world.person('Mina', 'mina@elders.example')
    const visitor = await signInByMail(world, 'mina@elders.example')
    await visitor.get(pathOf(await setOut(visitor)))
    expect(visitor.text()).toContain('Je bent hier ingelogd als Mina.')
    const asked = visitor.form()
    expect([(await sessions(mina)).length, (await sessions(noor)).length]).toEqual([1, 1])
    await world.visitor().post(asked.action, asked.values)
    expect((await sessions(noor)).length, 'in another browser').toBe(1)
    await visitor.post(asked.action, asked.values)
    expect(visitor.text()).toContain('Dag Noor')
    expect([(await sessions(mina)).length, (await sessions(noor)).length]).toEqual([0, 2])
    await visitor.post(asked.action, asked.values)
    expect((await sessions(noor)).length, 'pressed twice').toBe(2)
  })

  test('is asked at the letter of the first time too', async () => {
    const { email } = worker()
    await world.person('Noor', email)
    const mina = await world.person('Mina', 'mina2@elders.example')
    const visitor = await signInByMail(world, 'mina2@elders.example')
    await visitor.get(pathOf(await setOut(visitor)))
    await visitor.get(firstIn(await newestTo(email)))
    expect(visitor.text()).toContain('Je bent hier ingelogd als Mina.')
    const { action, values } = visitor.form()
    const { as: _, ...without } = values
    await visitor.post(action, without)
    expect(visitor.status).toBe(409)
    expect(await sessions(mina)).toHaveLength(1)
    await visitor.submit({})
    expect(visitor.text()).toContain('Dag Noor')
    expect(await sessions(mina)).toEqual([])
  })
})

describe('whoever has a second step', () => {
  async function withStep(email: string) {
    const id = await world.person('Noor', email)
    const code = '0123456789ABCDEF'
    const key = await layKey(world.house)
    await world.sql(
      `insert into auth.second_step ("userId", sealing_key_id, secret, begun_in, confirmed_at)
       values ($1, $2, 'x', gen_random_uuid(), now())`,
      [id, key],
    )
    await world.sql('insert into auth.recovery_code ("userId", hash) values ($1, $2)', [
      id,
      hashOfPaper(id, code),
    ])
    return { id, code }
  }
  const ways = (id: string) => world.sql('select 1 from auth.account where "userId" = $1', [id])
  const places = (id: string) => world.sql('select 1 from circles.seat where person_id = $1', [id])

  test('gets no organisation and no place in it by the mailbox alone, and both once it was shown', async () => {
    await world.sql('update people.organisation_sign_in set admits = true where id = $1', [signIn])
    const { email } = worker()
    const { id, code } = await withStep(email)
    const visitor = await comeInFirst()
    expect(visitor.path).toContain('/sign-in/second')
    expect([await ways(id), await places(id)]).toEqual([[], []])
    await visitor.get('/mine')
    await visitor.get('/sign-in/second')
    await visitor.submit({ code }, '/sign-in/second')
    expect([(await ways(id)).length, (await places(id)).length]).toEqual([1, 1])
  })

  test('has none taken away by the mailbox alone, past the forms neither', async () => {
    const { email } = worker()
    const { id } = await withStep(email)
    await world.sql(
      `insert into auth.account (id, "accountId", "providerId", "userId", "createdAt", "updatedAt")
       values (gen_random_uuid(), 'x', $1, $2, now(), now())`,
      [signIn, id],
    )
    const thief = await byMail(email)
    await thief.get('/mine/sign-ins')
    await thief.submit({}, `/mine/sign-ins/organisation/${signIn}/remove`)
    expect(thief.status).toBe(403)
    await world.house.database.write(thief.cookie('kampvuur_session'), ({ db }) =>
      db.deleteFrom('auth.account').where('userId', '=', id).execute(),
    )
    expect(await ways(id)).toHaveLength(1)
  })
})
