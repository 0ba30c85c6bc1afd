import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { isDatabaseAway } from '../../../platform/errors/errors.ts'
import { failureFields } from '../../../platform/jobs/failure.ts'
import type { SteadyContext, SteadyWork } from '../../../platform/jobs/index.ts'
import { sendProofs } from '../editing/proof.ts'
import {
  type Became,
  claim,
  closeDone,
  type Delivery,
  giveBack,
  layReady,
  type Pace,
  settle,
} from './deliveries.ts'
import { type Lane, sendOne } from './send-one.ts'
import { Variants } from './variants.ts'

/** Letters a minute where the settings do not say. */
const usual = 600
/** What one lane sends in a minute over a post that is far away. */
const oneLane = 900
const mostLanes = 4
/** How long a lane waits that the pace holds up, in milliseconds. */
const pause = 1_000
/** After so many in a row that could not be handed over the post is away; fewer hold up nobody. */
const mostAway = 10

export type SendingContext = Pick<
  SteadyContext,
  'house' | 'worker' | 'post' | 'site' | 'log' | 'movementOf' | 'sender' | 'goesOn'
>

/**
 * Lays ready what left, and sends what waits until nothing does, or it is time to stop. Cut off anywhere, whoever comes next goes
 * on: what was claimed waits again, what the post has is not sent again.
 */
export async function sendWaiting(context: SendingContext, given: Partial<Pace> = {}): Promise<void> {
  const { house, worker } = context
  const aMinute = given.aMinute ?? house.newsletterRate ?? usual
  const pace: Pace = { aMinute, atOnce: Math.max(1, Math.min(20, Math.floor(aMinute / 30))), ...given }
  await layReady(worker, house.clock.now())
  await proofs(context)
  const variants = new Variants(context)
  const lanes = Math.max(1, Math.min(mostLanes, Math.round(aMinute / oneLane)))
  const all = Array.from({ length: lanes }, () => runLane(context, variants, pace))
  const failed = (await Promise.allSettled(all)).find((one) => one.status === 'rejected')
  await closeDone(worker, house.clock.now())
  if (failed) throw failed.reason
}

async function proofs(context: SendingContext): Promise<void> {
  const line = context.post.line()
  try {
    await sendProofs(context, line)
  } finally {
    line.close()
  }
}

/** One line to the post, and what goes over it. */
async function runLane(context: SendingContext, variants: Variants, pace: Pace): Promise<void> {
  const { worker, post } = context
  const lane: Lane = { context, variants, line: post.line(), claimer: randomUUID() }
  let away = 0
  try {
    while (context.goesOn()) {
      const claimed = await claim(worker, lane.claimer, pace)
      if (claimed.length === 0) {
        if (!(await someWait(context))) return
        await sleep(pause)
      }
      for (const delivery of claimed) {
        if (!context.goesOn()) return
        const became = await tried(lane, delivery)
        // What nobody knows waits until it is stale: a slow answer may still come.
        if (became === 'unsure') return
        await settle(worker, lane.claimer, delivery.id, became)
        away = became === 'away' ? away + 1 : 0
        if (away < mostAway) continue
        context.log.warn({ trouble: lane.line.trouble() }, 'letters of a newsletter wait: the post is away')
        return
      }
    }
  } finally {
    lane.line.close()
    await giveBack(worker, lane.claimer)
  }
}

/** A letter that cannot be made waits, and holds up no other; where the database is away, all do. */
async function tried(lane: Lane, delivery: Delivery): Promise<Became> {
  try {
    return await sendOne(lane, delivery)
  } catch (error) {
    if (isDatabaseAway(error)) throw error
    lane.context.log.error(failureFields(error), 'a letter of a newsletter could not be made')
    return 'unmade'
  }
}

/** Whether anything is due that the pace alone holds up. */
const someWait = ({ worker }: SendingContext) =>
  worker.read(undefined, async ({ db }) => {
    const one = await db
      .selectFrom('newsletter.delivery')
      .select('id')
      .where('state', '=', 'waiting')
      .where('due_at', '<=', (eb) => eb.fn<Date>('now'))
      .limit(1)
      .executeTakeFirst()
    return one !== undefined
  })

/** Looked after every minute. */
export const newsletterSending: SteadyWork = {
  name: 'newsletter.send',
  needsPost: true,
  run: (context) => sendWaiting(context),
}
