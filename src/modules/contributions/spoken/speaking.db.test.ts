import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { Absent, Conflict, Invalid } from '../../../platform/errors/errors.ts'
import { allow } from './commands/allow.ts'
import { change } from './commands/change.ts'
import { confirm } from './commands/confirm.ts'
import { leaveOut } from './commands/leave-out.ts'
import { putBack } from './commands/put-back.ts'
import { speak } from './commands/speak.ts'
import { withdraw } from './commands/withdraw.ts'
import { aroundTheFire, type Fire, type TestSeat } from './testing/around-the-fire.ts'
import { sayingAround } from './testing/saying.ts'

let fire: Fire
let mina: TestSeat
beforeAll(async () => {
  fire = await aroundTheFire()
  mina = await fire.atTable('Mina')
})

const { does, wordsOf } = sayingAround(() => fire)

test('a sentence is kept exactly as it was typed', async () => {
  const typed = [
    '🔥👩‍👩‍👦 café naïef',
    'מילים שלי ואז links',
    '<script>alert(1)</script> & "quotes"\n  tweede regel ',
  ]
  for (const words of typed) {
    const who = await fire.atTable('Iemand')
    await does(speak, who, { words })
    expect((await wordsOf(who)).map((w) => w.words)).toEqual([words])
  }
})

test('too long and empty are told at the field, whatever the size', async () => {
  const fields = async (words: string) => {
    const error = await does(speak, mina, { words }).catch((e: unknown) => e)
    return (error as Invalid).fields
  }
  expect(await fields('')).toEqual({ words: 'sentence.empty' })
  expect(await fields(' \n ')).toEqual({ words: 'sentence.empty' })
  expect(await fields('a'.repeat(601))).toEqual({ words: 'sentence.long' })
  expect(await fields('a'.repeat(10 * 1024 * 1024))).toEqual({ words: 'sentence.long' })
  expect(await wordsOf(mina)).toEqual([])
  const family = await fire.atTable('Familie')
  await does(speak, family, { words: '👩‍👩‍👦'.repeat(600) })
  expect(await wordsOf(family)).toHaveLength(1)
})

test('sent twice, it is said once', async () => {
  const who = await fire.atTable('Dubbel')
  const key = randomUUID()
  const both = await Promise.all([
    does(speak, who, { words: 'Eén keer.' }, key),
    does(speak, who, { words: 'Eén keer.' }, key),
  ])
  expect(both[0]).toEqual(both[1])
  expect(await wordsOf(who)).toHaveLength(1)
})

test('there is room for three; a fourth waits until one is left out, also when two devices try at once', async () => {
  const who = await fire.atTable('Vierde')
  const first = await does(speak, who, { words: 'een' })
  await does(speak, who, { words: 'twee' })
  const outcomes = await Promise.allSettled([
    does(speak, who, { words: 'drie' }),
    does(speak, who, { words: 'vier' }),
  ])
  expect(outcomes.map((o) => o.status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = outcomes.find((o) => o.status === 'rejected')
  expect((refused?.reason as Invalid | undefined)?.fields).toEqual({ words: 'sentence.three' })
  await does(leaveOut, who, first)
  await does(speak, who, { words: 'vijf' })
  expect((await wordsOf(who)).filter((w) => w.state === 'confirmed')).toHaveLength(3)
  await expect(does(putBack, who, first)).rejects.toThrow(Invalid)
})

test('what is put back starts again without a yes', async () => {
  const who = await fire.atTable('Terug')
  const said = await does(speak, who, { words: 'toch wel' })
  await does(allow, who, { ...said, audience: 'everyone' })
  await does(leaveOut, who, said)
  await does(putBack, who, said)
  expect(await wordsOf(who)).toMatchObject([{ state: 'confirmed', audience: null }])
})

test('a button pressed twice is one decision, and another choice is another', async () => {
  const who = await fire.atTable('Tweemaal')
  const said = await does(speak, who, { words: 'zo is het' })
  const decisions = async () => {
    const rows = await fire.sql(
      'select audience, with_name from contributions.consent_entry where contribution_id = $1 order by id',
      [said.contributionId],
    )
    return rows.map((row) => [row.audience, row.with_name])
  }
  for (const audience of ['here', 'here', 'everyone', 'here']) await does(allow, who, { ...said, audience })
  await does(allow, who, { ...said, audience: 'here', withName: 'on' })
  for (const _ of [1, 2]) await does(withdraw, who, said)
  for (const _ of [1, 2]) await does(leaveOut, who, said)
  expect(await decisions()).toEqual([
    ['here', false],
    ['everyone', false],
    ['here', false],
    ['here', true],
    [null, false],
  ])
})

test('two devices that change one sentence: the second is told, and both versions are there to choose from', async () => {
  const who = await fire.atTable('Twee')
  const said = await does(speak, who, { words: 'begin' })
  await does(change, who, { ...said, version: 1, words: 'van de telefoon' })
  await expect(does(change, who, { ...said, version: 1, words: 'van de tablet' })).rejects.toThrow(Conflict)
  expect(await wordsOf(who)).toMatchObject([{ words: 'van de telefoon', version: 2 }])
})

test('nobody else touches a sentence: it is not there for them', async () => {
  const who = await fire.atTable('Eigen')
  const said = await does(speak, who, { words: 'van mij' })
  await does(allow, who, { ...said, audience: 'here' })
  const attempts = [
    () => does(change, mina, { ...said, version: 1, words: 'x' }),
    () => does(confirm, mina, { ...said, version: 1 }),
    () => does(allow, mina, { ...said, audience: 'everyone' }),
    () => does(withdraw, mina, said),
    () => does(leaveOut, mina, said),
    () => does(putBack, mina, said),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow(Absent)
})

test('no name goes along for who gave none', async () => {
  const who = await fire.atTable('')
  const said = await does(speak, who, { words: 'zonder naam' })
  await does(allow, who, { ...said, audience: 'here', withName: 'on' })
  expect(await wordsOf(who)).toMatchObject([{ audience: 'here', withName: false }])
})

test('audit entries, facts and receipts hold no words', async () => {
  const who = await fire.atTable('Stil')
  const words = 'geheimzinnige-zin-7141'
  const said = await does(speak, who, { words }, randomUUID())
  await does(change, who, { ...said, version: 1, words: `${words} nog eens` }, randomUUID())
  await does(allow, who, { ...said, audience: 'here' }, randomUUID())
  for (const table of [
    'platform.audit_entry',
    'platform.outbox',
    'platform.command_receipt',
    'contributions.contribution_version',
  ]) {
    const [found] = await fire.sql<{ all: string }>(
      `select coalesce(string_agg(t::text, ' '), '') as all from ${table} t`,
    )
    expect(found?.all).not.toBe('')
    expect(found?.all).not.toContain(words)
    expect(found?.all).not.toContain(Buffer.from(words).toString('hex'))
  }
})
