import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { Sentence } from '../sentence.ts'
import { askedOfMe } from './queries.ts'

/** Who was asked writes out what they heard or saw. It waits for the speaker's yes, and they hear it no more. */
export const writeOut = command({
  name: 'contributions.write-out',
  input: z.object({ contributionId: z.uuid(), words: Sentence }),
  async policy({ db, input }) {
    if (!(await askedOfMe(db, input.contributionId))) throw new Absent()
  },
  async run({ db, input, sealing, record }) {
    const { contributionId, words } = input
    const asked = await askedOfMe(db, contributionId)
    if (!asked) throw new Absent()
    const body = await sealing.seal(db, asked.keyId, words)
    const { written } = await db
      .selectNoFrom((eb) =>
        eb.fn<boolean>('contributions.write_out', [eb.val(contributionId), eb.val(body)]).as('written'),
      )
      .executeTakeFirstOrThrow()
    if (!written) throw new Absent()
    record.about('contribution', contributionId)
    return { contributionId }
  },
})
