import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { besideWith } from '../asked.ts'

/** Who decides along is about to see what is asked of them: the log says so, before it is shown. */
export const readBeside = command({
  name: 'contributions.read-beside',
  input: z.object({ codeHash: z.instanceof(Buffer) }),
  async policy({ db, input }) {
    if (!(await besideWith(db, input.codeHash))) throw new Absent()
  },
  async run({ db, input, record }) {
    const beside = await besideWith(db, input.codeHash)
    if (beside) record.about('deciding together', beside.id)
    return {}
  },
})
