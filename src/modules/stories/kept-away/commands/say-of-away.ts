import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { SayOfAway } from '../input.ts'
import { awayDecided } from '../queries.ts'

/**
 * Another who looks after the movement agrees to what one proposed, or not; who proposed it takes it back.
 * @throws Invalid where somebody did meanwhile, or who agrees proposed it.
 */
export const sayOfAway = command({
  name: 'stories.say-of-away',
  input: SayOfAway,
  async policy(context) {
    await awayDecided(context)
  },
  async run({ db, input, clock, sealing, record }) {
    const agrees = input.says === 'yes'
    const key = sealing.newKey(clock)
    if (agrees) await db.insertInto('platform.sealing_key').values(key.row).execute()
    const { said } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<boolean>('stories.say_of_away', [
            ...[eb.cast(eb.val(input.proposal), 'uuid'), eb.val(agrees)],
            ...[clock.id(), key.row.id].map((one) => eb.cast(eb.val(one), 'uuid')),
          ])
          .as('said'),
      )
      .executeTakeFirstOrThrow()
    if (!said) throw new Invalid({ form: 'cannot' })
    record.about('story', input.story)
    if (agrees) record.fact('stories.away-decided', { story: input.story })
    return { agrees }
  },
})
