import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { watchedPlace } from '../../place.ts'
import { LetEverybody } from '../input.ts'
import { checksOf } from '../queries.ts'
import { changeCheck } from './change-check.ts'

/** Hosts let everybody read it, or the movement alone. */
export const letEverybodyRead = command({
  name: 'vision.let-everybody-read',
  does: 'change',
  input: LetEverybody,
  async policy({ db, input }) {
    if (!(await watchedPlace(db, input.slug)).keeps) throw new Absent()
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const [check] = await checksOf(db, sealing, input.slug, input.check)
    if (!check?.readOn) throw new Absent()
    await changeCheck(context, check.version, { audience: input.audience })
    record.about('vision check', input.check)
  },
})
