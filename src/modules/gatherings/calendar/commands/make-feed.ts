import { z } from 'zod'
import { hashOf } from '../../../../platform/codes/codes.ts'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { secretOf } from '../feed.ts'

/** An address at which one's own calendar can be followed; the one before opens nothing any more. */
export const makeFeed = command({
  name: 'gatherings.make-feed',
  input: z.object({}),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, actor, clock, house, record }) {
    if (actor.kind !== 'person') throw new Absent()
    const id = clock.id()
    await db.deleteFrom('gatherings.feed').where('person_id', '=', actor.id).execute()
    await db
      .insertInto('gatherings.feed')
      .values({ id, person_id: actor.id, secret_hash: hashOf(secretOf(house, id)) })
      .execute()
    record.about('person', actor.id)
    return {}
  },
})
