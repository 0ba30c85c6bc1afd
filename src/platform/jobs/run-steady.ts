import type { PgBoss } from 'pg-boss'
import type { Post } from '../mail/post.ts'
import { plainFailure } from './failure.ts'
import type { SteadyContext, SteadyWork } from './steady.ts'

/** How long one turn lasts, in milliseconds: the next minute's begins soon after. */
const turn = 55_000

const tz = 'Europe/Amsterdam'

/** Looks after steady work every minute. @returns lets whoever is at work know that it ends. */
export async function startSteady(
  boss: PgBoss,
  works: readonly SteadyWork[],
  context: Omit<SteadyContext, 'goesOn' | 'post'> & { post: Post | null },
): Promise<() => void> {
  let ended = false
  const { post } = context
  for (const work of works.filter(({ needsPost }) => post || !needsPost)) {
    // A turn that was killed holds nobody up: who begins next takes over what it left.
    await boss.createQueue(work.name, { policy: 'short' })
    await boss.updateQueue(work.name, { retryLimit: 0, expireInSeconds: 300 })
    await boss.schedule(work.name, '* * * * *', null, { tz })
    await boss.work(work.name, { pollingIntervalSeconds: 5 }, async () => {
      const until = Date.now() + turn
      try {
        await work.run({ ...context, post: post as Post, goesOn: () => !ended && Date.now() < until })
      } catch (error) {
        throw plainFailure(work.name, error)
      }
    })
  }
  return () => {
    ended = true
  }
}
