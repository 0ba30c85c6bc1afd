import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { declinedBy } from '../../../cli/doctor/declined.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'
import { smtpPost } from '../../../platform/mail/smtp-post.ts'
import { movementOf } from '../../movements/index.ts'
import { addressKeyOf } from '../subscribe/code.ts'
import { layIssue, laySubscribers } from '../testing/many.ts'
import { openPostOffice, type PostOffice } from '../testing/post-office.ts'
import { bouncedIn } from './bounce.ts'
import { type SendingContext, sendWaiting } from './send-waiting.ts'

let world: TestApplication
let worker: Database
let movement: string
let oost: string
let west: string
let office: PostOffice
let client: { query: (text: string, values?: unknown[]) => Promise<never> }

beforeAll(async () => {
  world = await startTestApplication({ KAMPVUUR_NEWSLETTER_RATE: '100000' })
  worker = connect(world.database.worker, { max: 4, counted: false })
  client = { query: (text, values) => world.sql(text, values) as never }
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const within = { parentId: movement, movementId: movement }
  oost = await makeCircle(world, { ...within, kind: 'region', name: 'Oost', slug: 'oost' })
  west = await makeCircle(world, { ...within, kind: 'region', name: 'West', slug: 'west' })
})
afterAll(async () => {
  await worker.close()
  await world.close()
})
beforeEach(async () => {
  for (const table of ['delivery', 'proof', 'item', 'issue', 'subscriber'])
    await world.sql(`delete from newsletter.${table}`)
  office = await openPostOffice()
  return () => office.close()
})

function context(more: Partial<SendingContext> = {}): SendingContext {
  const { house } = world.app
  const sender = 'De Beweging <brief@example.org>'
  return {
    ...{ house, worker, sender, movementOf, goesOn: () => true },
    post: smtpPost(office.url, sender, 'bounces@example.org'),
    site: { origin: 'https://kampvuur.example', example: false, production: true },
    log: { warn() {}, error() {}, info() {} } as never,
    ...more,
  }
}
const readers = (most: number, topics?: (i: number) => string[]) =>
  laySubscribers(client as never, world.app.house, { movement, most, ...(topics && { topics }) })
const issue = (items: { kind: string; id: string }[] = []) => layIssue(client as never, movement, items)
const states = async () => {
  const rows = await world.sql<{ state: string; count: number }>(
    'select state, count(*)::int as count from newsletter.delivery group by state order by state',
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}
const whoGot = () => office.arrived.map(({ to }) => to).sort()

/** Something in the agenda for everyone, organised here. @returns its time's id. */
async function gathering(circle: string, title: string) {
  const [made] = await world.sql<{ id: string }>(
    `with g as (insert into gatherings.gathering (id, circle_id, movement_id, kind, title, audience, status, announced_at)
       values (gen_random_uuid(), $1, $2, 'meeting', $3, 'everyone', 'announced', now()) returning id)
     insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at)
       select gen_random_uuid(), g.id, now() + interval '9 days', now() + interval '9 days', now() + interval '9 days 2 hours'
       from g returning id`,
    [circle, movement, title],
  )
  return { kind: 'gatherings.occurrence', id: made?.id ?? '' }
}

test('everybody who said yes gets it once, with a link of their own; sent again nobody gets it', async () => {
  await readers(30)
  await world.sql(
    'update newsletter.subscriber set confirmed_on = null where id = (select min(id::text)::uuid from newsletter.subscriber)',
  )
  await issue()
  await sendWaiting(context())
  expect(new Set(whoGot()).size).toBe(29)
  expect(office.arrived).toHaveLength(29)
  expect(await states()).toEqual({ done: 29 })
  await sendWaiting(context())
  expect(office.arrived).toHaveLength(29)
  const links = office.arrived.map(({ mail }) => /newsletter\/stop\/\w+/.exec(mail?.text ?? '')?.[0])
  expect(new Set(links).size).toBe(29)
  expect(new Set(office.arrived.map(({ messageId }) => messageId)).size).toBe(29)
  const [{ mail, from } = { mail: undefined, from: '' }] = office.arrived
  expect(from).toBe('bounces@example.org')
  expect(mail?.headers.get('list')).toMatchObject({
    'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
  })
  expect(await world.sql('select done_at is not null as done from newsletter.issue')).toEqual([
    { done: true },
  ])
})

test('both parts say the same, and nothing in it looks back at who reads it', async () => {
  await readers(1)
  await issue([await gathering(oost, 'Soep en <b>praten</b>')])
  await sendWaiting(context())
  const mail = office.arrived[0]?.mail
  const html = String(mail?.html)
  const plain = (text: string) =>
    text
      .replace(/[=-]{3,}|https?:\/\/\S+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  const read = html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
  expect(plain(read)).toBe(plain(mail?.text ?? ''))
  expect(html).not.toMatch(/<img|src=|url\(|<link|<script/i)
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)
  expect(links.length).toBeGreaterThan(3)
  for (const link of links) expect(link).toMatch(/^https:\/\/kampvuur\.example\/[^?]*(\?on=[\w-]+)?$/)
})

test('who chose a region reads of that region, and of what is of all', async () => {
  await readers(3, (i) => [[oost], [west], []][i] ?? [])
  const items = [
    await gathering(oost, 'In Oost'),
    await gathering(west, 'In West'),
    await gathering(movement, 'Van allen'),
  ]
  await issue(items)
  await sendWaiting(context())
  const reads = (i: number) => {
    const text = office.arrived.find(({ to }) => to === `reader-${i}@example.org`)?.mail?.text ?? ''
    return ['In Oost', 'In West', 'Van allen'].filter((title) => text.includes(title))
  }
  expect([reads(0), reads(1), reads(2)]).toEqual([
    ['In Oost', 'Van allen'],
    ['In West', 'Van allen'],
    ['In Oost', 'In West', 'Van allen'],
  ])
})

test('what is withdrawn halfway is not in the letters that still wait, and not in the archive', async () => {
  await readers(20)
  const item = await gathering(oost, 'Dit wordt teruggenomen')
  const id = await issue([item])
  let asked = 0
  await sendWaiting(
    context({
      goesOn: () => {
        asked += 1
        return asked < 9
      },
    }),
    { atOnce: 3, aMinute: 100_000 },
  )
  const before = office.arrived.length
  expect(before).toBeGreaterThan(0)
  expect(before).toBeLessThan(20)
  await world.sql(
    "update gatherings.gathering set status = 'cancelled' where id = (select gathering_id from gatherings.occurrence where id = $1)",
    [item.id],
  )
  await world.sql("select platform.audit('test.withdraw', 'gathering', null, null, 'delete')")
  await sendWaiting(context())
  expect(office.arrived).toHaveLength(20)
  const says = office.arrived.map(({ mail }) => mail?.text?.includes('Dit wordt teruggenomen'))
  expect(says.slice(0, before).every(Boolean)).toBe(true)
  expect(says.slice(before).some(Boolean)).toBe(false)
  expect((await world.visitor().get(`/newsletter/${id}`)).text()).not.toContain('Dit wordt teruggenomen')
})

test('who ends it while letters wait gets none', async () => {
  await readers(10)
  await issue()
  await sendWaiting(context({ goesOn: () => false }))
  await world.sql(
    'delete from newsletter.subscriber where id in (select id from newsletter.subscriber limit 4)',
  )
  await sendWaiting(context())
  expect(office.arrived).toHaveLength(6)
})

test('a busy address waits and is tried again; nobody at an address is counted, and after three it is forgotten', async () => {
  await readers(3)
  office.refuse.set('reader-0@example.org', 451)
  office.refuse.set('reader-1@example.org', 550)
  for (let letter = 1; letter <= 3; letter++) {
    await issue()
    await sendWaiting(context())
  }
  expect(whoGot()).toEqual(Array(3).fill('reader-2@example.org'))
  expect(await world.sql('select bounces from newsletter.subscriber order by bounces')).toEqual([
    { bounces: 0 },
    { bounces: 0 },
  ])
  expect(await states()).toEqual({ done: 3, waiting: 3 })
  office.refuse.clear()
  await world.sql("update newsletter.delivery set due_at = now() where state = 'waiting'")
  await sendWaiting(context())
  expect(whoGot().filter((to) => to === 'reader-0@example.org')).toHaveLength(3)
})

test('somebody whose letter arrives again begins anew', async () => {
  await readers(1)
  for (const code of [550, 550, undefined, 550, 550]) {
    office.refuse.clear()
    if (code) office.refuse.set('reader-0@example.org', code)
    await issue()
    await sendWaiting(context())
  }
  expect(await world.sql('select bounces from newsletter.subscriber')).toEqual([{ bounces: 2 }])
})

test('a post that is away costs nobody a try', async () => {
  await readers(5)
  await issue()
  const url = office.url
  await office.close()
  const warned: unknown[] = []
  const log = { warn: (...said: unknown[]) => void warned.push(said), error() {}, info() {} } as never
  await sendWaiting(context({ log, post: smtpPost(url, 'a@example.org') }))
  expect(warned).toContainEqual([{ trouble: 'refused' }, expect.stringContaining('the post is away')])
  expect(await states()).toEqual({ waiting: 5 })
  expect(await world.sql('select distinct attempts from newsletter.delivery')).toEqual([{ attempts: 0 }])
  office = await openPostOffice()
  await sendWaiting(context())
  expect(office.arrived).toHaveLength(5)
})

/** Its letter is the first that would leave. */
const goesFirst = (email: string) =>
  world.sql(
    `update newsletter.delivery set due_at = due_at - interval '1 hour'
     where subscriber_id in (select id from newsletter.subscriber where address_key = $1)`,
    [addressKeyOf(world.app.house, email)],
  )

test('an address that no post takes holds up nobody', async () => {
  await laySubscribers(client as never, world.app.house, { movement, most: 6, domain: 'x>.org' })
  await readers(3)
  await issue()
  await sendWaiting(context({ goesOn: () => false }))
  await goesFirst('reader-0@x>.org')
  await sendWaiting(context())
  expect(whoGot()).toEqual(['reader-0@example.org', 'reader-1@example.org', 'reader-2@example.org'])
  expect(await states()).toEqual({ done: 3, refused: 6 })
  expect(await world.sql('select distinct bounces from newsletter.subscriber')).toEqual([{ bounces: 0 }])
})

test('what was pasted around an address before it was taken off does not keep its letter', async () => {
  await laySubscribers(client as never, world.app.house, { movement, most: 1, domain: 'example.org> ' })
  await issue()
  await sendWaiting(context())
  expect(whoGot()).toEqual(['reader-0@example.org'])
})

test('a letter at which the post hangs up goes behind the others, and costs nobody a try', async () => {
  await readers(6)
  await issue()
  await sendWaiting(context({ goesOn: () => false }))
  await goesFirst('reader-3@example.org')
  office.refuse.set('reader-3@example.org', '421 4.3.2 Not now')
  await sendWaiting(context())
  expect(office.arrived).toHaveLength(5)
  const waiting = () => world.sql("select attempts from newsletter.delivery where state = 'waiting'")
  expect(await waiting()).toEqual([{ attempts: 0 }])
  // The post takes letters, and after five days still not this one.
  await world.sql("update newsletter.issue set left_at = left_at - interval '6 days'")
  await sendWaiting(context())
  expect(await states()).toEqual({ done: 5, refused: 1 })
})

test('a post that hangs up at some addresses is not away for the others, and one that hangs up at all is left alone', async () => {
  await readers(12)
  await issue()
  await sendWaiting(context({ goesOn: () => false }))
  const some = Array.from({ length: 6 }, (_, i) => `reader-${i}@example.org`)
  for (const email of some) {
    await goesFirst(email)
    office.refuse.set(email, '421 4.3.2 Not now')
  }
  await sendWaiting(context())
  expect(office.arrived).toHaveLength(6)
  for (let i = 0; i < 30; i++) office.refuse.set(`reader-${i}@example.org`, 421)
  await world.sql('delete from newsletter.subscriber')
  await readers(30)
  await issue()
  await sendWaiting(context())
  expect(await states()).toEqual({ waiting: 30 })
})

test('a post that takes five letters over one line gets the next over another', async () => {
  await office.close()
  office = await openPostOffice({ aLine: 5 })
  await readers(17)
  await issue()
  await sendWaiting(context(), { atOnce: 20, aMinute: 600 })
  expect(new Set(whoGot()).size).toBe(17)
  expect(await states()).toEqual({ done: 17 })
})

test('an address that cannot be opened holds up nobody, and is heard of', async () => {
  await readers(5)
  await issue()
  await sendWaiting(context({ goesOn: () => false }))
  await goesFirst('reader-3@example.org')
  await world.sql("update newsletter.subscriber set address = '\\x00' where address_key = $1", [
    addressKeyOf(world.app.house, 'reader-3@example.org'),
  ])
  const errors: unknown[] = []
  const log = { warn() {}, info() {}, error: (...said: unknown[]) => void errors.push(said) } as never
  await sendWaiting(context({ log }))
  expect(office.arrived).toHaveLength(4)
  expect(JSON.stringify(errors)).toMatch(/newsletter/)
})

test('a letter that cannot be made holds up no other letter, and after five days it is given up', async () => {
  await readers(4)
  const broken = await issue()
  await sendWaiting(context({ goesOn: () => false }))
  await issue()
  await world.sql(`update newsletter.issue set closing = '{"nl": 5}' where id = $1`, [broken])
  const log = { warn() {}, info() {}, error() {} } as never
  await sendWaiting(context({ log }))
  expect(office.arrived).toHaveLength(4)
  expect(await states()).toEqual({ done: 4, waiting: 4 })
  await world.sql("update newsletter.issue set left_at = left_at - interval '6 days'")
  await world.sql("update newsletter.delivery set due_at = now() where state = 'waiting'")
  await sendWaiting(context({ log }))
  expect(await states()).toEqual({ done: 4, refused: 4 })
})

test('no more leave than the pace allows, whoever sends', async () => {
  await readers(80)
  await issue()
  let turns = 0
  const pace = { aMinute: 60, atOnce: 10 }
  const goesOn = () => {
    turns += 1
    return turns < 24
  }
  const some = () => context({ goesOn })
  await Promise.all([sendWaiting(some(), pace), sendWaiting(some(), pace)])
  expect(office.arrived.length).toBeLessThanOrEqual(20)
  expect(new Set(whoGot()).size).toBe(office.arrived.length)
})

test('a report that it did not arrive names the letter and counts once; a note of a holiday does not', async () => {
  await readers(1)
  await issue()
  await sendWaiting(context())
  const id = office.arrived[0]?.messageId ?? ''
  const report = (action: string) => `From: MAILER-DAEMON@example.org
Content-Type: multipart/report;
\treport-type=delivery-status; boundary="x"

--x
Content-Type: text/plain

It did not arrive.
--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; reader-0@example.org
Action: ${action}
Status: 5.1.1

--x
Content-Type: text/rfc822-headers

Subject: De brief
Message-ID: ${id}

--x--
`
  const delivery = bouncedIn(report('failed'))
  expect(delivery).toBe((await world.sql<{ id: string }>('select id from newsletter.delivery'))[0]?.id)
  expect(bouncedIn(report('failed').replaceAll('\n', '\r\n'))).toBe(delivery)
  expect(bouncedIn(report('delayed'))).toBeUndefined()
  expect(
    bouncedIn(`Subject: Op reis\nIn-Reply-To: ${id}\n\nAction: failed\nMessage-ID: ${id}\n`),
  ).toBeUndefined()
  for (let i = 0; i < 2; i++) await world.sql('select newsletter.bounced($1, 3)', [delivery])
  expect(await world.sql('select bounces from newsletter.subscriber')).toEqual([{ bounces: 1 }])
})

test('who is refused for our sake, or has a full mailbox, keeps their letter, however often', async () => {
  await readers(12)
  for (let i = 0; i < 12; i++)
    office.refuse.set(`reader-${i}@example.org`, i > 10 ? '552 5.2.2 Full' : '550 5.7.1 On a block list')
  for (let letter = 1; letter <= 4; letter++) {
    await issue()
    await sendWaiting(context())
  }
  expect(
    await world.sql('select count(*)::int as n, sum(bounces)::int as b from newsletter.subscriber'),
  ).toEqual([{ n: 12, b: 0 }])
  expect(await states()).toEqual({ refused: 48 })
  const { sealing } = world.app.house
  const ask = (text: string, values: readonly unknown[] = []) => world.sql(text, [...values]) as never
  expect(await declinedBy({ ask, sealing })).toEqual([
    { key: 'letters.declined', values: { server: 'example.org', count: 48 } },
  ])
})

test('a report that says nothing of the address counts for nobody', async () => {
  await readers(1)
  await issue()
  await sendWaiting(context())
  await world.sql('select newsletter.declined(id) from newsletter.delivery')
  expect(await states()).toEqual({ refused: 1 })
  expect(await world.sql('select bounces from newsletter.subscriber')).toEqual([{ bounces: 0 }])
})

test('where the post takes a letter and hangs up, it goes again under the same name, and three times at most', async () => {
  await readers(3)
  office.hangUp.add('reader-1@example.org')
  await issue()
  for (let turn = 0; turn < 6; turn++) {
    await sendWaiting(context())
    await world.sql("update newsletter.delivery set claimed_at = claimed_at - interval '4 minutes'")
  }
  const names = office.arrived.filter(({ to }) => to === 'reader-1@example.org').map((one) => one.messageId)
  expect(names).toHaveLength(3)
  expect(new Set(names).size).toBe(1)
  expect(office.arrived).toHaveLength(5)
  expect(await states()).toEqual({ done: 2, refused: 1 })
})

test('a server that says not now for hours gets it when it says yes, and after nine times it is given up', async () => {
  await readers(2)
  office.refuse.set('reader-0@example.org', '451 4.7.1 Greylisted')
  office.refuse.set('reader-1@example.org', '450 4.7.1 Too many letters, try later')
  await issue()
  const due = () =>
    world.sql<{ minutes: number }>(
      "select round(extract(epoch from max(due_at) - now()) / 60)::int as minutes from newsletter.delivery where state = 'waiting'",
    )
  const waits: (number | undefined)[] = []
  for (let turn = 0; turn < 9; turn++) {
    if (turn === 5) office.refuse.delete('reader-0@example.org')
    await sendWaiting(context())
    waits.push((await due())[0]?.minutes)
    await world.sql('update newsletter.delivery set due_at = now()')
  }
  expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, null])
  expect(whoGot()).toEqual(['reader-0@example.org'])
  expect(await states()).toEqual({ done: 1, refused: 1 })
  expect(await world.sql('select distinct bounces from newsletter.subscriber')).toEqual([{ bounces: 0 }])
})

test('emoji, another script and a line break in a name arrive as they were', async () => {
  await readers(1)
  const title = '🔥 قصة مريم & “Zoë” <b>'
  const item = await gathering(oost, title)
  await issue([item])
  await world.sql(
    "update circles.circle set name = E'De Beweging\\r\\nBcc: dief@example.org' where id = $1",
    [movement],
  )
  await sendWaiting(context())
  await world.sql("update circles.circle set name = 'De Beweging' where id = $1", [movement])
  const [{ mail } = { mail: undefined }] = office.arrived
  expect(mail?.text).toContain(title)
  expect(String(mail?.html)).toContain('🔥 قصة مريم &amp; “Zoë” &lt;b&gt;')
  expect(mail?.bcc).toBeUndefined()
})

test('a letter about a region of which nothing came says so, and is not empty', async () => {
  await readers(1, () => [west])
  await issue([await gathering(oost, 'In Oost')])
  await sendWaiting(context())
  const text = office.arrived[0]?.mail?.text
  expect(text).toContain('Er is deze maand niets over wat je koos.')
  expect(text).toContain('Dit is het begin.')
  expect(text).not.toContain('In Oost')
})

test('what is put right before the last letter left is right in those after it', async () => {
  await readers(12)
  const item = await gathering(oost, 'Met een tikfout')
  await issue([item])
  let asked = 0
  const goesOn = () => {
    asked += 1
    return asked < 6
  }
  await sendWaiting(context({ goesOn }), { atOnce: 3, aMinute: 100_000 })
  const before = office.arrived.length
  await world.sql(
    "update gatherings.gathering set title = 'Zonder fout' where id = (select gathering_id from gatherings.occurrence where id = $1)",
    [item.id],
  )
  await world.sql("select platform.audit('test.correct', 'gathering', null, null, 'change')")
  await sendWaiting(context())
  const after = office.arrived.slice(before)
  expect([before > 0, after.length > 0]).toEqual([true, true])
  for (const { mail } of after) expect(mail?.text).toMatch(/^Zonder fout$/m)
})

test('the letter of a movement that closed does not leave: nobody can hold it back any more', async () => {
  await readers(2)
  await issue()
  await world.sql('update circles.circle set closed_on = platform.day_of(now()) where id = $1', [movement])
  await sendWaiting(context())
  expect(office.arrived).toEqual([])
  expect((await world.visitor().get('/newsletter/subscribe')).status).toBe(404)
  expect((await world.visitor().get('/newsletter')).html).not.toContain('/newsletter/subscribe')
  await world.sql('update circles.circle set closed_on = null where id = $1', [movement])
  await sendWaiting(context())
  expect(office.arrived).toEqual([])
})

test('a copy from before that is put back sends nobody a letter that left since', async () => {
  await readers(3)
  const id = await issue()
  await world.sql(
    "insert into platform.stays_closed (kind, subject_id, part, again) values ('newsletter-issue', $1, 'left', true)",
    [id],
  )
  await sendWaiting(context())
  expect(office.arrived).toEqual([])
  await world.sql('delete from platform.stays_closed')
})

test('a host sees a proof in their own mail, once', async () => {
  const ria = await makePerson(world, 'Ria', 'ria@example.org')
  await makeSeat(world, movement, ria, 'host')
  const host = await (await world.as(ria)).get('/circles/beweging/newsletter/next')
  await host.submit({}, '/circles/beweging/newsletter/next/begin')
  await host.submit({}, '/circles/beweging/newsletter/next/proof')
  for (let i = 0; i < 2; i++) await sendWaiting(context())
  expect(office.arrived.map(({ to, mail }) => [to, mail?.subject])).toEqual([
    ['ria@example.org', expect.stringMatching(/^Proef: De brief van /)],
  ])
})
