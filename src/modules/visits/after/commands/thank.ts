import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { otherSide } from '../../schema.ts'
import { ensureSpeaks } from '../../visit/policy.ts'
import { sideIn, sidesOf, writeSide } from '../../visit/side-queries.ts'
import { isOver, stateOf } from '../../visit/state.ts'
import { Thank } from '../input.ts'

/** One house thanks the other, once: what was said stays said. */
export const thank = command({
  name: 'visits.thank',
  input: Thank,
  async policy({ db, input, clock }) {
    const visit = await ensureSpeaks(db, input.visit)
    if (!isOver(stateOf(visit, clock.now()))) throw new Absent()
  },
  async run({ db, input, record }) {
    const { visit, version, thanks } = input
    const { speaks, circleIds } = await ensureSpeaks(db, visit)
    const [side] = speaks
    if (!side) throw new Absent()
    if (sideIn(await sidesOf(db, visit), side).thanks !== '') throw new Conflict()
    await writeSide(db, { visit, side, version }, { thanks })
    record.about('work visit', visit)
    record.fact('visits.thanked', { visit, circle: circleIds[otherSide(side)] })
  },
})
