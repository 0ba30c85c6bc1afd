import { command } from '../../../../platform/commands/command.ts'
import { Denied, Invalid } from '../../../../platform/errors/errors.ts'
import { ensureHost } from '../../gathering/policy.ts'
import { AskingCircle } from '../input.ts'

/**
 * Everybody who sits in the circle is asked to its gathering, once for all the times that it comes back; and from now on who
 * comes to sit there. Whoever was asked before is not asked again.
 */
export const askCircle = command({
  name: 'gatherings.ask-circle',
  input: AskingCircle,
  async policy({ db, input }) {
    const { standsIn } = await ensureHost(db, input.gatheringId, { anywhere: true })
    if (standsIn) throw new Denied('denied.not-host')
  },
  async run({ db, input, record }) {
    const { gatheringId } = input
    const { open } = await db
      .selectNoFrom((eb) =>
        eb.fn<boolean>('gatherings.takes_answers', [eb.cast(eb.val(gatheringId), 'uuid')]).as('open'),
      )
      .executeTakeFirstOrThrow()
    if (!open) throw new Invalid({ form: 'ask.closed' })
    await db
      .selectNoFrom((eb) =>
        eb.fn('gatherings.ask_circle', [eb.cast(eb.val(gatheringId), 'uuid')]).as('asked'),
      )
      .executeTakeFirstOrThrow()
    record.about('gathering', gatheringId)
    return { gatheringId }
  },
})
