import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { objectionLookedAt } from '../../about-me/queries.ts'
import { HoldStory } from '../input.ts'
import { longestHold } from '../longest.ts'

/**
 * Who looks after the movement holds a story out of readers' sight while they weigh what somebody says of it, for two weeks at most and
 * with a reason that its writers read. @throws Invalid where nobody reads it, or it was held before.
 */
export const holdStory = command({
  name: 'stories.hold',
  input: HoldStory,
  async policy(context) {
    await objectionLookedAt(context)
  },
  async run(context) {
    const { db, input, clock, sealing, record } = context
    const { storyId } = await objectionLookedAt(context)
    const id = clock.id()
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const { holds } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<boolean>('stories.hold', [
            ...[
              eb.cast(eb.val(input.id), 'uuid'),
              eb.cast(eb.val(id), 'uuid'),
              eb.cast(eb.val(key.row.id), 'uuid'),
            ],
            ...[eb.val(key.seal(input.reason)), eb.cast(eb.val(longestHold), 'integer')],
          ])
          .as('holds'),
      )
      .executeTakeFirstOrThrow()
    if (!holds) throw new Invalid({ form: 'hold.cannot' })
    record.about('story', storyId)
    record.fact('stories.held', { story: storyId })
  },
})
