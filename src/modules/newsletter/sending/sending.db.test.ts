// Covers: src/modules/newsletter, src/modules/movements, src/modules/people, src/modules/circles
import { expect, test } from 'vitest'
import { makePerson, makeSeat } from '../../../../tests/support/application.ts'
import { Sending } from '../testing/sending.ts'
import { sendWaiting } from './send-waiting.ts'

const sending = Sending.forThisFile()

test('everybody who said yes gets it once, with a link of their own; sent again nobody gets it', async () => {
  await sending.readers(30)
  await sending.world.sql(
    'update newsletter.subscriber set confirmed_on = null where id = (select min(id::text)::uuid from newsletter.subscriber)',
  )
  await sending.issue()
  await sendWaiting(sending.context())
  expect(new Set(sending.whoGot()).size).toBe(29)
  expect(sending.office.arrived).toHaveLength(29)
  expect(await sending.states()).toEqual({ done: 29 })
  await sendWaiting(sending.context())
  expect(sending.office.arrived).toHaveLength(29)
  const links = sending.office.arrived.map(({ mail }) => /newsletter\/stop\/\w+/.exec(mail?.text ?? '')?.[0])
  expect(new Set(links).size).toBe(29)
  expect(new Set(sending.office.arrived.map(({ messageId }) => messageId)).size).toBe(29)
  const [{ mail, from } = { mail: undefined, from: '' }] = sending.office.arrived
  expect(from).toBe('bounces@example.org')
  expect(mail?.headers.get('list')).toMatchObject({
    'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
  })
  expect(await sending.world.sql('select done_at is not null as done from newsletter.issue')).toEqual([
    { done: true },
  ])
})

test('who ends it while letters wait gets none', async () => {
  await sending.readers(10)
  await sending.issue()
  await sendWaiting(sending.context({ goesOn: () => false }))
  await sending.world.sql(
    'delete from newsletter.subscriber where id in (select id from newsletter.subscriber limit 4)',
  )
  await sendWaiting(sending.context())
  expect(sending.office.arrived).toHaveLength(6)
})

test('no more leave than the pace allows, whoever sends', async () => {
  await sending.readers(80)
  await sending.issue()
  let turns = 0
  const pace = { aMinute: 60, atOnce: 10 }
  const goesOn = () => {
    turns += 1
    return turns < 24
  }
  const some = () => sending.context({ goesOn })
  await Promise.all([sendWaiting(some(), pace), sendWaiting(some(), pace)])
  expect(sending.office.arrived.length).toBeLessThanOrEqual(20)
  expect(new Set(sending.whoGot()).size).toBe(sending.office.arrived.length)
})

test('the letter of a movement that closed does not leave: nobody can hold it back any more', async () => {
  await sending.readers(2)
  await sending.issue()
  await sending.world.sql('update circles.circle set closed_on = platform.day_of(now()) where id = $1', [
    sending.movement,
  ])
  await sendWaiting(sending.context())
  expect(sending.office.arrived).toEqual([])
  expect((await sending.world.visitor().get('/newsletter/subscribe')).status).toBe(404)
  expect((await sending.world.visitor().get('/newsletter')).html).not.toContain('/newsletter/subscribe')
  await sending.world.sql('update circles.circle set closed_on = null where id = $1', [sending.movement])
  await sendWaiting(sending.context())
  expect(sending.office.arrived).toEqual([])
})

test('a copy from before that is put back sends nobody a letter that left since', async () => {
  await sending.readers(3)
  const id = await sending.issue()
  await sending.world.sql(
    "insert into platform.stays_closed (kind, subject_id, part, again) values ('newsletter-issue', $1, 'left', true)",
    [id],
  )
  await sendWaiting(sending.context())
  expect(sending.office.arrived).toEqual([])
  await sending.world.sql('delete from platform.stays_closed')
})

test('a host sees a proof in their own mail, once', async () => {
  const ria = await makePerson(sending.world, 'Ria', 'ria@example.org')
  await makeSeat(sending.world, sending.movement, ria, 'host')
  const host = await (await sending.world.as(ria)).get('/circles/beweging/newsletter/next')
  await host.submit({}, '/circles/beweging/newsletter/next/begin')
  const { values } = host.form('/circles/beweging/newsletter/next')
  await host.post('/circles/beweging/newsletter/next/proof', values)
  for (let i = 0; i < 2; i++) await sendWaiting(sending.context())
  expect(sending.office.arrived.map(({ to, mail }) => [to, mail?.subject])).toEqual([
    ['ria@example.org', expect.stringMatching(/^Proef: De brief van /)],
  ])
})
