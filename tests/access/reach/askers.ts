import { randomBytes } from 'node:crypto'
import { personId, seatId } from '../../../seeds/load/ids.ts'
import { hashOf } from '../../../src/platform/codes/codes.ts'
import type { TestApplication } from '../../support/application.ts'
import { walkers } from '../model.ts'
import type { Asker } from './measure.ts'

/** One of each standing: the others are asked on the pages, and in the random worlds. */
const standings = [
  'nobody',
  'stranger',
  'mina',
  'joost',
  'petra',
  'anne',
  'lotte',
  'council',
  'omar',
  'card of Sjaak Reinders',
  'room of Marleen Vos',
  'invitation of Ruben Achterberg',
]

/** Walkers with a session of their own, a session that was made up, and the other two roles of the house. */
export async function askersIn({ sql }: Pick<TestApplication, 'sql'>): Promise<Asker[]> {
  const askers: Asker[] = []
  for (const walker of walkers.filter(({ name }) => standings.includes(name))) {
    const token = walker.kind === 'nobody' ? undefined : randomBytes(32).toString('base64url')
    askers.push({ name: walker.name, role: 'web', token })
    if (!token || walker.kind === 'nobody') continue
    await sql(
      `insert into platform.session (token_hash, seat_id, person_id, scope, method, ends_at)
       values ($1, $2, $3, $4, 'test', now() + interval '1 hour')`,
      [
        hashOf(token),
        walker.kind === 'seat' ? seatId(walker.fire, walker.participant) : null,
        walker.kind === 'person' ? personId(walker.person) : null,
        walker.kind === 'seat' ? walker.scope : 'person',
      ],
    )
  }
  return [
    ...askers,
    { name: 'a made-up session', role: 'web', token: 'not a token that anybody was given' },
    { name: 'the worker', role: 'worker', token: undefined },
    { name: 'sign-in', role: 'auth', token: undefined },
  ]
}
