import { command } from '../../../../platform/commands/command.ts'
import { layApart } from '../../terms/lay-into.ts'
import { PartTheme } from '../input.ts'
import { ensureCurates } from '../place.ts'

/** Takes a theme out of this one: what stood under it stands under it again. */
export const partTheme = command({
  name: 'action-teams.part-theme',
  input: PartTheme,
  async policy({ db, input }) {
    await ensureCurates(db, input)
  },
  async run({ db, input, record }) {
    const { id, slug } = await ensureCurates(db, input)
    await layApart(db, input.held, id)
    record.about('theme', input.held)
    return { slug }
  },
})
