import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { linkIn, openWorld, signInByMail, type World } from '../testing/world.ts'
import { guardedFetch } from './guarded-fetch.ts'
import type { Outside } from './outside.ts'
import { forgetProviders } from './provider.ts'
import { TestProvider } from './testing/provider.ts'

let world: World
let provider: TestProvider
const signIn = randomUUID()
const house = randomUUID()
const start = `/sign-in/organisation/${signIn}`
const outside: Outside = { fetch: guardedFetch({ loopback: true }), loopback: true, lines: async () => [] }

beforeAll(async () => {
  world = await openWorld({ outside })
  provider = await new TestProvider({ back: `${world.site.origin}${start}/back` }).open()
  await world.sql(
    `insert into circles.circle (id, kind, slug, name) values ($1, 'organisation', 'de-linde', 'De Linde')`,
    [house],
  )
  await settle(signIn, house, provider)
  await prove(signIn, 'delinde.example')
})
afterAll(async () => {
  await world.close()
  await provider.close()
})
beforeEach(async () => {
  forgetProviders()
  Object.assign(provider, { saysNo: false, answers: 'well', amr: ['pwd'] })
  await world.sql('update people.organisation_sign_in set open = true, admits = false where id = $1', [
    signIn,
  ])
  await world.sql('delete from platform.failed_guess')
  await world.sql('delete from people.letter_asked')
})

async function settle(id: string, circle: string, { issuer, clientId, secret }: TestProvider) {
  const { sealing, clock, database } = world.house
  const [key, sealed] = await database.write(undefined, async ({ db }) => {
    const made = await sealing.makeKey(db, clock)
    return [made, await sealing.seal(db, made, secret)] as const
  })
  await world.sql(
    `insert into people.organisation_sign_in (id, circle_id, issuer, client_id, sealing_key_id, client_secret, open)
     values ($1, $2, $3, $4, $5, $6, true)`,
    [id, circle, issuer, clientId, key, sealed],
  )
}

const prove = (id: string, domain: string) =>
  world.sql(
    `insert into people.organisation_domain (id, sign_in_id, domain, line, proved_at)
     values (gen_random_uuid(), $1, $2, 'x', now())`,
    [id, domain],
  )

let number = 0
/** Somebody with an account at the organisation whom nobody met before. */
function worker(name = 'Noor Aziz', domain = 'delinde.example') {
  number += 1
  provider.who = { sub: `u${number}`, email: `noor${number}@${domain}`, email_verified: true, name }
  return provider.who
}

/** Goes from our sign-in page to the organisation. @returns where the provider sends them back to. */
async function setOut(visitor: Browserless, to = start): Promise<string> {
  await visitor.get('/sign-in')
  const answer = await visitor.once('GET', to)
  expect(answer.status).toBe(303)
  return provider.walk(answer.headers.get('location') ?? '')
}

const pathOf = (url: string) => new URL(url).pathname + new URL(url).search

async function newestTo(email: string): Promise<string | undefined> {
  const sent = (await world.letters()).filter(({ recipient }) => recipient === email)
  return sent.at(-1)?.body
}

/** By mail, also with an address of a domain that has another way. */
async function byMail(email: string) {
  const visitor = await world.visitor().get('/sign-in')
  await visitor.submit({ email, way: 'mail' })
  await visitor.get(linkIn((await newestTo(email)) ?? ''))
  return visitor.submit({})
}

const firstIn = (body: string | undefined) => /\/sign-in\/first\/\S+/.exec(body ?? '')?.[0] ?? ''

/** Through the organisation and the letter, the first time. */
async function comeInFirst(visitor = world.visitor()) {
  const { email } = provider.who
  await visitor.get(pathOf(await setOut(visitor)))
  expect(visitor.text()).toContain('Kijk nog één keer in je mail')
  await visitor.get(firstIn(await newestTo(email)))
  return visitor.submit({})
}

const methods = (person: string) =>
  world.sql<{ method: string }>(
    'select method from platform.session where person_id = $1 order by opened_at',
    [person],
  )

describe('the sign-in page', () => {
  test('offers the organisation next to the letter, the same whoever has the address', async () => {
    const { email } = worker()
    await world.person('Noor', email)
    const answers: string[] = []
    for (const typed of [email, 'nobody@delinde.example']) {
      const visitor = await world.visitor().get('/sign-in')
      await visitor.submit({ email: typed })
      expect(visitor.text()).toContain('Ga verder met de inlog van De Linde')
      answers.push(visitor.text().replaceAll(typed, ''))
    }
    expect(answers[0]).toBe(answers[1])
    expect(await newestTo(email)).toBeUndefined()
  })

  test('still sends a letter to who chooses that, and offers nothing for another domain', async () => {
    const { email } = worker()
    await world.person('Noor', email)
    const visitor = await world.visitor().get('/sign-in')
    await visitor.submit({ email })
    await visitor.submit({}, '/sign-in')
    expect(visitor.path).toBe('/sign-in/sent')
    expect(await newestTo(email)).toContain('/sign-in/link/')
    await visitor.get('/sign-in')
    await visitor.submit({ email: 'iemand@elders.example' })
    expect(visitor.path).toBe('/sign-in/sent')
  })

  test('offers nothing once the domain is not proved any more, and the way itself is closed', async () => {
    await world.sql('update people.organisation_domain set proved_at = null where sign_in_id = $1', [signIn])
    const visitor = await world.visitor().get('/sign-in')
    await visitor.submit({ email: worker().email })
    expect(visitor.path).toBe('/sign-in/sent')
    await visitor.get(start)
    expect(visitor.status).toBe(404)
    expect(visitor.text()).toContain('staat nu niet open')
    await world.sql('update people.organisation_domain set proved_at = now() where sign_in_id = $1', [signIn])
  })
})

describe('whoever is invited', () => {
  test('comes in the first time with a letter too, and from then on without', async () => {
    const { email, sub } = worker()
    const id = await world.person('Noor', email)
    const visitor = await comeInFirst()
    expect(visitor.path).toBe('/mine')
    expect(
      await world.sql('select "accountId", "providerId" from auth.account where "userId" = $1', [id]),
    ).toEqual([{ accountId: `${provider.issuer} ${sub}`, providerId: signIn }])
    const later = world.visitor()
    await later.get(pathOf(await setOut(later, `${start}?next=/mine/settings`)))
    expect(later.path).toBe('/mine/settings')
    expect(await methods(id)).toEqual([
      { method: `organisation:${signIn}` },
      { method: `organisation:${signIn}` },
    ])
    expect(await world.sql('select * from circles.seat where person_id = $1', [id])).toEqual([])
  })

  test('is the only one: who is not gets the same page and no letter', async () => {
    const { email } = worker()
    const visitor = world.visitor()
    await visitor.get(pathOf(await setOut(visitor)))
    expect(visitor.text()).toContain('Kijk nog één keer in je mail')
    expect(await newestTo(email)).toBeUndefined()
    expect(await world.sql('select * from people.person where email = $1', [email])).toEqual([])
  })

  test('and where the organisation says so, everybody: they sit there from then on, once', async () => {
    await world.sql('update people.organisation_sign_in set admits = true where id = $1', [signIn])
    const { email } = worker('  Bo\u0007 de Wit ')
    const visitor = await comeInFirst()
    expect(visitor.text()).toContain('Dag Bo de Wit')
    expect(
      await world.sql(
        `select s.role, s.name from circles.seat s join people.person p on p.id = s.person_id where p.email = $1`,
        [email],
      ),
    ).toEqual([{ role: 'member', name: 'Bo de Wit' }])
  })

  test('keeps what they were called, and one seat, also when a host invited them', async () => {
    await world.sql('update people.organisation_sign_in set admits = true where id = $1', [signIn])
    const { email } = worker('Heel Anders')
    await world.person('Noor', email)
    expect((await comeInFirst()).text()).toContain('Dag Noor')
    await comeInFirst().catch(() => {})
    const seats = await world.sql(
      'select s.name from circles.seat s join people.person p on p.id = s.person_id where p.email = $1',
      [email],
    )
    expect(seats).toEqual([{ name: 'Noor' }])
  })
})

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

describe('a provider', () => {
  test('that is away, sends too much or is no provider gets a kind page, and another way stands open', async () => {
    const visitor = await world.visitor().get('/sign-in')
    provider.answers = 'too much'
    await visitor.get(start)
    expect(visitor.status).toBe(503)
    expect(visitor.text()).toContain('geeft nu geen antwoord')
    expect(visitor.links()).toContain('/sign-in')
  })

  test('with another secret is the organisation’s to look at', async () => {
    worker()
    const other = await world.house.database.write(undefined, async ({ db }) => {
      const key = await world.house.sealing.makeKey(db, world.house.clock)
      return { key, sealed: await world.house.sealing.seal(db, key, 'not the secret') }
    })
    const [kept] = await world.sql<{ sealing_key_id: string; client_secret: Buffer }>(
      'select sealing_key_id, client_secret from people.organisation_sign_in where id = $1',
      [signIn],
    )
    const set = 'update people.organisation_sign_in set sealing_key_id = $2, client_secret = $3 where id = $1'
    await world.sql(set, [signIn, other.key, other.sealed])
    const visitor = world.visitor()
    await visitor.get(pathOf(await setOut(visitor)))
    expect(visitor.text()).toContain('Vraag je organisatie om ernaar te kijken')
    await world.sql(set, [signIn, kept?.sealing_key_id, kept?.client_secret])
  })

  test('whose clock is half a minute off works, ten minutes does not', async () => {
    const { email } = worker()
    await world.person('Noor', email)
    await comeInFirst()
    for (const [seconds, status] of [
      [-90, 200],
      [-600, 422],
    ] as const) {
      const visitor = world.visitor()
      const back = pathOf(await setOut(visitor))
      const plain = outside.fetch
      outside.fetch = async (url, options) => {
        if (!url.endsWith('/token')) return plain(url, options)
        vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 })
        return plain(url, options).finally(() => vi.useRealTimers())
      }
      await visitor.get(back)
      outside.fetch = plain
      expect(visitor.status).toBe(status)
    }
  })
})

test('an organisation that asks a second step itself spares it there, where it says so and its provider does', async () => {
  const asks = 'update circles.circle set second_step = $2 where id = $1'
  await world.sql('update people.organisation_sign_in set admits = true where id = $1', [signIn])
  worker()
  await comeInFirst()
  await world.sql(asks, [house, 'everybody'])
  for (const [vouches, amr, to] of [
    [false, ['mfa'], '/sign-in/second?next=%2Fmine'],
    [true, ['pwd'], '/sign-in/second?next=%2Fmine'],
    [true, ['pwd', 'mfa'], '/mine'],
  ] as const) {
    await world.sql('update people.organisation_sign_in set vouches = $2 where id = $1', [signIn, vouches])
    provider.amr = [...amr]
    const visitor = world.visitor()
    await visitor.get(pathOf(await setOut(visitor)))
    expect(visitor.path).toBe(to)
  }
  await world.sql(asks, [house, 'nobody'])
})

test('whoever the organisation named is invited by that, and who left it does not come in that way', async () => {
  const { email } = worker('Nieuw hier')
  await world.sql(
    `insert into people.scim_user (id, sign_in_id, user_name, email, name) values (gen_random_uuid(), $1, $2, $2, 'x')`,
    [signIn, email],
  )
  expect((await comeInFirst()).text()).toContain('Dag Nieuw hier')
  const [named] = await world.sql<{ id: string; person_id: string }>(
    'select id, person_id from people.scim_user where email = $1',
    [email],
  )
  expect(named?.person_id).not.toBeNull()
  await world.sql('select people.leave_organisation($1)', [named?.id])
  const visitor = world.visitor()
  await visitor.get(pathOf(await setOut(visitor)))
  expect(visitor.status).toBe(422)
  expect(visitor.text()).toContain('De Linde liet weten dat je daar niet meer werkt of helpt.')
  expect(visitor.cookie('kampvuur_session')).toBeUndefined()
  expect(
    await world.sql('select id from platform.session where person_id = $1 and ended_at is null', [
      named?.person_id,
    ]),
  ).toEqual([])
})

describe('one person with several organisations', () => {
  test('stays one person: whoever is signed in adds a way in, with a yes of their own, and takes it away again', async () => {
    const id = await world.person('Samira', 'samira@elders.example')
    const visitor = await signInByMail(world, 'samira@elders.example')
    const { email } = worker()
    await visitor.get('/mine/sign-ins/organisation')
    await visitor.submit({ email })
    expect(visitor.links()).toContain(`${start}?to=mine`)
    await visitor.get(pathOf(await setOut(visitor, `${start}?to=mine`)))
    expect(visitor.text()).toContain(`De Linde kent je als ${email}`)
    expect(await world.sql('select * from auth.account where "userId" = $1', [id])).toEqual([])
    await visitor.submit({})
    expect(visitor.text()).toContain('Je kunt nu ook inloggen via je organisatie.')
    expect(await newestTo('samira@elders.example')).toContain('Bij jouw account staat nu')
    const elsewhere = world.visitor()
    await elsewhere.get(pathOf(await setOut(elsewhere)))
    expect(elsewhere.text()).toContain('Dag Samira')
    expect(await world.sql('select * from people.person where email = $1', [email])).toEqual([])
    await visitor.get('/mine/sign-ins')
    await visitor.submit({}, `/mine/sign-ins/organisation/${signIn}/remove`)
    expect(visitor.text()).toContain('Je logt niet meer in via die organisatie.')
    expect(await world.sql('select * from auth.account where "userId" = $1', [id])).toEqual([])
  })

  test('is not given a way in that is somebody else’s, nor one that another began', async () => {
    const { email } = worker()
    const noor = await world.person('Noor', email)
    await comeInFirst()
    await world.person('Daan', 'daan@elders.example')
    const daan = await signInByMail(world, 'daan@elders.example')
    await daan.get(pathOf(await setOut(daan, `${start}?to=mine`)))
    expect(daan.text()).toContain('hoort al bij een ander account')
    worker()
    const back = pathOf(await setOut(daan, `${start}?to=mine`))
    await daan.get('/mine')
    await daan.submit({}, '/sign-out')
    await daan.get(back)
    expect(daan.status).toBe(422)
    expect(await world.sql('select "userId" from auth.account where "userId" = $1', [noor])).toHaveLength(1)
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
