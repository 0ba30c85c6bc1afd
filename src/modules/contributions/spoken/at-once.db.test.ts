import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { oneAfterTheOther } from '../../../../tests/support/one-after-the-other.ts'
import { hashOf } from '../../../platform/codes/codes.ts'
import type { Command } from '../../../platform/commands/command.ts'
import { Conflict } from '../../../platform/errors/errors.ts'
import {
  allow,
  allowFor,
  answerObjection,
  leaveOut,
  noteAge,
  objectTo,
  putBack,
  sayAgain,
  speak,
  withdraw,
} from '../index.ts'
import { aroundTheFire, type Fire, type TestSeat } from './testing/around-the-fire.ts'

let fire: Fire
let mina: TestSeat
let words: string
beforeAll(async () => {
  fire = await aroundTheFire()
})
beforeEach(async () => {
  mina = await fire.atTable('Mina')
  const said = await speak.execute(fire.house, fire.asking(mina.token), { words: 'De deur' })
  words = said.contributionId
})

const does =
  <Input, Result>(command: Command<Input, Result>, raw: object = {}) =>
  () =>
    command.execute(fire.house, fire.asking(mina.token), { contributionId: words, ...raw })
const inTurn = (first: () => Promise<unknown>, second: () => Promise<unknown>) =>
  oneAfterTheOther(fire, { table: 'contributions.contribution', id: words }, first, second)

async function stands() {
  const [row] = await fire.sql<{ state: string; audience: string | null; allowed: string[] }>(
    `select c.state, c.audience, array(select a.purpose from contributions.allowed a where a.contribution_id = c.id
       order by a.purpose) as allowed from contributions.contribution c where c.id = $1`,
    [words],
  )
  return row
}
const closed = (state: string) => ({ state, audience: null, allowed: [] })
const conflicts = { status: 'rejected', reason: expect.any(Conflict) }
const done = { status: 'fulfilled' }

test('left out at the moment of a yes: whichever comes second finds what the first did, and put back it is nobody’s', async () => {
  const yes = does(allow, { audience: 'everyone', seen: '' })
  expect(await inTurn(does(leaveOut), yes)).toMatchObject([done, conflicts])
  expect(await stands()).toEqual(closed('left-out'))
  await does(putBack)()
  expect(await stands()).toEqual(closed('confirmed'))
  expect(await inTurn(yes, does(leaveOut))).toMatchObject([done, done])
  expect(await stands()).toEqual(closed('left-out'))
  await does(putBack)()
  expect(await stands()).toEqual(closed('confirmed'))
})

test('taken back at the moment of a yes that was chosen when more held: it stays taken back', async () => {
  await does(allow, { audience: 'organisation' })()
  const yes = does(allow, { audience: 'everyone', seen: 'organisation' })
  expect(await inTurn(does(withdraw), yes)).toMatchObject([done, conflicts])
  expect(await stands()).toEqual(closed('confirmed'))
})

test('the same for a purpose that is chosen at leisure, and for a yes that is said again', async () => {
  const publish = { purpose: 'publish', audience: 'organisation', seen: 'nobody' }
  await does(allowFor, publish)()
  const wider = does(allowFor, { ...publish, audience: 'everyone', seen: 'organisation' })
  expect(await inTurn(does(withdraw), wider)).toMatchObject([done, conflicts])
  await does(allowFor, publish)()
  const again = does(sayAgain, { purpose: 'publish', seen: 'organisation' })
  expect(await inTurn(does(withdraw), again)).toMatchObject([done, conflicts])
  await does(allowFor, publish)()
  expect(await inTurn(does(leaveOut), wider)).toMatchObject([done, conflicts])
  expect(await stands()).toEqual(closed('left-out'))
})

test('who says at the moment of taking back that they are young has nothing that rests', async () => {
  await does(allow, { audience: 'everyone' })()
  expect(await inTurn(does(withdraw), does(noteAge, { age: '12-16' }))).toMatchObject([done, done])
  expect(await stands()).toEqual(closed('confirmed'))
})

test('two answers to one objection: the first is what comes back, and the second is told', async () => {
  await does(allow, { audience: 'everyone' })()
  const objection = { words, said: 'Dat ben ik', codeHash: hashOf(words) }
  await objectTo.execute(fire.house, fire.asking(undefined), objection)
  const [asked] = await fire.sql<{ id: string }>(
    'select id from contributions.objection where contribution_id = $1',
    [words],
  )
  const answers = (answer: string) => does(answerObjection, { objectionId: asked?.id, kind: 'kept', answer })
  expect(await inTurn(answers('Het is van mij'), answers('Bel me'))).toMatchObject([done, conflicts])
})

test('below the commands: what is left out has no audience and gets none, and put back it starts without', async () => {
  await does(allow, { audience: 'everyone' })()
  await does(allowFor, { purpose: 'publish', audience: 'everyone', seen: 'nobody' })()
  const as = (query: ReturnType<typeof sql>) =>
    fire.house.database.write(mina.token, ({ db }) => query.execute(db))
  await as(sql`update contributions.contribution set state = 'left-out' where id = ${words}`)
  expect(await stands()).toEqual(closed('left-out'))
  for (const purpose of ['talk-on', 'publish'])
    await expect(
      as(sql`insert into contributions.consent_entry (contribution_id, purpose, audience, decided_by_seat_id)
        values (${words}, ${purpose}, 'everyone', ${mina.id})`),
    ).rejects.toMatchObject({ constraint: 'left_out_stays' })
  await as(sql`update contributions.contribution set state = 'confirmed' where id = ${words}`)
  expect(await stands()).toEqual(closed('confirmed'))
})
