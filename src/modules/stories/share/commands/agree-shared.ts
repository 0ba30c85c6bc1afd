import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { AgreeShared } from '../input.ts'
import { heldShared } from '../own.ts'
import { publishShared } from '../publish-shared.ts'

/** Who shared it says yes to how it will be read; from then on it is. */
export const agreeShared = command({
  name: 'stories.agree-shared',
  input: AgreeShared,
  async policy(context) {
    await heldShared(context)
  },
  async run(context) {
    const { input } = context
    const own = await heldShared(context)
    if (own.version !== input.version) throw new Conflict()
    return publishShared(context, own, { how: 'account', picture: input.picture })
  },
})
