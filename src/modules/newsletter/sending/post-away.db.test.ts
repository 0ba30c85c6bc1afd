// Covers: src/modules/newsletter, src/modules/movements, src/modules/people, src/modules/circles
import { expect, test } from 'vitest'
import { smtpPost } from '../../../platform/mail/smtp-post.ts'
import { openPostOffice } from '../testing/post-office.ts'
import { Sending } from '../testing/sending.ts'
import { sendWaiting } from './send-waiting.ts'

const sending = Sending.forThisFile()

test('a post that is away costs nobody a try', async () => {
  await sending.readers(5)
  await sending.issue()
  const url = sending.office.url
  await sending.office.close()
  const warned: unknown[] = []
  const log = { warn: (...said: unknown[]) => void warned.push(said), error() {}, info() {} } as never
  await sendWaiting(sending.context({ log, post: smtpPost(url, 'a@example.org') }))
  expect(warned).toContainEqual([{ trouble: 'refused' }, expect.stringContaining('the post is away')])
  expect(await sending.states()).toEqual({ waiting: 5 })
  expect(await sending.world.sql('select distinct attempts from newsletter.delivery')).toEqual([
    { attempts: 0 },
  ])
  sending.office = await openPostOffice()
  await sendWaiting(sending.context())
  expect(sending.office.arrived).toHaveLength(5)
})

test('a letter at which the post hangs up goes behind the others, and costs nobody a try', async () => {
  await sending.readers(6)
  await sending.issue()
  await sendWaiting(sending.context({ goesOn: () => false }))
  await sending.goesFirst('reader-3@example.org')
  sending.office.refuse.set('reader-3@example.org', '421 4.3.2 Not now')
  await sendWaiting(sending.context())
  expect(sending.office.arrived).toHaveLength(5)
  const waiting = () => sending.world.sql("select attempts from newsletter.delivery where state = 'waiting'")
  expect(await waiting()).toEqual([{ attempts: 0 }])
  // The post takes letters, and after five days still not this one.
  await sending.world.sql("update newsletter.issue set left_at = left_at - interval '6 days'")
  await sendWaiting(sending.context())
  expect(await sending.states()).toEqual({ done: 5, refused: 1 })
})

test('a post that hangs up at some addresses is not away for the others, and one that hangs up at all is left alone', async () => {
  await sending.readers(12)
  await sending.issue()
  await sendWaiting(sending.context({ goesOn: () => false }))
  const some = Array.from({ length: 6 }, (_, i) => `reader-${i}@example.org`)
  for (const email of some) {
    await sending.goesFirst(email)
    sending.office.refuse.set(email, '421 4.3.2 Not now')
  }
  await sendWaiting(sending.context())
  expect(sending.office.arrived).toHaveLength(6)
  for (let i = 0; i < 30; i++) sending.office.refuse.set(`reader-${i}@example.org`, 421)
  await sending.world.sql('delete from newsletter.subscriber')
  await sending.readers(30)
  await sending.issue()
  await sendWaiting(sending.context())
  expect(await sending.states()).toEqual({ waiting: 30 })
})

test('a post that takes five letters over one line gets the next over another', async () => {
  await sending.office.close()
  sending.office = await openPostOffice({ aLine: 5 })
  await sending.readers(17)
  await sending.issue()
  await sendWaiting(sending.context(), { atOnce: 20, aMinute: 600 })
  expect(new Set(sending.whoGot()).size).toBe(17)
  expect(await sending.states()).toEqual({ done: 17 })
})

test('where the post takes a letter and hangs up, it goes again under the same name, and three times at most', async () => {
  await sending.readers(3)
  sending.office.hangUp.add('reader-1@example.org')
  await sending.issue()
  for (let turn = 0; turn < 6; turn++) {
    await sendWaiting(sending.context())
    await sending.world.sql("update newsletter.delivery set claimed_at = claimed_at - interval '4 minutes'")
  }
  const names = sending.office.arrived
    .filter(({ to }) => to === 'reader-1@example.org')
    .map((one) => one.messageId)
  expect(names).toHaveLength(3)
  expect(new Set(names).size).toBe(1)
  expect(sending.office.arrived).toHaveLength(5)
  expect(await sending.states()).toEqual({ done: 2, refused: 1 })
})
