import { randomBytes } from 'node:crypto'
import { hashOf } from '../../../../src/platform/codes/codes.ts'
import type { TestApplication } from '../../../support/application.ts'
import { lay } from '../../noninterference/planting.ts'
import { days, fresh, key } from '../meeting/settle.ts'
import { people, sessions, type World } from './world.ts'

/** A world as it stands in the database: the ids of what is in it, in the order in which it came. */
export interface Settled {
  week: string
  day: string
  sessions: string[]
  accounts: string[]
  tokens: string[]
  makers: string[]
  speakers: string[]
  kept: string[]
  /** What is said in each, and nowhere else. */
  texts: string[]
}

export const mailOf = (account: string) => `${account}@huis.example`

/** A Week that was released and is over, with who spoke and who makes it. */
export async function settle(test: TestApplication, world: World): Promise<Settled> {
  const { sql } = test
  const [week = '', day = '', movement = ''] = fresh(3)
  const settled: Settled = {
    ...{ week, day, sessions: fresh(sessions.length), accounts: fresh(people.length) },
    tokens: people.map(() => randomBytes(32).toString('base64url')),
    ...{ makers: fresh(world.makers.length), speakers: [], kept: [], texts: [] },
  }
  await lay(sql, 'circles.circle', { id: movement, kind: 'movement', slug: movement, name: 'Beweging' })
  for (const [i, id] of settled.accounts.entries()) {
    await lay(sql, 'people.person', { id, name: 'Mens', email: mailOf(id) })
    await lay(sql, 'platform.session', {
      ...{ token_hash: hashOf(settled.tokens[i] as string), person_id: id, scope: 'person', method: 'test' },
      ends_at: days(1),
    })
  }
  for (const [i, { person, taken }] of world.makers.entries())
    await lay(sql, 'circles.seat', {
      ...{ id: settled.makers[i], circle_id: movement, person_id: settled.accounts[person], name: 'Mens' },
      ...{ role: 'host', sealing_key_id: await key(test), taken_at: taken ? days(-90) : null },
    })
  const of = { title: 'Week', first_on: days(-30), last_on: days(-26) }
  await lay(sql, 'weeks.week', {
    ...{ ...of, id: week, movement_id: movement, circle_id: movement, slug: week, year: 2026, released: 1 },
  })
  await lay(sql, 'weeks.draft_week', { ...of, week_id: week })
  await lay(sql, 'weeks.draft_day', { id: day, week_id: week, on_date: days(-30) })
  await lay(sql, 'weeks.programme_day', { id: day, week_id: week, on_date: days(-30), theme: '', about: '' })
  for (const id of settled.sessions) {
    const at = { id, week_id: week, day_id: day, title: 'Praten' }
    await lay(sql, 'weeks.draft_session', { ...at, from_time: '10:00', until_time: '11:00' })
    await lay(sql, 'weeks.programme_session', {
      ...{ ...at, about: '', sign_up: false, starts_at: days(-30), ends_at: days(-29) },
    })
  }
  for (const { session, person } of world.speakers) {
    const [id = ''] = fresh(1)
    settled.speakers.push(id)
    await lay(sql, 'weeks.draft_speaker', {
      ...{ id, week_id: week, session_id: settled.sessions[session], name: 'Wie spreekt' },
      person_id: person === null ? null : settled.accounts[person],
    })
  }
  return settled
}
