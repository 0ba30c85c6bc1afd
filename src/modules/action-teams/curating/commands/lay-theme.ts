import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { layInto } from '../../terms/lay-into.ts'
import { LayTheme } from '../input.ts'
import { ensureCurates } from '../place.ts'

/**
 * Lays a theme into another that says the same: what stands under it is found there, and its address leads on.
 * @throws Invalid where the other does not stand by itself.
 */
export const layTheme = command({
  name: 'action-teams.lay-theme',
  input: LayTheme,
  async policy({ db, input }) {
    await ensureCurates(db, input)
  },
  async run({ db, input, record }) {
    const theme = await ensureCurates(db, input)
    const slug = await layInto(db, { ...theme, kind: 'theme' }, input.into)
    if (slug === undefined) throw new Invalid({ into: 'into.missing' })
    record.about('theme', theme.id)
    return { slug }
  },
})
