import { randomBytes, randomUUID } from 'node:crypto'
import { hashOf } from '../../../../src/platform/codes/codes.ts'
import type { TestApplication } from '../../../support/application.ts'
import { layNewKey } from '../../../support/keys.ts'
import { lay } from '../../noninterference/planting.ts'
import { circles, people, type World } from './world.ts'

/** A world as it stands in the database: the ids of what is in it, in the order in which it came. */
export interface Settled {
  circles: string[]
  seats: string[]
  accounts: string[]
  tokens: string[]
  visits: string[]
  gatherings: string[]
  signUps: string[]
  week: string
  day: string
  sessions: string[]
  joins: string[]
  /** What occurs nowhere else, by the id of what says it. */
  texts: Map<string, string>
}

export const fresh = (n: number) => Array.from({ length: n }, () => randomUUID() as string)
/** So many days from now. */
export const days = (n: number) => new Date(Date.now() + n * 86_400_000)

/** Circles, people and their places, with a session for each. */
export async function settle(test: TestApplication, { seats, places }: World): Promise<Settled> {
  const [week = '', day = ''] = fresh(2)
  const settled: Settled = {
    ...{ circles: fresh(circles.length), seats: fresh(seats.length), accounts: fresh(people.length) },
    tokens: people.map(() => randomBytes(32).toString('base64url')),
    ...{ visits: [], gatherings: [], signUps: [], week, day, sessions: [], joins: [], texts: new Map() },
  }
  const { sql } = test
  for (const [i, { kind, parent, open }] of circles.entries())
    await lay(sql, 'circles.circle', {
      ...{ id: settled.circles[i], kind, slug: `kring-${settled.circles[i]}`, name: `Kring ${i}` },
      parent_id: parent === null ? null : settled.circles[parent],
      ...{
        movement_id: parent === null ? null : settled.circles[0],
        visibility: open ? 'everyone' : 'members',
      },
    })
  for (const [circle, at] of places)
    await lay(sql, 'circles.within', {
      ...{ circle_id: settled.circles[circle], in_id: settled.circles[at], since: days(-30) },
    })
  for (const [i, id] of settled.accounts.entries()) {
    await lay(sql, 'people.person', { id, name: 'Mens' })
    await lay(sql, 'platform.session', {
      ...{ token_hash: hashOf(settled.tokens[i] as string), person_id: id, scope: 'person', method: 'test' },
      ends_at: days(1),
    })
  }
  for (const [i, { circle, person, hosts, taken }] of seats.entries())
    await lay(sql, 'circles.seat', {
      ...{ id: settled.seats[i], circle_id: settled.circles[circle], person_id: settled.accounts[person] },
      ...{ name: 'Mens', role: hosts ? 'host' : 'member', sealing_key_id: await key(test) },
      taken_at: taken ? new Date() : null,
    })
  return settled
}

/** A key of its own for what is sealed. */
export const key = async (test: TestApplication): Promise<string> => (await layNewKey(test)).id

/** With a key of its own, to be laid beside what it belongs to. */
export async function sealedWith(test: TestApplication, text: string) {
  const { id, seal } = await layNewKey(test)
  return { sealing_key_id: id, sealed: seal(text) }
}

/** Something that is said nowhere else. */
export function says({ texts }: Settled, id: string): string {
  const text = texts.get(id) ?? `gezegd ${randomBytes(9).toString('hex')}`
  texts.set(id, text)
  return text
}
