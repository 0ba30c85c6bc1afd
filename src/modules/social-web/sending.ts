import { type Context, SendActivityError } from '@fedify/fedify'
import type { Activity } from '@fedify/vocab'
import type { FactContext } from '../../platform/outbox/facts.ts'
import { maySendTo } from './addresses.ts'
import { type Asked, federationAt } from './federation.ts'

/** From a minute to a day apart, for about ten days; whoever cannot be reached by then has gone. */
export const mostTries = 20
export const minutesAfter = (tries: number) => Math.min(2 ** tries, 1440)

/** How many leave in one go. */
export const mostAtOnce = 500
const side = 10

export type Outcome = 'sent' | 'failed' | 'gone'

/** Sends what is due, some beside each other, and says what became of each. */
export async function sendAll<Due>(
  due: readonly Due[],
  send: (one: Due) => Promise<Outcome>,
): Promise<{ one: Due; outcome: Outcome }[]> {
  const outcomes: { one: Due; outcome: Outcome }[] = []
  for (let at = 0; at < due.length; at += side)
    outcomes.push(
      ...(await Promise.all(
        due.slice(at, at + side).map(async (one) => ({ one, outcome: await send(one) })),
      )),
    )
  return outcomes
}

interface Sending {
  /** Who says it. */
  actor: string
  /** To whom, and where they are reached. */
  to: { uri: string; inbox: string }
  /** Asked now: what nobody may read any more is not sent. */
  activity(context: Context<Asked>): Promise<Activity | null>
}

export async function sendOne(
  { house, origin }: FactContext,
  { actor, to, activity }: Sending,
): Promise<Outcome> {
  const inboxId = new URL(to.inbox)
  if (!(await maySendTo(inboxId, origin))) return 'failed'
  const site = { origin, example: false, production: false }
  const context = federationAt(origin).createContext(new URL(origin), { house, site })
  const said = await activity(context)
  if (!said) return 'sent'
  const recipient = { id: new URL(to.uri), inboxId }
  return context.sendActivity({ identifier: actor }, recipient, said, { immediate: true }).then(
    () => 'sent' as const,
    (error) =>
      error instanceof SendActivityError && [404, 410].includes(error.statusCode)
        ? ('gone' as const)
        : ('failed' as const),
  )
}
