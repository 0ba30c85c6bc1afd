import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { signInByMail } from '../testing/world.ts'
import {
  comeInFirst,
  house,
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

withDeLinde()

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

test('whoever erased everything is named by no organisation any more, in no backup either', async () => {
  const { email } = worker()
  const person = await world.person('Noor', email)
  const id = randomUUID()
  const named = () =>
    world.sql(
      `insert into people.scim_user (id, sign_in_id, user_name, email, name) values ($1, $2, $3, $3, 'Noor')`,
      [id, signIn, email],
    )
  const left = () => world.sql('select from people.scim_user where id = $1', [id])
  await named()
  await world.sql('select platform.erase_keys(array[$1::uuid])', [person])
  expect(await left()).toEqual([])
  expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [id])).toEqual([
    { wrapped: null },
  ])
  // From a copy of before.
  await named()
  await world.sql('update platform.sealing_key set wrapped = null where id = $1', [id])
  expect(await left()).toEqual([])
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
