// Covers: src/modules/newsletter, src/modules/movements, src/modules/people, src/modules/circles
import { expect, test } from 'vitest'
import { declinedBy } from '../../../cli/doctor/declined.ts'
import { addressKeyOf } from '../subscribe/code.ts'
import { Sending } from '../testing/sending.ts'
import { bouncedIn } from './bounce.ts'
import { sendWaiting } from './send-waiting.ts'

const sending = Sending.forThisFile()

test('a busy address waits and is tried again; nobody at an address is counted, and after three it is forgotten', async () => {
  await sending.readers(3)
  sending.office.refuse.set('reader-0@example.org', 451)
  sending.office.refuse.set('reader-1@example.org', 550)
  for (let letter = 1; letter <= 3; letter++) {
    await sending.issue()
    await sendWaiting(sending.context())
  }
  expect(sending.whoGot()).toEqual(Array(3).fill('reader-2@example.org'))
  expect(await sending.world.sql('select bounces from newsletter.subscriber order by bounces')).toEqual([
    { bounces: 0 },
    { bounces: 0 },
  ])
  expect(await sending.states()).toEqual({ done: 3, waiting: 3 })
  sending.office.refuse.clear()
  await sending.world.sql("update newsletter.delivery set due_at = now() where state = 'waiting'")
  await sendWaiting(sending.context())
  expect(sending.whoGot().filter((to) => to === 'reader-0@example.org')).toHaveLength(3)
})

test('somebody whose letter arrives again begins anew', async () => {
  await sending.readers(1)
  for (const code of [550, 550, undefined, 550, 550]) {
    sending.office.refuse.clear()
    if (code) sending.office.refuse.set('reader-0@example.org', code)
    await sending.issue()
    await sendWaiting(sending.context())
  }
  expect(await sending.world.sql('select bounces from newsletter.subscriber')).toEqual([{ bounces: 2 }])
})

test('an address that no post takes holds up nobody', async () => {
  await sending.readers(6, undefined, { domain: 'x>.org' })
  await sending.readers(3)
  await sending.issue()
  await sendWaiting(sending.context({ goesOn: () => false }))
  await sending.goesFirst('reader-0@x>.org')
  await sendWaiting(sending.context())
  expect(sending.whoGot()).toEqual(['reader-0@example.org', 'reader-1@example.org', 'reader-2@example.org'])
  expect(await sending.states()).toEqual({ done: 3, refused: 6 })
  expect(await sending.world.sql('select distinct bounces from newsletter.subscriber')).toEqual([
    { bounces: 0 },
  ])
})

test('what was pasted around an address before it was taken off does not keep its letter', async () => {
  await sending.readers(1, undefined, { domain: 'example.org> ' })
  await sending.issue()
  await sendWaiting(sending.context())
  expect(sending.whoGot()).toEqual(['reader-0@example.org'])
})

test('an address that cannot be opened holds up nobody, and is heard of', async () => {
  await sending.readers(5)
  await sending.issue()
  await sendWaiting(sending.context({ goesOn: () => false }))
  await sending.goesFirst('reader-3@example.org')
  await sending.world.sql("update newsletter.subscriber set address = '\\x00' where address_key = $1", [
    addressKeyOf(sending.world.app.house, 'reader-3@example.org'),
  ])
  const errors: unknown[] = []
  const log = { warn() {}, info() {}, error: (...said: unknown[]) => void errors.push(said) } as never
  await sendWaiting(sending.context({ log }))
  expect(sending.office.arrived).toHaveLength(4)
  expect(JSON.stringify(errors)).toMatch(/newsletter/)
})

test('a letter that cannot be made holds up no other letter, and after five days it is given up', async () => {
  await sending.readers(4)
  const broken = await sending.issue()
  await sendWaiting(sending.context({ goesOn: () => false }))
  await sending.issue()
  await sending.world.sql(`update newsletter.issue set closing = '{"nl": 5}' where id = $1`, [broken])
  const log = { warn() {}, info() {}, error() {} } as never
  await sendWaiting(sending.context({ log }))
  expect(sending.office.arrived).toHaveLength(4)
  expect(await sending.states()).toEqual({ done: 4, waiting: 4 })
  await sending.world.sql("update newsletter.issue set left_at = left_at - interval '6 days'")
  await sending.world.sql("update newsletter.delivery set due_at = now() where state = 'waiting'")
  await sendWaiting(sending.context({ log }))
  expect(await sending.states()).toEqual({ done: 4, refused: 4 })
})

test('a report that it did not arrive names the letter and counts once; a note of a holiday does not', async () => {
  await sending.readers(1)
  await sending.issue()
  await sendWaiting(sending.context())
  const id = sending.office.arrived[0]?.messageId ?? ''
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
  expect(delivery).toBe(
    (await sending.world.sql<{ id: string }>('select id from newsletter.delivery'))[0]?.id,
  )
  expect(bouncedIn(report('failed').replaceAll('\n', '\r\n'))).toBe(delivery)
  expect(bouncedIn(report('delayed'))).toBeUndefined()
  expect(
    bouncedIn(`Subject: Op reis\nIn-Reply-To: ${id}\n\nAction: failed\nMessage-ID: ${id}\n`),
  ).toBeUndefined()
  for (let i = 0; i < 2; i++) await sending.world.sql('select newsletter.bounced($1, 3)', [delivery])
  expect(await sending.world.sql('select bounces from newsletter.subscriber')).toEqual([{ bounces: 1 }])
})

test('who is refused for our sake, or has a full mailbox, keeps their letter, however often', async () => {
  await sending.readers(12)
  for (let i = 0; i < 12; i++)
    sending.office.refuse.set(
      `reader-${i}@example.org`,
      i > 10 ? '552 5.2.2 Full' : '550 5.7.1 On a block list',
    )
  for (let letter = 1; letter <= 4; letter++) {
    await sending.issue()
    await sendWaiting(sending.context())
  }
  expect(
    await sending.world.sql('select count(*)::int as n, sum(bounces)::int as b from newsletter.subscriber'),
  ).toEqual([{ n: 12, b: 0 }])
  expect(await sending.states()).toEqual({ refused: 48 })
  const { sealing } = sending.world.app.house
  const ask = (text: string, values: readonly unknown[] = []) => sending.world.sql(text, [...values]) as never
  expect(await declinedBy({ ask, sealing })).toEqual([
    { key: 'letters.declined', values: { server: 'example.org', count: 48 } },
  ])
})

test('a report that says nothing of the address counts for nobody', async () => {
  await sending.readers(1)
  await sending.issue()
  await sendWaiting(sending.context())
  await sending.world.sql('select newsletter.declined(id) from newsletter.delivery')
  expect(await sending.states()).toEqual({ refused: 1 })
  expect(await sending.world.sql('select bounces from newsletter.subscriber')).toEqual([{ bounces: 0 }])
})

test('a server that says not now for hours gets it when it says yes, and after nine times it is given up', async () => {
  await sending.readers(2)
  sending.office.refuse.set('reader-0@example.org', '451 4.7.1 Greylisted')
  sending.office.refuse.set('reader-1@example.org', '450 4.7.1 Too many letters, try later')
  await sending.issue()
  const due = () =>
    sending.world.sql<{ minutes: number }>(
      "select round(extract(epoch from max(due_at) - now()) / 60)::int as minutes from newsletter.delivery where state = 'waiting'",
    )
  const waits: (number | undefined)[] = []
  for (let turn = 0; turn < 9; turn++) {
    if (turn === 5) sending.office.refuse.delete('reader-0@example.org')
    await sendWaiting(sending.context())
    waits.push((await due())[0]?.minutes)
    await sending.world.sql('update newsletter.delivery set due_at = now()')
  }
  expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, null])
  expect(sending.whoGot()).toEqual(['reader-0@example.org'])
  expect(await sending.states()).toEqual({ done: 1, refused: 1 })
  expect(await sending.world.sql('select distinct bounces from newsletter.subscriber')).toEqual([
    { bounces: 0 },
  ])
})
