import { command } from '../../../../platform/commands/command.ts'
import { AddCaption } from '../input.ts'
import { ensureLeads } from '../policy.ts'

/** One more line of what is being said. What stands there stays: nobody's words are changed behind their back. @throws Absent */
export const addCaption = command({
  name: 'weeks.add-caption',
  input: AddCaption,
  policy: ({ db, input }) => ensureLeads(db, input),
  async run({ db, input: { session, words }, clock, record }) {
    await db.insertInto('weeks.live_caption').values({ id: clock.id(), session_id: session, words }).execute()
    record.about('programme session', session)
  },
})
