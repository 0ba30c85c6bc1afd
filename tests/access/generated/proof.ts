import fc from 'fast-check'
import pg from 'pg'
import { expect } from 'vitest'
import { startTestApplication, type TestApplication } from '../../support/application.ts'
import { randomWorld } from './later.ts'
import { look } from './look.ts'
import { type Actor, type Scope, sees } from './model.ts'
import { type Settled, settle } from './settle.ts'
import { formerName } from './settle-later.ts'
import type { RandomWorld } from './world.ts'

export interface Proof {
  /** In raw SQL: what each sees is what the model says, no more and no less. */
  rows(worlds: number): Promise<void>
  /** On every page of the conversations and of what is one's own: nobody reads what the model does not allow. */
  pages(worlds: number): Promise<void>
  close(): Promise<void>
}

/** A house in which random worlds stand side by side, and its pages' own role. A seed is printed when one is red. */
export async function proof(): Promise<Proof> {
  const test = await startTestApplication()
  const web = new pg.Client({ connectionString: test.database.web })
  await web.connect()
  const each = (worlds: number, holds: (world: RandomWorld, settled: Settled) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(randomWorld, async (world) => holds(world, await settle(test, world))),
      { numRuns: worlds },
    )
  return {
    rows: (worlds) =>
      each(worlds, async (world, settled) => {
        for (const { actor, token } of settled.actors)
          expect(await look(web, token, settled), JSON.stringify(actor)).toEqual(sees(world, actor))
      }),
    pages: (worlds) =>
      each(worlds, async (world, settled) => {
        for (const { actor, token } of settled.actors) {
          const seen = sees(world, actor)
          const allowed = [
            ...seen.words.map((index) => settled.texts[index]),
            ...seen.writings.map((index) => settled.writings[index]),
            ...seen.formers.map((index) => formerName(settled, index)),
          ]
          const read = await readBy(test, actor, token, settled)
          const texts = [
            ...settled.texts,
            ...settled.writings.filter((text) => text !== null),
            ...settled.formers.map((_, index) => formerName(settled, index)),
          ]
          const found = texts.filter((text) => read.includes(text))
          expect(
            found.filter((text) => !allowed.includes(text)),
            JSON.stringify(actor),
          ).toEqual([])
        }
      }),
    async close() {
      await web.end()
      await test.close()
    },
  }
}

const below = [
  '',
  '/look-back',
  '/harvest',
  '/harvest/live',
  '/wall',
  '/wall/live',
  '/report',
  '/report/sort',
  '/guide',
  '/people',
  '/letter',
  '/closing-letter',
  '/closing-letter/preview',
  '/closing-letter/print',
]

const ownPages: Record<Scope | 'person', readonly string[]> = {
  person: ['/mine', '/mine/words', '/answers'],
  room: ['/room', '/room/table', '/room/table/live'],
  card: ['/card'],
  invitation: ['/invitation'],
  carrier: ['/carrier'],
}

const waysOf = (kind: string, id: string) =>
  ['', '/prov.json', '/prov.jsonld'].map((as) => `/provenance/${kind}/${id}${as}`)

/** Everything that is shown to somebody who opens what there is to open. */
async function readBy(
  test: TestApplication,
  actor: Actor,
  token: string | undefined,
  settled: Settled,
): Promise<string> {
  const browser = test.visitor()
  if (token && actor.kind === 'person') browser.setCookie('kampvuur_session', token)
  if (token && actor.kind === 'seat') browser.setCookie('kampvuur_seat', token)
  const dialogues = [...settled.dialogues.values()]
  const own = actor.kind === 'nobody' ? [] : ownPages[actor.kind === 'seat' ? actor.scope : 'person']
  const addresses = [
    ...dialogues.flatMap((id) => below.map((path) => `/dialogues/${id}${path}`)),
    ...settled.answers.flatMap((id) => (id ? [`/answers/${id}`, `/carrier/${id}`] : [])),
    ...settled.words.flatMap((id) => [
      `/mine/words/${id}/change`,
      `/words/${id}/media`,
      ...['/mine', '/room'].flatMap((base) => [`${base}/words/${id}/written-out`, `${base}/write-out/${id}`]),
      ...waysOf('contribution', id),
    ]),
    ...[...settled.clusters, ...settled.formers].flatMap((id) => waysOf('cluster', id)),
    ...settled.answers.flatMap((id) => (id ? waysOf('owed-answer', id) : [])),
    ...own,
    '/',
  ]
  const shown: string[] = []
  for (const address of addresses) {
    await browser.get(address)
    expect(browser.status, address).toBeLessThan(500)
    shown.push(browser.html)
  }
  return shown.join('\n')
}
