import { command } from '../../../../platform/commands/command.ts'
import { ensureHost } from '../../gathering/policy.ts'
import { What } from '../input.ts'
import { changePart } from './change-part.ts'

/** What kind it is, what it is called and what it is for. Another name changes calendars too: who signed up hears of it. */
export const changeWhat = command({
  name: 'gatherings.change-what',
  input: What,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId)
  },
  async run({ db, input, clock, record }) {
    const { gatheringId, kind, title, about, language } = input
    const was = await ensureHost(db, gatheringId)
    const renamed = was.status === 'announced' && was.title !== title
    await changePart(db, input, { kind, title, about, language, ...(renamed && { changed_at: clock.now() }) })
    record.about('gathering', gatheringId)
    if (renamed) record.fact('gatherings.changed', { gathering: gatheringId, changed: 'name' })
    return { gatheringId }
  },
})
