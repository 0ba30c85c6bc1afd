import fc from 'fast-check'
import pg from 'pg'
import { expect } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../support/application.ts'
import { carryOut } from './carry-out.ts'
import { look } from './look.ts'
import { begin, receives, type State, sees, type Who } from './model.ts'
import { type Settled, settle } from './settle.ts'
import { attempt } from './verbs.ts'
import { people, type Verb, type World, world } from './world.ts'

export interface Proof {
  /** In raw SQL: each may do and sees what the model says, after everything that somebody tried. */
  rows(worlds: number): Promise<void>
  /** A page opens for whom it is, and nothing that was said is read where it may not be. */
  pages(worlds: number): Promise<void>
  close(): Promise<void>
}

export async function proof(): Promise<Proof> {
  const test = await startTestApplication()
  const web = new pg.Client({ connectionString: test.database.web })
  await web.connect()
  return {
    rows: (worlds) =>
      fc.assert(
        fc.asyncProperty(world, async (one) => {
          const { state, settled } = await happens(test, web, one)
          for (const who of [null, ...people])
            expect(await look(web, tokenOf(settled, who), settled), String(who)).toEqual(ordered(state, who))
        }),
        { numRuns: worlds },
      ),
    pages: (worlds) =>
      fc.assert(
        fc.asyncProperty(world, async (one) => {
          const { state, settled } = await happens(test, web, one)
          for (const who of [null, ...people]) await reads(test, settled, state, who)
        }),
        { numRuns: worlds },
      ),
    async close() {
      await web.end()
      await test.close()
    },
  }
}

const tokenOf = ({ tokens }: Settled, who: Who) => (who === null ? undefined : tokens[who])

function ordered(state: State, who: Who) {
  const seen = sees(state, who)
  seen.sides.sort()
  seen.signUps.sort()
  return seen
}

/** Everything that is tried, in the model and in the database: what is refused here is refused there. */
async function happens(test: TestApplication, web: pg.Client, one: World) {
  const settled = await settle(test, one)
  const state = begin(one)
  for (const [i, chosen] of one.verbs.entries()) {
    const verb = one.stubborn[i] ? chosen : byWhoMay(state, chosen)
    const before = structuredClone(state)
    const comes = attempt(state, verb)
    if (comes !== null)
      expect(await carryOut(test, web, settled, before, verb), JSON.stringify(verb)).toBe(comes)
  }
  return { state, settled }
}

/** Every page of what there is, for one of them. */
async function reads(test: TestApplication, settled: Settled, state: State, who: Who): Promise<void> {
  const { visits, gatherings, circles, sessions, texts } = settled
  const seen = sees(state, who)
  const browser = test.visitor()
  const token = tokenOf(settled, who)
  if (token && !(who !== null && state.erased.has(who))) browser.setCookie('kampvuur_session', token)
  const shown: string[] = []
  const open = async (address: string, opens?: boolean) => {
    await browser.get(address)
    expect(browser.status, address).toBeLessThan(500)
    if (opens !== undefined) expect(browser.status === 200, address).toBe(opens)
    shown.push(browser.html)
  }
  for (const [i, id] of visits.entries()) await open(`/visits/${id}`, seen.visits.includes(i))
  for (const [i, id] of gatherings.entries()) await open(`/gatherings/${id}`, seen.gatherings.includes(i))
  for (const id of gatherings)
    for (const rest of ['/people', '/sign-up']) await open(`/gatherings/${id}${rest}`)
  for (const id of circles) for (const rest of ['', '/visits']) await open(`/circles/kring-${id}${rest}`)
  for (const address of [
    '/agenda',
    '/agenda?of=mine',
    '/mine',
    `/week/${settled.week}`,
    `/week/${settled.week}/make`,
  ])
    await open(address)
  const may = new Set([
    ...seen.visits.map((i) => visits[i]),
    ...[...seen.visits, ...seen.told].flatMap((i) => ['host', 'guest'].map((side) => `${visits[i]} ${side}`)),
    ...seen.gatherings.map((i) => gatherings[i]),
    ...seen.signUps.map((one) => `needs ${settled.signUps[Number(one.split(' ')[0])]}`),
    ...[...seen.drafts, ...seen.programme].map((i) => sessions[i]),
  ])
  const all = shown.join()
  const expected = state.signUps.filter(
    ({ gathering, person, stands }) =>
      stands !== 'no' && !state.erased.has(person) && receives(state, who, gathering),
  )
  // Whoever receives people reads what they need: else nothing would follow from nobody reading it.
  for (const one of expected)
    expect(all).toContain(texts.get(`needs ${settled.signUps[state.signUps.indexOf(one)]}`))
  expect([...texts].filter(([id, text]) => all.includes(text) && !may.has(id))).toEqual([])
}

/** The first, from whoever was chosen on, who may do that; if nobody may, whoever was chosen. */
function byWhoMay(state: State, verb: Verb): Verb {
  if (!('by' in verb) || verb.does === 'erase') return verb
  const tried = people.map((n) => ({ ...verb, by: (verb.by + n) % people.length }))
  return tried.find((one) => attempt(structuredClone(state), one)) ?? verb
}
