import { randomUUID } from 'node:crypto'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { connect } from '../../../platform/database/connect.ts'
import { examplePost } from '../../../platform/mail/example-post.ts'
import type { Letter, Post, WrittenLetter } from '../../../platform/mail/index.ts'
import { sendLetter } from '../../../platform/mail/send-letter.ts'
import { personInvitedLetter } from './letter.ts'

let world: TestApplication
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())

let count = 0
const address = () => {
  count += 1
  return `guest-${count}@example.org`
}

async function circle(kind = 'organisation', visibility: 'everyone' | 'members' = 'everyone') {
  const slug = `circle-${randomUUID().slice(0, 8)}`
  const id = await makeCircle(world, { kind, slug, name: 'De Boomgaard', visibility })
  return { id, slug, path: `/circles/${slug}/people/invite` }
}

async function hostOf(circleId: string, role = 'host') {
  const person = await makePerson(world, 'Anne')
  await makeSeat(world, circleId, person, role)
  return world.as(person)
}

const seatsOf = (email: string) =>
  world.sql(
    'select s.name, s.role, s.taken_at is not null as taken from circles.seat s join people.person p on p.id = s.person_id where p.email = $1',
    [email],
  )

test('a host invites somebody, who comes in with the link from the letter', async () => {
  const { id, path } = await circle()
  const anne = await hostOf(id)
  await anne.get(path)
  const email = address()
  await anne.submit({ name: 'Joost', email: email.toUpperCase(), role: 'trusted' })
  expect(anne.html).toContain('Joost krijgt een brief met een link')
  expect(await seatsOf(email)).toEqual([{ name: 'Joost', role: 'trusted', taken: true }])
  const letter = (await letters(world)).at(-1)
  expect(letter).toMatchObject({ recipient: email, subject: 'Er is een plek voor je in De Boomgaard' })
  expect(letter?.body).toContain('Anne nodigt je uit')
  const joost = await world.visitor().get(/\/sign-in\/link\/\S+/.exec(letter?.body ?? '')?.[0] ?? '')
  await joost.submit({})
  expect(joost.text()).toContain('Dag Joost')
})

test('a letter that the post could not take ten times carries one link, and it works', async () => {
  const { id, path } = await circle()
  const anne = await hostOf(id)
  await anne.get(path)
  const email = address()
  await anne.submit({ name: 'Joost', email, role: 'member' })
  await letters(world)
  const [job] = await world.sql<{ data: Letter }>(
    "select data from pgboss.job where data ->> 'kind' = 'circles.person-invited' order by created_on desc limit 1",
  )
  if (!job) throw new Error('no letter was asked for')
  const worker = connect(world.database.worker, { max: 1 })
  const tried: WrittenLetter[] = []
  const post: Post = {
    async send(letter) {
      tried.push(letter)
      if (tried.length <= 10) throw new Error('away')
    },
    line: examplePost.line,
    close() {},
  }
  const parts = {
    house: world.app.house,
    worker,
    writers: [personInvitedLetter],
    site: { origin: world.origin, example: true, production: false },
    post,
    log: pino({ enabled: false }),
    movementOf: async () => ({ name: 'De Kring', contactName: '', contactPhone: '' }),
  }
  for (let i = 0; i < 10; i += 1) await expect(sendLetter(parts, job.data)).rejects.toThrow('person-invited')
  await sendLetter(parts, job.data)
  await worker.close()
  expect(tried).toHaveLength(11)
  expect(new Set(tried.map(({ body }) => body)).size).toBe(1)
  const joost = await world.visitor().get(/\/sign-in\/link\/\S+/.exec(tried[10]?.body ?? '')?.[0] ?? '')
  await joost.submit({})
  expect(joost.text()).toContain('Dag Joost')
})

test('askings for a link do not keep an invitation away', async () => {
  const { id, path } = await circle()
  const anne = await hostOf(id)
  const email = address()
  await makePerson(world, 'Joost', email)
  for (let i = 0; i < 6; i += 1) await (await world.visitor().get('/sign-in')).submit({ email })
  for (let i = 0; i < 6; i += 1) {
    await anne.get(path)
    await anne.submit({ name: 'Joost', email, role: 'member' })
  }
  const sent = (await letters(world)).filter(({ recipient }) => recipient === email)
  expect(sent.filter(({ subject }) => subject.startsWith('Er is een plek'))).toHaveLength(5)
  expect(sent).toHaveLength(10)
})

test('an address that has an account gets the seat, and the host cannot see the difference', async () => {
  const { id, path } = await circle()
  const anne = await hostOf(id)
  const answerFor = async (email: string) => {
    await anne.get(path)
    await anne.submit({ name: 'Samira', email, role: 'member' })
    return anne.html.replace(/value="[^"]{30,}"/g, '')
  }
  const known = address()
  await makePerson(world, 'Zus van iemand', known)
  expect(await answerFor(known)).toEqual(await answerFor(address()))
  expect(await seatsOf(known)).toEqual([{ name: 'Samira', role: 'member', taken: true }])
  expect(await world.sql('select name from people.person where email = $1', [known])).toEqual([
    { name: 'Zus van iemand' },
  ])
})

test('inviting somebody again gives them more to do, never less, and no second seat', async () => {
  const { id, path } = await circle()
  const anne = await hostOf(id)
  const email = address()
  for (const role of ['trusted', 'host', 'member']) {
    await anne.get(path)
    await anne.submit({ name: 'Daan', email, role })
  }
  expect(await seatsOf(email)).toEqual([{ name: 'Daan', role: 'host', taken: true }])
})

test('what is missing is said at the field, and what was typed stays', async () => {
  const { id, path } = await circle()
  const anne = await hostOf(id)
  await anne.get(path)
  await anne.submit({ name: 'Daan', email: 'daan', role: '' })
  expect(anne.status).toBe(422)
  expect(anne.form(path).values).toMatchObject({ name: 'Daan', email: 'daan' })
  expect(anne.text()).toContain('Kies wat deze persoon hier gaat doen')
})

test('who is trusted or takes part cannot invite, and a circle one cannot see is not there', async () => {
  const open = await circle()
  const trusted = await hostOf(open.id, 'trusted')
  expect((await trusted.get(open.path)).status).toBe(403)
  const hidden = await circle('team', 'members')
  expect((await trusted.get(hidden.path)).status).toBe(404)
  expect((await trusted.get('/circles/no-such-circle/people/invite')).status).toBe(404)
  expect((await world.visitor().get(open.path)).path).toMatch(/^\/sign-in\?next=/)
})

test('the database itself refuses who is no host, and a fire', async () => {
  const { id } = await circle('fire')
  const host = await makePerson(world, 'Anne')
  await makeSeat(world, id, host, 'host')
  const token = (await world.as(host)).cookie('kampvuur_session')
  const { house } = world.app
  const invite = house.database.write(token, async ({ db }) => {
    const key = await house.sealing.makeKey(db, house.clock)
    const values = [id, randomUUID(), 'Joost', address(), randomUUID(), key, 'host']
    await db
      .selectNoFrom((e) =>
        e
          .fn(
            'circles.invite_person',
            values.map((value) => e.val(value)),
          )
          .as('seat'),
      )
      .execute()
  })
  await expect(invite).rejects.toMatchObject({ code: '42501' })
})
