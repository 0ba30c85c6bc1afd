import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { findMovement } from '../../../about-us/index.ts'
import { barrierAddresses } from '../address.ts'
import { TellBarrier } from '../input.ts'

/** Somebody could not do something here and says what, to who looks after the movement. No account is tied to it. */
export const tellBarrier = command({
  name: 'doors.tell-barrier',
  does: 'create',
  input: TellBarrier,
  async policy({ db, input }) {
    if (!(await findMovement(db, input.movement))) throw new Absent()
  },
  async run({ db, input, clock, house, sealing, record }) {
    const movement = await findMovement(db, input.movement)
    if (!movement) throw new Absent()
    const { words, page, phone, mail, locale } = input
    const key = sealing.newKey(clock)
    const id = clock.id()
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    await db
      .insertInto('doors.barrier')
      .values({
        ...{ id, movement_id: movement.id, sealing_key_id: key.row.id, locale },
        ...{ content: key.seal(JSON.stringify({ words, page, phone })), by_mail: mail !== '' },
        ...{
          mail: mail === '' ? null : key.seal(mail),
          address_key: mail === '' ? null : barrierAddresses.of(house, mail),
          told_on: dayAt(clock.now()),
        },
      })
      .execute()
    record.about('barrier', id)
    record.onlyAdds()
    record.fact('doors.barrier-told', { barrier: id })
  },
})
