import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { objectionLookedAt } from '../../about-me/queries.ts'
import { ProposeAway } from '../input.ts'

/**
 * Who looks after the movement proposes that a story is kept away for good, with a reason for who wrote it and one for who objected.
 * Nothing changes by it. @throws Invalid where they write it or are in it, or something was proposed already.
 */
export const proposeAway = command({
  name: 'stories.propose-away',
  input: ProposeAway,
  async policy(context) {
    await objectionLookedAt(context)
  },
  async run(context) {
    const { db, input, clock, sealing, record } = context
    const { storyId, keyId } = await objectionLookedAt(context)
    const id = clock.id()
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const toObjector = await sealing.seal(db, keyId, input.forObjector)
    const { lies } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<boolean>('stories.propose_away', [
            ...[input.id, id, key.row.id].map((one) => eb.cast(eb.val(one), 'uuid')),
            ...[eb.val(key.seal(input.forWriters)), eb.val(toObjector)],
          ])
          .as('lies'),
      )
      .executeTakeFirstOrThrow()
    if (!lies) throw new Invalid({ form: 'cannot' })
    record.about('story', storyId)
  },
})
