import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ProposeOfAway } from '../input.ts'
import { awayDecided } from '../queries.ts'

/** That what is kept away may be read again, or stays away after all that its writers said: for another to agree to. */
export const proposeOfAway = command({
  name: 'stories.propose-of-away',
  input: ProposeOfAway,
  async policy(context) {
    await awayDecided(context)
  },
  async run({ db, input, clock, sealing, record }) {
    const id = clock.id()
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const { lies } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<boolean>('stories.propose_of_away', [
            ...[eb.cast(eb.val(input.story), 'uuid'), eb.cast(eb.val(id), 'uuid'), eb.val(input.kind)],
            ...[eb.cast(eb.val(key.row.id), 'uuid'), eb.val(key.seal(input.because))],
          ])
          .as('lies'),
      )
      .executeTakeFirstOrThrow()
    if (!lies) throw new Invalid({ form: 'cannot' })
    record.about('story', input.story)
  },
})
