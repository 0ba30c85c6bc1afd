import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { CallOff } from '../input.ts'
import { ensureSpeaks } from '../policy.ts'
import type { WorkVisit } from '../queries.ts'
import { canCallOff, stateOf } from '../state.ts'

/** One side says that it does not take place, and why; also who withdraws what they asked. */
export const callOff = command({
  name: 'visits.call-off',
  input: CallOff,
  async policy({ db, input, clock }) {
    const visit = await ensureSpeaks(db, input.visit)
    if (!canCallOff(stateOf(visit, clock.now()))) throw new Absent()
  },
  async run({ db, input, record }) {
    const visit = await ensureSpeaks(db, input.visit)
    record.about('work visit', visit.id)
    if (!visit.planned) {
      await endBefore(db, visit, input.because)
      record.fact('visits.called-off', { visit: visit.id })
      return
    }
    const { rows } = await sql<{
      done: boolean
    }>`select visits.call_off(${visit.id}::uuid, ${input.because}) as done`.execute(db)
    if (!rows[0]?.done) throw new Absent()
    record.fact('gatherings.cancelled', { gathering: visit.planned.gatheringId })
  },
})

/** Before there was a day nothing stands in an agenda. */
const endBefore = (db: Db, { id, version }: WorkVisit, because: string) =>
  expectVersion(
    db
      .updateTable('visits.visit')
      .set({ step: 'called-off', because, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst(),
  )
