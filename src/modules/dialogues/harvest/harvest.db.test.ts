import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { queryCount } from '../../../platform/database/connect.ts'
import { makeFire, type TestFire } from './testing/fire.ts'

let world: TestApplication
let fire: TestFire
let mina: string

beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())

const at = (path = '') => `/dialogues/${fire.dialogueId}/harvest${path}`
const clusterId = async (name: string) =>
  (await world.sql<{ id: string }>('select id from dialogues.cluster where name = $1', [name]))[0]?.id ?? ''

async function freshFire(): Promise<void> {
  fire = await makeFire(world)
  mina = await fire.seat('Mina')
}

const lay = (browser: Browserless, slips: string[], fields: Record<string, string>) =>
  browser.get(at()).then(() => browser.submit({ slips, ...fields }))

describe('laying together', () => {
  beforeAll(freshFire)

  test('what people let go lies loose, and what they kept does not lie there', async () => {
    await fire.say(mina, 'De deur gaat te vroeg dicht 🌙 <script>', 'here')
    await fire.say(mina, 'Alleen voor mij', null)
    const { keeper } = fire
    await keeper.get(at())
    expect(keeper.status).toBe(200)
    expect(keeper.text()).toContain('De deur gaat te vroeg dicht 🌙 <script>')
    expect(keeper.text()).not.toContain('Alleen voor mij')
  })

  test('slips get a name, lie together, and come loose again', async () => {
    const one = await fire.say(await fire.seat('Bos'), 'Zondag wil ik een ei', 'organisation')
    const { keeper } = fire
    await lay(keeper, [one], { name: 'Een warm ei' })
    expect(keeper.status).toBe(200)
    expect(keeper.text()).toContain('Een warm ei')
    const cluster = await clusterId('Een warm ei')
    await keeper.get(at(`/${cluster}`))
    await keeper.submit({ slip: one }, at(`/${cluster}/loosen`))
    expect(keeper.text()).toContain('Hier ligt nu geen briefje bij.')
    expect(keeper.form(at(`/${cluster}`)).values.name).toBe('Een warm ei')
    await keeper.submit({}, at(`/${cluster}/take-apart`))
    expect(keeper.text()).not.toContain('Een warm ei')
    expect(keeper.text()).toContain('Zondag wil ik een ei')
  })

  test('nothing chosen and no name: told at the field, and what was typed stays', async () => {
    const { keeper } = fire
    await keeper.get(at())
    await keeper.submit({ name: 'Nog zonder briefje' })
    expect(keeper.status).toBe(422)
    expect(keeper.text()).toContain('Kies minstens één briefje.')
    expect(keeper.form(at()).values.name).toBe('Nog zonder briefje')
    const slip = /name="slips" value="([^"]+)"/.exec(keeper.html)?.[1] ?? ''
    await keeper.submit({ slips: [slip], name: ' ' })
    expect(keeper.status).toBe(422)
    expect(keeper.form(at()).values.slips).toBe(slip)
  })

  test('the same form sent twice lays once', async () => {
    const one = await fire.say(await fire.seat('Wil'), 'Niemand zwaait', 'everyone')
    const { keeper } = fire
    await keeper.get(at())
    const { values } = keeper.form(at())
    const fields = { ...values, slips: [one], name: 'Wie zwaait er?', isQuestion: 'yes' }
    await Promise.all([keeper.post(at(), fields), keeper.post(at(), fields)])
    const made = await world.sql('select id from dialogues.cluster where name = $1', ['Wie zwaait er?'])
    expect(made).toHaveLength(1)
  })

  test('two people lay one slip: the second sees where it lies and keeps what was typed', async () => {
    const other = await makePerson(world, 'Toos')
    await makeSeat(world, fire.circleId, other, 'initiator')
    const toos = await world.as(other)
    const slip = await fire.say(await fire.seat('Fatma'), 'Ik ben bang voor de telefoon', 'organisation')
    await toos.get(at())
    await lay(fire.keeper, [slip], { name: 'De telefoon' })
    await toos.submit({ slips: [slip], name: 'Bang zijn' })
    expect(toos.status).toBe(409)
    expect(toos.text()).toContain('Iemand anders was net iets eerder')
    expect(toos.text()).toContain('De telefoon')
    expect(toos.form(at()).values.name).toBe('Bang zijn')
  })

  test('two people rename one cluster: the second sees both names', async () => {
    const [toos] = await world.sql<{ id: string }>("select id from people.person where name = 'Toos'")
    const second = await world.as(toos?.id ?? '')
    const cluster = await clusterId('De telefoon')
    await second.get(at(`/${cluster}`))
    await fire.keeper.get(at(`/${cluster}`))
    await fire.keeper.submit({ name: 'Als de telefoon gaat' }, at(`/${cluster}`))
    await second.submit({ name: 'Het telefoontje' }, at(`/${cluster}`))
    expect(second.status).toBe(409)
    expect(second.text()).toContain('Zo staat het er nu: Als de telefoon gaat')
    expect(second.form(at(`/${cluster}`)).values.name).toBe('Het telefoontje')
    await second.submit({}, at(`/${cluster}`))
    expect(second.text()).toContain('Het telefoontje')
  })

  test('a slip that was taken back meanwhile is silently not there', async () => {
    const speaker = await fire.seat('Jannie')
    const gone = await fire.say(speaker, 'Toch maar niet', 'here')
    const stays = await fire.say(speaker, 'Dit wel', 'here')
    const { keeper } = fire
    await keeper.get(at())
    await fire.decide(gone, null)
    await keeper.submit({ slips: [gone, stays], name: 'Half' })
    expect(keeper.status).toBe(200)
    expect(keeper.text()).not.toContain('Toch maar niet')
    const rows = await world.sql('select from dialogues.cluster_contribution where contribution_id = $1', [
      gone,
    ])
    expect(rows).toHaveLength(0)
  })

  test('a cluster whose words were all taken back can still be taken apart', async () => {
    const slip = await fire.say(await fire.seat('Marcel'), 'Even hier', 'here')
    await lay(fire.keeper, [slip], { name: 'Leeg straks' })
    await fire.decide(slip, null)
    const cluster = await clusterId('Leeg straks')
    await fire.keeper.get(at(`/${cluster}`))
    await fire.keeper.submit({}, at(`/${cluster}/take-apart`))
    expect(fire.keeper.status).toBe(200)
    expect(await clusterId('Leeg straks')).toBe('')
  })
})

describe('who harvests', () => {
  beforeAll(freshFire)

  test('a guest is told why not, somebody of the house too, a stranger learns nothing', async () => {
    const guest = await fire.sitting(mina)
    await guest.get(at())
    expect(guest.status).toBe(403)
    const member = await makePerson(world, 'Petra')
    await makeSeat(world, fire.organisationId, member)
    expect((await (await world.as(member)).get(at())).status).toBe(403)
    const stranger = world.visitor()
    await stranger.get(at())
    const answer = stranger.text()
    expect(stranger.status).toBe(404)
    await stranger.get('/dialogues/00000000-0000-4000-8000-000000000000/harvest')
    expect(stranger.status).toBe(404)
    expect(stranger.text()).toBe(answer)
  })

  test('a facilitator who was only invited with a printed code sees no words', async () => {
    const seat = await fire.seat('Naima', { role: 'facilitator' })
    await fire.say(mina, 'Achter de deur', 'here')
    const invited = await fire.sitting(seat, 'invitation')
    await invited.get(at())
    expect(invited.text()).not.toContain('Achter de deur')
  })

  test('the number of queries does not grow with the words', async () => {
    const count = async () => {
      const before = queryCount.value
      await fire.keeper.get(at())
      return queryCount.value - before
    }
    const few = await count()
    for (const name of ['A', 'B', 'C']) {
      const seat = await fire.seat(name)
      const slip = await fire.say(seat, `Iets van ${name}`, 'everyone')
      await fire.say(seat, `Nog iets van ${name}`, 'here')
      await lay(fire.keeper, [slip], { name: `Stapel ${name}` })
    }
    expect(await count()).toBe(few)
  })
})
