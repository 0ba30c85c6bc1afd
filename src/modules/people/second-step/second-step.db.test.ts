// Covers: src/modules/people
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { layKey } from '../../../../tests/support/keys.ts'
import { beginAdding, finishAdding } from '../passkeys/ceremony.ts'
import { proveExamplePerson } from '../sign-in/example.ts'
import { openSession } from '../sign-in/gate.ts'
import { Authenticator } from '../testing/authenticator.ts'
import { openWorld, signInByMail, type World } from '../testing/world.ts'
import { proveStep } from './step.ts'

let world: World
const circle = randomUUID()
beforeAll(async () => {
  world = await openWorld()
  await world.sql(
    `insert into circles.circle (id, kind, slug, name, second_step) values ($1, 'team', 'team', 'Team', 'everybody')`,
    [circle],
  )
})
afterAll(() => world.close())
beforeEach(() => world.sql('delete from platform.failed_guess'))

let number = 0
/** Somebody who sits in a circle that asks a second step. */
async function member() {
  number += 1
  const email = `somebody${number}@example.org`
  const id = await world.person(`Iemand ${number}`, email, `somebody-${number}`)
  const key = await layKey(world.house)
  await world.sql(
    `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
     values (gen_random_uuid(), $1, $2, 'Iemand', 'member', $3, now())`,
    [circle, id, key],
  )
  return { id, email }
}

const sees = async (visitor: Browserless) =>
  (
    await world.house.database.read(visitor.cookie('kampvuur_session'), ({ db }) =>
      db
        .selectFrom((eb) => eb.fn<{ mine: string }>('circles.my_circles').as('mine'))
        .select('mine.mine')
        .execute(),
    )
  ).length

/** What an app would show now; each call half a minute later, as a code works once. */
function appWith(secret: string) {
  let step = -1
  const otp = createOTP(secret)
  return {
    async now() {
      // Three codes are taken as right: the first of them soon is no more where its half minute is nearly over.
      const left = 30_000 - (Date.now() % 30_000)
      if (left < 5000) await sleep(left + 50)
      return otp.hotp(Math.floor(Date.now() / 30_000) + step)
    },
    next() {
      step += 1
      return this.now()
    },
  }
}

async function setUp(visitor: Browserless) {
  await visitor.get('/mine/second-step')
  await visitor.submit({}, '/mine/second-step/begin')
  const typed = /<code>([A-Z2-7 ]+)<\/code>/.exec(visitor.html)?.[1]?.replaceAll(' ', '') ?? ''
  const app = appWith(new TextDecoder().decode(base32.decode(typed)))
  await visitor.submit({ code: await app.now() }, '/mine/second-step/app')
  const codes = [...visitor.html.matchAll(/<code>([0-9A-Z-]{16,})<\/code>/g)].map(([, code = '']) => code)
  return { app, codes }
}

const newest = async (email: string) =>
  (await world.letters()).filter(({ recipient }) => recipient === email).at(-1)?.subject

describe('every way of coming in', () => {
  test('by mail leads to the second step, and what asks for it is not there until then', async () => {
    const { email } = await member()
    const visitor = await signInByMail(world, email)
    expect(visitor.path).toBe('/sign-in/second?next=%2Fmine')
    expect(visitor.text()).toContain('Je hebt nog geen tweede stap')
    expect(await sees(visitor)).toBe(0)
    await visitor.get('/mine')
    expect(visitor.status).toBe(200)
    const { app } = await setUp(visitor)
    expect(await sees(visitor)).toBe(1)
    const later = await signInByMail(world, email)
    expect(await sees(later)).toBe(0)
    await later.submit({ code: await app.next() }, '/sign-in/second')
    expect(later.path).toBe('/mine')
    expect(await sees(later)).toBe(1)
  })

  test('the example too', async () => {
    await member()
    const proof = await proveExamplePerson(world.house, world.site, `somebody-${number}`)
    if (!proof) throw new Error('not proved')
    const opened = await openSession(world.house, proof, { device: '', requestId: 'r', stay: false })
    expect(opened).toMatchObject({ open: true, asks: true })
  })

  test.each([
    [0x05, 1, 'that saw its owner is enough'],
    [0x01, 0, 'that only is there is not'],
  ])('a key (flags %d)', async (flags, seen) => {
    const { id } = await member()
    const phone = new Authenticator(world.site.origin, flags)
    const challengeOf = ({ options }: { options: unknown }) => options as { challenge: string }
    const adding = await beginAdding(world.house, { id, name: 'x' })
    await finishAdding(world.house, id, adding.ceremony, phone.create(challengeOf(adding)), 'telefoon')
    const visitor = await world.visitor().get('/sign-in')
    const { _csrf = '' } = visitor.form('/sign-in/passkey').values as Record<string, string>
    await visitor.post('/sign-in/passkey/begin', { _csrf })
    const signing = JSON.parse(visitor.html) as { options: unknown; ceremony: string }
    await visitor.post('/sign-in/passkey', {
      _csrf,
      ceremony: signing.ceremony,
      response: phone.get(challengeOf(signing)),
    })
    expect(visitor.path).toBe(seen ? '/mine' : '/sign-in/second?next=%2Fmine')
    expect(await sees(visitor)).toBe(seen)
  })

  test('asks nothing of who sits nowhere that asks', async () => {
    await world.person('Vrij', 'vrij@example.org')
    expect((await signInByMail(world, 'vrij@example.org')).path).toBe('/mine')
  })
})

describe('a code', () => {
  test('works once, on one device', async () => {
    const { email } = await member()
    const { app } = await setUp(await signInByMail(world, email))
    const [one, other] = [await signInByMail(world, email), await signInByMail(world, email)]
    const code = await app.next()
    await Promise.all([one.submit({ code }, '/sign-in/second'), other.submit({ code }, '/sign-in/second')])
    expect([await sees(one), await sees(other)].sort()).toEqual([0, 1])
    const refused = (await sees(one)) ? other : one
    expect(refused.status).toBe(422)
    expect(refused.text()).toContain('Deze code klopt niet, of is al gebruikt.')
  })

  test('guessed too often is refused, also when it is right, and is not counted for others', async () => {
    const { email } = await member()
    const { app } = await setUp(await signInByMail(world, email))
    const thief = await signInByMail(world, email)
    for (let i = 0; i < 5; i += 1) {
      await thief.submit({ code: '000000' }, '/sign-in/second')
      expect(thief.status).toBe(422)
    }
    await thief.submit({ code: await app.next() }, '/sign-in/second')
    expect(thief.status).toBe(429)
    expect(await sees(thief)).toBe(0)
    const { email: another } = await member()
    await setUp(await signInByMail(world, another))
  })

  test('sixty wrong ones at once are counted before they are compared', async () => {
    const { id, email } = await member()
    const { app } = await setUp(await signInByMail(world, email))
    const thief = await signInByMail(world, email)
    const { action, values } = thief.form('/sign-in/second')
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        thief.once('POST', action, { ...values, _key: randomUUID(), code: `${100_000 + i}` }),
      ),
    )
    const [row] = await world.sql('select failed from auth.second_step where "userId" = $1', [id])
    expect(row).toEqual({ failed: 5 })
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(55)
    // In all days together thirty: also where the limit of the quarter of an hour is gone.
    await world.sql('update auth.second_step set failed = 29 where "userId" = $1', [id])
    const typed = ['000000', '000001', '000002', await app.next()]
    await Promise.all(typed.slice(0, 3).map((code) => proveStep(world.house, id, code)))
    expect(await proveStep(world.house, id, typed[3] ?? '')).toBeNull()
    expect(await world.sql('select failed from auth.second_step where "userId" = $1', [id])).toEqual([
      { failed: 30 },
    ])
  })

  test('from paper works once, tells its owner, and frees an app that was guessed at for days', async () => {
    const { id, email } = await member()
    const { app, codes } = await setUp(await signInByMail(world, email))
    expect(codes).toHaveLength(8)
    await world.sql('update auth.second_step set failed = 30 where "userId" = $1', [id])
    const visitor = await signInByMail(world, email)
    await visitor.submit({ code: await app.next() }, '/sign-in/second')
    expect(visitor.status).toBe(422)
    await visitor.submit({ code: codes[0]?.toLowerCase() ?? '' }, '/sign-in/second')
    expect(await sees(visitor)).toBe(1)
    expect(await newest(email)).toContain('Een code van je papier is gebruikt')
    const again = await signInByMail(world, email)
    await again.submit({ code: codes[0] ?? '' }, '/sign-in/second')
    expect(await sees(again)).toBe(0)
    const { email: other } = await member()
    const stranger = await signInByMail(world, other)
    await setUp(stranger)
    const theirs = await signInByMail(world, other)
    await theirs.submit({ code: codes[1] ?? '' }, '/sign-in/second')
    expect(await sees(theirs)).toBe(0)
  })

  test('pressed twice goes on once', async () => {
    const { email } = await member()
    const { app } = await setUp(await signInByMail(world, email))
    const visitor = await signInByMail(world, email)
    const { action, values } = visitor.form('/sign-in/second')
    const sent = { ...values, code: await app.next() }
    await visitor.post(action, sent)
    await visitor.post(action, sent)
    expect(visitor.path).toBe('/mine')
  })
})

describe('whoever has the mailbox alone', () => {
  test('sets up no second app or key where there is one, and takes none away', async () => {
    const { id, email } = await member()
    await setUp(await signInByMail(world, email))
    const thief = await signInByMail(world, email)
    const { _csrf = '' } = thief.form('/sign-in/second').values as Record<string, string>
    for (const path of ['/mine/second-step/begin', '/mine/second-step/remove', '/mine/passkeys']) {
      await thief.post(path, { _csrf, name: 'x' })
      expect(thief.path).toContain('/sign-in/second')
    }
    expect(await world.sql('select * from auth.second_step where "userId" = $1', [id])).toHaveLength(1)
    expect(await world.sql('select * from auth.passkey where "userId" = $1', [id])).toEqual([])
  })

  test('sets up no app where there is a key already', async () => {
    const { id, email } = await member()
    const phone = new Authenticator(world.site.origin)
    const adding = await beginAdding(world.house, { id, name: 'x' })
    await finishAdding(
      world.house,
      id,
      adding.ceremony,
      phone.create(adding.options as { challenge: string }),
      'telefoon',
    )
    const thief = await signInByMail(world, email)
    const { _csrf = '' } = thief.form('/sign-in/passkey').values as Record<string, string>
    await thief.post('/mine/second-step/begin', { _csrf })
    expect(thief.path).toContain('/sign-in/second')
    expect(await world.sql('select * from auth.second_step where "userId" = $1', [id])).toEqual([])
  })

  test('lays no secret ready for its owner, and does not see theirs', async () => {
    const { email } = await member()
    const thief = await signInByMail(world, email)
    await thief.get('/mine/second-step')
    await thief.submit({}, '/mine/second-step/begin')
    const laid = /<code>([A-Z2-7 ]+)<\/code>/.exec(thief.html)?.[1]
    const owner = await signInByMail(world, email)
    await owner.get('/mine/second-step')
    await owner.submit({}, '/mine/second-step/begin')
    expect(/<code>([A-Z2-7 ]+)<\/code>/.exec(owner.html)?.[1]).not.toBe(laid)
    await thief.get('/mine/second-step/app')
    expect(thief.path).toBe('/mine/second-step')
  })

  test('is asked again after a day', async () => {
    const { id, email } = await member()
    const visitor = await signInByMail(world, email)
    await setUp(visitor)
    await world.sql(
      `update platform.session set strong_at = now() - interval '25 hours', ends_at = now() + interval '9 days' where person_id = $1`,
      [id],
    )
    expect(await sees(visitor)).toBe(0)
  })
})

test('taking it away needs it, and tells its owner', async () => {
  const { id, email } = await member()
  const visitor = await signInByMail(world, email)
  await setUp(visitor)
  expect(await newest(email)).toContain('Tweede stap ingesteld')
  await visitor.get('/mine/second-step')
  expect(visitor.text()).toContain('Op je papier staan nog 8 codes')
  await visitor.submit({}, '/mine/second-step/remove')
  expect(await world.sql('select * from auth.second_step where "userId" = $1', [id])).toEqual([])
  expect(await world.sql('select * from auth.recovery_code where "userId" = $1', [id])).toEqual([])
  expect(await newest(email)).toContain('Tweede stap weggehaald')
})

test('the secret is sealed, and no code or secret stands in log, queue or outbox', async () => {
  const { email } = await member()
  const { codes } = await setUp(await signInByMail(world, email))
  await world.letters()
  const kept = JSON.stringify([
    await world.sql('select * from platform.outbox'),
    await world.sql('select * from pgboss.job'),
    await world.sql('select * from platform.command_receipt'),
    world.logged,
  ])
  for (const code of codes) expect(kept).not.toContain(code.replaceAll('-', ''))
  const [row] = await world.sql<{ secret: Buffer }>('select secret from auth.second_step limit 1')
  expect(row?.secret.toString('latin1')).not.toMatch(/^[\w-]{23}$/)
})

test('the web’s own role cannot say that a step was shown, nor read a secret', async () => {
  const { id, email } = await member()
  const visitor = await signInByMail(world, email)
  const token = visitor.cookie('kampvuur_session')
  const reading = world.house.database.read(token, ({ db }) =>
    db.selectFrom('auth.second_step').select('secret').execute(),
  )
  await expect(reading).rejects.toMatchObject({ code: '42501' })
  const strengthening = world.house.database.write(token, ({ db }) =>
    db.selectNoFrom((e) => e.fn('platform.strengthen_session', [e.val(id), e.val(id)]).as('x')).execute(),
  )
  await expect(strengthening).rejects.toMatchObject({ code: '42501' })
})
