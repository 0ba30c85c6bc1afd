import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { otherSide } from '../../schema.ts'
import { layDays, spansOf } from '../days.ts'
import { ProposeDays } from '../input.ts'
import { ensureSpeaks } from '../policy.ts'
import { canChooseDays, stateOf } from '../state.ts'

/** One side proposes other days. What stands in the agenda stays there until the other chose one of them. */
export const proposeDays = command({
  name: 'visits.propose-days',
  input: ProposeDays,
  async policy({ db, input, clock }) {
    const visit = await ensureSpeaks(db, input.visit)
    if (!canChooseDays(stateOf(visit, clock.now()))) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const { visit: id, version, because } = input
    const { speaks, step, circleIds } = await ensureSpeaks(db, id)
    const spans = spansOf(input.days, clock.now())
    if (spans.length === 0) throw new Invalid({ 'date-1': 'days.missing' })
    if (step === 'planned' && because === '') throw new Invalid({ because: 'because.missing' })
    const [side] = speaks
    if (!side) throw new Absent()
    await expectVersion(
      db
        .updateTable('visits.visit')
        .set({ because, version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    await layDays(db, { visit: id, side, newId: () => clock.id() }, spans)
    record.about('work visit', id)
    record.fact('visits.days-proposed', { visit: id, circle: circleIds[otherSide(side)] })
  },
})
