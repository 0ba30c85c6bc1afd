import { beforeAll, describe, expect, test } from 'vitest'
import { beginHelp } from '../help/commands/begin-help.ts'
import type { Audience } from '../schema.ts'
import { allow } from './commands/allow.ts'
import { confirm } from './commands/confirm.ts'
import { leaveOut } from './commands/leave-out.ts'
import { speak } from './commands/speak.ts'
import { withdraw } from './commands/withdraw.ts'
import { writeDown } from './commands/write-down.ts'
import { earlierWords } from './queries.ts'
import { aroundTheFire, type Fire, type TestSeat } from './testing/around-the-fire.ts'

type Viewer =
  | 'speaker'
  | 'card'
  | 'writer'
  | 'member'
  | 'keeper'
  | 'invited'
  | 'carrier'
  | 'colleague'
  | 'stranger'
  | 'nobody'

/** Written here by hand, not taken from the code: who may read a sentence in each state. */
const around: Viewer[] = ['writer', 'member', 'keeper']
const truth: Record<string, Viewer[]> = {
  'spoken, no audience chosen': ['speaker', 'card'],
  'waiting for a yes': ['speaker', 'card', 'writer'],
  'confirmed, no audience chosen': ['speaker', 'card'],
  'left out': ['speaker', 'card'],
  here: ['speaker', 'card', ...around],
  organisation: ['speaker', 'card', ...around, 'colleague'],
  everyone: ['speaker', 'card', ...around, 'colleague', 'invited', 'carrier', 'stranger', 'nobody'],
  'everyone, then withdrawn': ['speaker', 'card'],
  'everyone, then narrowed to here': ['speaker', 'card', ...around],
  'everyone, then left out': ['speaker', 'card'],
}

let fire: Fire
let bos: TestSeat
let karin: TestSeat
const tokens = {} as Record<Viewer, string | undefined>
const said: Record<string, string> = {}

beforeAll(async () => {
  fire = await aroundTheFire()
  bos = await fire.atTable('meneer Bos')
  karin = await fire.atTable('Karin', 'helper')
  Object.assign(tokens, {
    speaker: bos.token,
    card: await fire.session({ seat: bos.id }, 'card'),
    writer: karin.token,
    member: (await fire.atTable('Mina')).token,
    keeper: (await fire.atTable('Daan', 'facilitator')).token,
    invited: (await fire.atTable('Joost', 'guest', 'invitation')).token,
    carrier: (await fire.atTable('Petra', 'helper', 'carrier')).token,
    colleague: (await fire.signedIn('Anne', fire.organisation)).token,
    stranger: (await fire.signedIn('Vreemde', null)).token,
    nobody: undefined,
  })
  await beginHelp.execute(fire.house, fire.asking(karin.token), { seatId: bos.id })
  for (const state of Object.keys(truth)) said[state] = await bring(state)
})

/** Brings a sentence of meneer Bos into this state; each time room is made for the next. */
async function bring(state: string): Promise<string> {
  await fire.sql('update contributions.speaker set place = null')
  const mine = (id: string) => ({ contributionId: id })
  const write = async () =>
    writeDown.execute(fire.house, fire.asking(karin.token), {
      seatId: bos.id,
      way: 'typed-by-other',
      words: state,
    })
  const say = async (audience?: Audience) => {
    const { contributionId: id } = await speak.execute(fire.house, fire.asking(bos.token), { words: state })
    if (audience) await allow.execute(fire.house, fire.asking(bos.token), { ...mine(id), audience })
    return id
  }
  const [first, then] = state.split(', then ')
  if (state === 'waiting for a yes') return (await write()).contributionId
  if (state === 'confirmed, no audience chosen') {
    const { contributionId } = await write()
    await confirm.execute(fire.house, fire.asking(bos.token), { ...mine(contributionId), version: 1 })
    return contributionId
  }
  const id = await say(
    ['here', 'organisation', 'everyone'].includes(first ?? '') ? (first as Audience) : undefined,
  )
  if (state === 'left out' || then === 'left out')
    await leaveOut.execute(fire.house, fire.asking(bos.token), mine(id))
  if (then === 'withdrawn') await withdraw.execute(fire.house, fire.asking(bos.token), mine(id))
  if (then?.startsWith('narrowed')) {
    await allow.execute(fire.house, fire.asking(bos.token), { ...mine(id), audience: 'here' })
  }
  return id
}

describe.each(Object.keys(truth))('%s', (state) => {
  const viewers: Viewer[] = [
    'speaker',
    'card',
    'writer',
    'member',
    'keeper',
    'invited',
    'carrier',
    'colleague',
    'stranger',
    'nobody',
  ]
  test.each(viewers)('%s', async (viewer) => {
    const id = said[state] ?? ''
    const found = await fire.reading(tokens[viewer], async (db) => ({
      row: await db.selectFrom('contributions.contribution').select('id').where('id', '=', id).execute(),
      words: await db
        .selectFrom('contributions.contribution_version')
        .select('body')
        .where('contribution_id', '=', id)
        .execute(),
      whose: await db
        .selectFrom('contributions.speaker')
        .select('speaker_seat_id')
        .where('contribution_id', '=', id)
        .execute(),
      choices: await db
        .selectFrom('contributions.consent_entry')
        .select('id')
        .where('contribution_id', '=', id)
        .execute(),
    }))
    const sees = truth[state]?.includes(viewer) ?? false
    expect(found.row.length > 0).toBe(sees)
    expect(found.words.length > 0).toBe(sees)
    const own = viewer === 'speaker' || viewer === 'card'
    const holdsThePen = viewer === 'writer' && state === 'waiting for a yes'
    expect(found.whose.length > 0).toBe(own || holdsThePen)
    if (!own) expect(found.choices).toEqual([])
  })
})

test('neither who held the pen, nor when, nor a key shared with a seat can be read with somebody’s words', async () => {
  for (const column of ['written_by_seat_id', 'created_at'] as const) {
    const read = fire.reading(tokens.member, (db) =>
      db.selectFrom('contributions.contribution_version').select(column).execute(),
    )
    await expect(read).rejects.toThrow(/permission denied/)
  }
  await expect(
    fire.reading(tokens.member, (db) =>
      db.selectFrom('contributions.contribution').select('created_at').execute(),
    ),
  ).rejects.toThrow(/permission denied/)
  const keys = await fire.sql<{ key: string; seats: string; sentences: string }>(
    `select v.sealing_key_id as key, count(distinct s.id) as seats, count(distinct v.contribution_id) as sentences
     from contributions.contribution_version v left join circles.seat s on s.sealing_key_id = v.sealing_key_id
     group by 1`,
  )
  expect(keys.length).toBeGreaterThan(5)
  expect(keys.filter((row) => row.seats !== '0' || row.sentences !== '1')).toEqual([])
})

test('only who asks to be named is named, and only that sentence', async () => {
  await fire.sql('update contributions.speaker set place = null')
  const { contributionId } = await speak.execute(fire.house, fire.asking(bos.token), {
    words: 'Dit mag met mijn naam.',
  })
  await allow.execute(fire.house, fire.asking(bos.token), {
    contributionId,
    audience: 'everyone',
    withName: 'on',
  })
  const seen = await fire.reading(tokens.member, (db) =>
    db.selectFrom('contributions.speaker').select(['contribution_id', 'speaker_seat_id']).execute(),
  )
  // The name, and nothing that ties it to other words.
  expect(seen).toEqual([])
  const named = await fire.reading(tokens.member, (db) =>
    db
      .selectFrom('contributions.contribution as c')
      .select(['c.id', (eb) => eb.fn<string | null>('contributions.name_with', ['c.id']).as('name')])
      .execute(),
  )
  expect(named.filter(({ name }) => name !== null)).toEqual([{ id: contributionId, name: bos.name }])
})

test('the worker reads no words and nobody’s place', async () => {
  const { connect } = await import('../../../platform/database/connect.ts')
  const worker = connect(fire.database.worker)
  for (const table of ['contribution', 'contribution_version', 'speaker', 'consent_entry'] as const) {
    await expect(
      worker.read(undefined, ({ db }) => db.selectFrom(`contributions.${table}`).selectAll().execute()),
    ).rejects.toThrow(/permission denied/)
  }
  await worker.close()
})

test('an earlier version is for its speaker alone', async () => {
  const id = said.everyone ?? ''
  const { change } = await import('./commands/change.ts')
  const [row] = await fire.sql<{ version: number }>(
    'select version from contributions.contribution where id = $1',
    [id],
  )
  await change.execute(fire.house, fire.asking(bos.token), {
    contributionId: id,
    version: row?.version,
    words: 'Anders.',
  })
  const earlier = (token: string | undefined) =>
    fire.reading(token, (db) => earlierWords(db, fire.house.sealing, id))
  expect(await earlier(bos.token)).toEqual([{ number: 1, words: 'everyone' }])
  for (const viewer of ['writer', 'member', 'keeper', 'colleague', 'stranger', 'nobody'] as const) {
    expect(await earlier(tokens[viewer])).toEqual([])
  }
})
