import fc from 'fast-check'
import pg from 'pg'
import { expect } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../support/application.ts'
import { carryOut } from './carry-out.ts'
import { type State, sees, type Who } from './model.ts'
import { type Settled, settle } from './settle.ts'
import { attempt } from './verbs.ts'
import { people, type Verb, type World, world } from './world.ts'

export interface Proof {
  /** In raw SQL: each may do and sees what the model says, after everything that somebody tried. */
  rows(worlds: number): Promise<void>
  /** A page opens for whom it is, and what was said is read by nobody else. */
  pages(worlds: number): Promise<void>
  close(): Promise<void>
}

export async function proof(): Promise<Proof> {
  const test = await startTestApplication()
  const web = new pg.Client({ connectionString: test.database.web })
  await web.connect()
  const each = (worlds: number, holds: (state: State, settled: Settled, who: Who) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(world, async (one) => {
        const { state, settled } = await happens(test, web, one)
        for (const who of [null, ...people]) await holds(state, settled, who)
      }),
      { numRuns: worlds },
    )
  return {
    rows: (worlds) =>
      each(worlds, async (state, settled, who) => {
        const expected = sees(state, who)
        expected.said.sort()
        expected.mine.sort()
        expect(await look(web, settled, who), String(who)).toEqual(expected)
      }),
    pages: (worlds) => each(worlds, (state, settled, who) => reads(test, settled, state, who)),
    async close() {
      await web.end()
      await test.close()
    },
  }
}

const tokenOf = ({ tokens }: Settled, who: Who) => (who === null ? undefined : tokens[who])

/** Everything that is tried, in the model and in the database: what is refused here is refused there. */
async function happens(test: TestApplication, web: pg.Client, one: World) {
  const makers = [{ person: 0, taken: true }, ...one.makers]
  const settled = await settle(test, { ...one, makers })
  const state: State = {
    ...{ makers: makers.map((maker) => ({ ...maker, ended: false })), erased: new Set(), kept: [] },
    speakers: one.speakers.map((speaker) => ({ ...speaker, off: false })),
  }
  for (const [i, chosen] of one.verbs.entries()) {
    const verb = one.stubborn[i] ? chosen : byWhoMay(state, chosen)
    const before = structuredClone(state)
    const comes = attempt(state, verb)
    if (comes !== null)
      expect(await carryOut(test, web, settled, before, verb), JSON.stringify(verb)).toBe(comes)
  }
  return { state, settled }
}

/** The first, from whoever was chosen on, who may do that; if nobody may, whoever was chosen. */
function byWhoMay(state: State, verb: Verb): Verb {
  if (!('by' in verb) || verb.does === 'erase') return verb
  const tried = people.map((n) => ({ ...verb, by: (verb.by + n) % people.length }))
  return tried.find((one) => attempt(structuredClone(state), one)) ?? verb
}

/** What raw SQL on the pages' own role shows, as indexes. */
async function look(web: pg.Client, settled: Settled, who: Who): Promise<ReturnType<typeof sees>> {
  const token = tokenOf(settled, who)
  await web.query('begin read only')
  try {
    if (token) await web.query('select platform.act_as($1)', [token])
    const { rows } = await web.query<Record<'kept' | 'said' | 'mine', string[]>>(
      `select array(select id::text from weeks.keepsake where id = any ($1)) as kept,
        array(select keepsake_id || ' ' || speaker_id || ' ' || yes_how from weeks.keepsake_yes
          where keepsake_id = any ($1)) as said,
        array(select id || ' ' || speaker_id from weeks.my_kept() where id = any ($1)) as mine`,
      [settled.kept],
    )
    const numbered = (one: string) => {
      const [kept = '', speaker = '', how] = one.split(' ')
      const [i, n] = [settled.kept.indexOf(kept), settled.speakers.indexOf(speaker)]
      return how === undefined ? `${i} ${n}` : `${i} ${n} ${how}`
    }
    const [found] = rows
    return {
      kept: (found?.kept ?? []).map((id) => settled.kept.indexOf(id)).sort((a, b) => a - b),
      said: (found?.said ?? []).map(numbered).sort(),
      mine: (found?.mine ?? []).map(numbered).sort(),
    }
  } finally {
    await web.query('rollback')
  }
}

/** Every page on which it may stand, for one of them. */
async function reads(test: TestApplication, settled: Settled, state: State, who: Who): Promise<void> {
  const { week, sessions, kept, texts } = settled
  const seen = sees(state, who)
  const browser = test.visitor()
  const token = tokenOf(settled, who)
  if (token && !(who !== null && state.erased.has(who))) browser.setCookie('kampvuur_session', token)
  const shown: string[] = []
  const open = async (address: string) => {
    await browser.get(address)
    expect(browser.status, address).toBeLessThan(500)
    shown.push(browser.html)
    return browser.status === 200
  }
  for (const [i, id] of kept.entries())
    expect(await open(`/week/${week}/kept/${id}`), `${who} at ${i}`).toBe(seen.kept.includes(i))
  for (const id of sessions) await open(`/week/${week}/sessions/${id}`)
  for (const rest of [`/week/${week}`, `/week/${week}/afterwards`, `/week/${week}/make/afterwards`])
    await open(rest)
  await open('/mine')
  await open('/mine/kept')
  const all = shown.join()
  expect(texts.flatMap((text, i) => (all.includes(text) && !seen.kept.includes(i) ? [i] : []))).toEqual([])
}
