import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { text, version } from '../../../platform/web/fields.ts'
import { ensureSpeaks } from '../visit/policy.ts'
import { writeSide } from '../visit/side-queries.ts'
import { canPrepare, stateOf } from '../visit/state.ts'

const words = text(1200, 'words.long')

/** Messages are keys of this folder's words. */
const PrepareVisit = z.object({ visit: z.uuid(), version, people: words, told: words, unseen: words })

/** One of the two houses writes down who comes or receives, what people were told, and what is not photographed. */
export const prepareVisit = command({
  name: 'visits.prepare',
  input: PrepareVisit,
  async policy({ db, input, clock }) {
    const visit = await ensureSpeaks(db, input.visit)
    if (!canPrepare(stateOf(visit, clock.now()))) throw new Absent()
  },
  async run({ db, input, record }) {
    const { visit: id, version: before, people, told, unseen } = input
    const { speaks } = await ensureSpeaks(db, id)
    const [side] = speaks
    if (!side) throw new Absent()
    await writeSide(db, { visit: id, side, version: before }, { people, told, unseen })
    record.about('work visit', id)
  },
})
