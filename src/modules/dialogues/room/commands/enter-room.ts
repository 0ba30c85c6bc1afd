import { hashOf, normaliseCode } from '../../../../platform/codes/codes.ts'
import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { EnterRoom } from '../input.ts'

/** As long as the code on the wall at most: an evening. */
export const hoursAtTable = 6

/**
 * Sits down with the code of the evening: in one's own seat where there is one, else in a new one. At a mirror
 * conversation a new one waits at the door.
 * @throws Invalid when the code opens nothing now.
 */
export const enterRoom = command({
  name: 'dialogues.enter-room',
  input: EnterRoom,
  policy() {},
  async run({ db, input, clock, sealing, record }) {
    const { code, name, held, tokenHash, device } = input
    if (held) {
      const both = [hashOf(normaliseCode(code)), held] as const
      await db
        .selectNoFrom((eb) =>
          eb.fn<boolean>('dialogues.keep_held_invitation', [eb.val(both[0]), eb.val(both[1])]).as('kept'),
        )
        .executeTakeFirstOrThrow()
    }
    const keyId = await sealing.makeKey(db, clock)
    const until = new Date(clock.now().getTime() + hoursAtTable * 3_600_000)
    const { seat } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<string | null>('dialogues.enter_room', [
            eb.val(hashOf(normaliseCode(code))),
            eb.val(clock.id()),
            eb.val(keyId),
            eb.val(name),
            eb.val(tokenHash),
            eb.val(device),
            eb.val(until),
          ])
          .as('seat'),
      )
      .executeTakeFirstOrThrow()
    if (seat === null) throw new Invalid({ code: 'room.unknown' })
    record.about('seat', seat)
    record.fact('dialogue.somebody-sat-down', { seat })
    return {}
  },
})
