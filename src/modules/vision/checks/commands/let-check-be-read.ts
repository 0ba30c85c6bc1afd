import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { remarksIn } from '../../remarks/queries.ts'
import { OfCheck } from '../input.ts'
import { changeCheck } from './change-check.ts'
import { mayWrite, openCheck } from './open-check.ts'

/** From now on the movement reads it. Who made something that is spoken of had their time to answer. @throws Invalid */
export const letCheckBeRead = command({
  name: 'vision.let-check-be-read',
  does: 'change',
  input: OfCheck,
  policy: (context) => mayWrite(context),
  async run(context) {
    const { db, sealing, input, clock, record } = context
    const check = await openCheck(context)
    const remarks = await remarksIn(db, sealing, input.check)
    if (remarks.some(({ ripe }) => !ripe)) throw new Invalid({ form: 'read.not-yet' })
    if (remarks.length === 0 && !check.fits && !check.pinches && !check.proposes)
      throw new Invalid({ form: 'read.empty' })
    await changeCheck(context, check.version, { read_on: dayAt(clock.now()) })
    record.about('vision check', input.check)
  },
})
