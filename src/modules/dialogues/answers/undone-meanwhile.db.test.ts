import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire
let cluster: string
let owed: string
let carrier: Browserless
beforeAll(async () => {
  // Letters rest for ten minutes, as they do in a house.
  world = await startTestApplication({ KAMPVUUR_LETTER_REST: '10' })
})
beforeEach(async () => {
  fire = await makeFire(world)
  const { keeper } = fire
  const slip = await fire.say(await fire.seat('Mina'), 'Het ei mag warm', 'organisation')
  const [seat1, seat2] = [await fire.seat('Wil'), await fire.seat('Bea')]
  carrier = await fire.sitting(seat1)
  await keeper.get(at())
  await keeper.submit({ slips: [slip], name: 'Het ei' }, at())
  cluster = (await found('dialogues.cluster')) ?? ''
  await keeper.get(at(`/${cluster}/onward`))
  const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await keeper.submit({ kind: 'question', askedOf: 'De keuken', dueOn, seat1, seat2 })
  owed = (await found('contributions.owed_answer')) ?? ''
})
afterAll(() => world.close())

const at = (path = '') => `/dialogues/${fire.dialogueId}/harvest${path}`
const found = async (table: string) =>
  (await world.sql<{ id: string }>(`select id from ${table} where circle_id = $1`, [fire.circleId]))[0]?.id
const path = () => `/answers/${owed}`

async function turn(): Promise<void> {
  const { keeper } = fire
  await keeper.get(at(`/${cluster}`))
  const step = /name="step"[^>]*value="([^"]+)"/.exec(keeper.html)?.[1] ?? ''
  await keeper.submit({ step }, at('/undo'))
}

test.each(['Hij wordt warm gehouden tot half tien.', 'Warm.'])(
  'what a carrier typed (%s) stays there when it was undone meanwhile, and goes when it is promised again',
  async (answer) => {
    await carrier.get(path())
    const sent = { ...carrier.form(path()).values, kind: 'answered', answer }
    await turn()
    await carrier.post(path(), sent)
    expect(carrier.status).toBe(404)
    expect(carrier.text()).toContain(answer)
    expect(carrier.form(path()).values).toMatchObject({ kind: 'answered', answer })
    await turn()
    await carrier.submit({}, path())
    expect(carrier.status).toBe(200)
    expect(carrier.text()).toContain(answer)
  },
)
