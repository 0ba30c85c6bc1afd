import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { ensureSpeaks } from '../../visit/policy.ts'
import { writeSide } from '../../visit/side-queries.ts'
import { isOver, stateOf } from '../../visit/state.ts'
import { TakeHome } from '../input.ts'

/** One of the two houses says what it took home, and how far that may be told. It goes no further than both allow. */
export const takeHome = command({
  name: 'visits.take-home',
  input: TakeHome,
  async policy({ db, input, clock }) {
    const visit = await ensureSpeaks(db, input.visit)
    if (!isOver(stateOf(visit, clock.now()))) throw new Absent()
  },
  async run({ db, input, record }) {
    const { visit, version, takenHome, audience } = input
    const [side] = (await ensureSpeaks(db, visit)).speaks
    if (!side) throw new Absent()
    await writeSide(db, { visit, side, version }, { taken_home: takenHome, audience })
    record.about('work visit', visit)
  },
})
