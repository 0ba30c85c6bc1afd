import { expect, test } from 'vitest'
import { Sending } from '../testing/sending.ts'
import { sendWaiting } from './send-waiting.ts'

const sending = Sending.forThisFile()

test('both parts say the same, and nothing in it looks back at who reads it', async () => {
  await sending.readers(1)
  await sending.issue([await sending.gathering(sending.oost, 'Soep en <b>praten</b>')])
  await sendWaiting(sending.context())
  const mail = sending.office.arrived[0]?.mail
  const html = String(mail?.html)
  const plain = (text: string) =>
    text
      .replace(/[=-]{3,}|https?:\/\/\S+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  const read = html
    .replace(/<head>[\s\S]*<\/head>/, '')
    // What a list of mail shows beside the subject.
    .replace(/<div hidden.*?<\/div>/s, '')
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
  await sending.readers(3, (i) => [[sending.oost], [sending.west], []][i] ?? [])
  const items = [
    await sending.gathering(sending.oost, 'In Oost'),
    await sending.gathering(sending.west, 'In West'),
    await sending.gathering(sending.movement, 'Van allen'),
  ]
  await sending.issue(items)
  await sendWaiting(sending.context())
  const reads = (i: number) => {
    const text = sending.office.arrived.find(({ to }) => to === `reader-${i}@example.org`)?.mail?.text ?? ''
    return ['In Oost', 'In West', 'Van allen'].filter((title) => text.includes(title))
  }
  expect([reads(0), reads(1), reads(2)]).toEqual([
    ['In Oost', 'Van allen'],
    ['In West', 'Van allen'],
    ['In Oost', 'In West', 'Van allen'],
  ])
})

test('what is withdrawn halfway is not in the letters that still wait, and not in the archive', async () => {
  await sending.readers(20)
  const item = await sending.gathering(sending.oost, 'Dit wordt teruggenomen')
  const id = await sending.issue([item])
  let asked = 0
  await sendWaiting(
    sending.context({
      goesOn: () => {
        asked += 1
        return asked < 9
      },
    }),
    { atOnce: 3, aMinute: 100_000 },
  )
  const before = sending.office.arrived.length
  expect(before).toBeGreaterThan(0)
  expect(before).toBeLessThan(20)
  await sending.world.sql(
    "update gatherings.gathering set status = 'cancelled' where id = (select gathering_id from gatherings.occurrence where id = $1)",
    [item.id],
  )
  await sending.world.sql("select platform.audit('test.withdraw', 'gathering', null, null, 'delete')")
  await sendWaiting(sending.context())
  expect(sending.office.arrived).toHaveLength(20)
  const says = sending.office.arrived.map(({ mail }) => mail?.text?.includes('Dit wordt teruggenomen'))
  expect(says.slice(0, before).every(Boolean)).toBe(true)
  expect(says.slice(before).some(Boolean)).toBe(false)
  expect((await sending.world.visitor().get(`/newsletter/${id}`)).text()).not.toContain(
    'Dit wordt teruggenomen',
  )
})

test('emoji, another script and a line break in a name arrive as they were', async () => {
  await sending.readers(1)
  const title = '🔥 قصة مريم & “Zoë” <b>'
  const item = await sending.gathering(sending.oost, title)
  await sending.issue([item])
  await sending.world.sql(
    "update circles.circle set name = E'De Beweging\\r\\nBcc: dief@example.org' where id = $1",
    [sending.movement],
  )
  await sendWaiting(sending.context())
  await sending.world.sql("update circles.circle set name = 'De Beweging' where id = $1", [sending.movement])
  const [{ mail } = { mail: undefined }] = sending.office.arrived
  expect(mail?.text).toContain(title)
  expect(String(mail?.html)).toContain('🔥 قصة مريم &amp; “Zoë” &lt;b&gt;')
  expect(mail?.bcc).toBeUndefined()
})

test('a letter about a region of which nothing came says so, and is not empty', async () => {
  await sending.readers(1, () => [sending.west])
  await sending.issue([await sending.gathering(sending.oost, 'In Oost')])
  await sendWaiting(sending.context())
  const text = sending.office.arrived[0]?.mail?.text
  expect(text).toContain('Er is deze maand niets over wat je koos.')
  expect(text).toContain('Dit is het begin.')
  expect(text).not.toContain('In Oost')
})

test('what is put right before the last letter left is right in those after it', async () => {
  await sending.readers(12)
  const item = await sending.gathering(sending.oost, 'Met een tikfout')
  await sending.issue([item])
  let asked = 0
  const goesOn = () => {
    asked += 1
    return asked < 6
  }
  await sendWaiting(sending.context({ goesOn }), { atOnce: 3, aMinute: 100_000 })
  const before = sending.office.arrived.length
  await sending.world.sql(
    "update gatherings.gathering set title = 'Zonder fout' where id = (select gathering_id from gatherings.occurrence where id = $1)",
    [item.id],
  )
  await sending.world.sql("select platform.audit('test.correct', 'gathering', null, null, 'change')")
  await sendWaiting(sending.context())
  const after = sending.office.arrived.slice(before)
  expect([before > 0, after.length > 0]).toEqual([true, true])
  for (const { mail } of after) expect(mail?.text).toMatch(/^Zonder fout$/m)
})
