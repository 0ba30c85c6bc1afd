import type { Context } from '@fedify/fedify'
import type { Activity } from '@fedify/vocab'
import { type RawBuilder, sql } from 'kysely'
import type { SteadyContext } from '../../platform/jobs/index.ts'
import { maySendTo } from './addresses.ts'
import { NotReached } from './carry.ts'
import { type Asked, federationAt } from './federation.ts'
import { NotTaken } from './post-letter.ts'

/** From a minute to a day apart, for about ten days; whoever cannot be reached by then has gone. */
const mostTries = 20
const minutesAfter = (tries: number) => Math.min(2 ** tries, 1440)

/** `silent`: their server did not answer at all, so that nobody else there is asked in this round. */
export type Outcome = 'sent' | 'failed' | 'silent' | 'gone'

/** `lost`: nobody will ever take it. */
export type Became = 'done' | 'lost' | Again

/** How a row waits for its next turn. */
interface Again {
  tries: number
  taken_until: null
  due_at: RawBuilder<Date>
}

/** What becomes of one letter, tried so many times before. */
export function becameOf(outcome: Outcome, tries: number): Became {
  if (outcome === 'sent') return 'done'
  if (outcome === 'gone' || tries + 1 >= mostTries) return 'lost'
  const minutes = minutesAfter(tries)
  // One clock, the database's.
  return {
    ...{ tries: tries + 1, taken_until: null },
    due_at: sql<Date>`now() + make_interval(mins => ${minutes})`,
  }
}

export type Telling = Pick<SteadyContext, 'house' | 'worker' | 'site' | 'goesOn'>

interface Sending {
  /** Who says it. */
  actor: string
  /** To whom, and where they are reached. */
  to: { uri: string; inbox: string }
  /** Asked now: what nobody may read any more is not sent. */
  activity(context: Context<Asked>): Promise<Activity | null>
}

export async function sendOne(
  { house, site: { origin } }: Telling,
  { actor, to, activity }: Sending,
): Promise<Outcome> {
  const inboxId = new URL(to.inbox)
  if (!maySendTo(inboxId, origin)) return 'failed'
  const site = { origin, example: false, production: false }
  const context = federationAt(origin).createContext(new URL(origin), { house, site })
  const said = await activity(context)
  if (!said) return 'sent'
  const recipient = { id: new URL(to.uri), inboxId }
  return context.sendActivity({ identifier: actor }, recipient, said).then(() => 'sent' as const, outcomeOf)
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof NotReached) return 'silent'
  return error instanceof NotTaken && [404, 410].includes(error.status) ? 'gone' : 'failed'
}
