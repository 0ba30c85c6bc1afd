import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import type { Browserless } from '../../../../../tests/support/browserless.ts'
import { sharedBehind } from '../own.ts'
import type { SharedStep } from '../schema.ts'
import { rests } from './rests.ts'

let world: TestApplication
let lotte: Browserless
let code: string
let id: string
beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const host = await makePerson(world, 'Lotte', 'lotte@voorbeeld.example')
  await makeSeat(world, movement, host, 'host')
  lotte = await world.as(host)
  const visitor = world.visitor()
  await visitor.get('/share')
  await visitor.upload({ words: 'De zonnebloem viel om.', where: 'everyone' }, {}, '/share')
  code = visitor.path.split('/').at(-1) ?? ''
  await visitor.submit({ email: 'truus@voorbeeld.example' }, `${visitor.path}/mail`)
  const [row] = await world.sql<{ id: string }>('select id from stories.shared')
  id = row?.id ?? ''
})
afterAll(() => world.close())

const steps: readonly SharedStep[] = ['waits', 'asked', 'proposed', 'published', 'closed']

/** What the night finds, and what the page behind the code finds, of each step. */
async function bothFind() {
  const found: { step: SharedStep; night: boolean; page: boolean | undefined }[] = []
  for (const step of steps) {
    await world.sql(
      'update stories.shared set step = $1, question = content, proposal = content, answer = content',
      [step],
    )
    await world.sql('select stories.forget_shared_mail()')
    const [row] = await world.sql<{ night: boolean }>(
      'select rests_since is not null as night from stories.shared_mail',
    )
    const { house } = world.app
    const shared = await house.database.read(undefined, ({ db }) => sharedBehind(db, house, code))
    found.push({ step, night: row?.night === true, page: shared && rests(shared) })
  }
  return found
}
const done = (step: SharedStep) => step === 'published' || step === 'closed'
const all = (finds: (step: SharedStep) => boolean) =>
  steps.map((step) => ({ step, night: finds(step), page: finds(step) }))

test('nothing is left to tell by one rule, at night and on the page behind the code', async () => {
  expect(await bothFind()).toEqual(all(done))
  await world.sql("update stories.shared set step = 'waits'")
  await lotte.get(`/circles/beweging/shared/${id}`)
  await lotte.submit({}, `/circles/beweging/shared/${id}/begin-story`)
  // A story began with it, and waits for an answer of theirs.
  expect(await bothFind()).toEqual(all(() => false))
  for (const says of ['yes', 'no']) {
    await world.sql("update stories.told_of set says = $1, said_number = 1, said_audience = 'everyone'", [
      says,
    ])
    expect(await bothFind()).toEqual(all(done))
  }
})
