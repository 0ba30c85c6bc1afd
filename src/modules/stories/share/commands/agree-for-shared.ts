import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { sharedLookedAt } from '../at-desk.ts'
import { AgreeForShared } from '../input.ts'
import { publishShared } from '../publish-shared.ts'

/** Who looks along writes down a yes that was said to them elsewhere, to these words. */
export const agreeForShared = command({
  name: 'stories.agree-for-shared',
  input: AgreeForShared,
  async policy(context) {
    await sharedLookedAt(context)
  },
  async run(context) {
    const { how, picture, version } = context.input
    const shared = await sharedLookedAt(context)
    if (shared.version !== version) throw new Conflict()
    return publishShared(context, shared, { how, picture })
  },
})
