import { command } from '../../../../platform/commands/command.ts'
import { putAside } from '../aside.ts'
import { ensureSpeaker, holdAsSpeaker } from '../bearing.ts'
import { SetAside } from '../input.ts'

/**
 * The speaker does not choose now: not now, later, or together with somebody. Kept for them alone; neither the log nor any
 * fact says about which words, so that nobody learns that somebody put it off.
 */
export const setAside = command({
  name: 'contributions.note-own',
  input: SetAside,
  async policy({ db, actor, input }) {
    await ensureSpeaker(db, actor, input.contributionId)
  },
  async run({ db, actor, input }) {
    const bearing = await holdAsSpeaker(db, actor, input.contributionId)
    // Chosen meanwhile on another device: then there is nothing to put off.
    if (bearing.audience === null) await putAside(db, bearing, input.contributionId, input.aside)
    return {}
  },
})
