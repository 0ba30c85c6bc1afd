import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { One } from '../input.ts'
import { askedOfMe } from './queries.ts'

/** Who was asked to write it out is about to hear or see it: the log says so, before they get it. */
export const hearAsked = command({
  name: 'contributions.hear-asked',
  input: One,
  async policy({ db, input }) {
    if (!(await askedOfMe(db, input.contributionId))) throw new Absent()
  },
  async run({ input, record }) {
    record.about('contribution', input.contributionId)
    return {}
  },
})
