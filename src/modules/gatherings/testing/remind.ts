import { connect } from '../../../platform/database/connect.ts'
import { remindSignedUp } from '../letters/remind.ts'
import type { GatheringWorld } from './world.ts'

/** Does what comes by the clock as the worker does. @returns the sign-ups to which it would post. */
export async function remind({ test }: GatheringWorld): Promise<string[]> {
  const posted: string[] = []
  const worker = connect(test.database.worker, { max: 1, counted: false })
  await worker.write(undefined, ({ db }) =>
    remindSignedUp.run({
      house: test.app.house,
      db,
      origin: test.origin,
      post: async ({ ids }) => {
        posted.push(ids.signUp ?? '')
      },
    }),
  )
  await worker.close()
  return posted
}
