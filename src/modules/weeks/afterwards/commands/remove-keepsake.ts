import { command } from '../../../../platform/commands/command.ts'
import { RemoveKeepsake } from '../input.ts'
import { ensureMakes } from '../policy.ts'
import { strike } from '../strike.ts'

/** The makers take away what is kept, for good. @throws Absent */
export const removeKeepsake = command({
  name: 'weeks.remove-keepsake',
  input: RemoveKeepsake,
  async policy({ db, input }) {
    await ensureMakes(db, input)
  },
  async run({ db, input, record }) {
    await strike(db, input.id)
    record.about('keepsake', input.id)
  },
})
