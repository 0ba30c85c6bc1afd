import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { slugOf } from '../../../circles/index.ts'
import { inBoth } from '../../in-both.ts'
import { BeginRubric } from '../input.ts'
import { ensureKeeps } from '../place.ts'
import { rubricsOf } from '../queries.ts'

/** Hosts make a rubric; it stands after the others. @throws Invalid where there is one of that address. */
export const beginRubric = command({
  name: 'action-teams.begin-rubric',
  input: BeginRubric,
  async policy({ db, input }) {
    await ensureKeeps(db, input.slug)
  },
  async run({ db, clock, input, record }) {
    const movement = await ensureKeeps(db, input.slug)
    const all = await rubricsOf(db, 'nl', movement.id)
    const slug = slugOf(input.nameNl)
    if (slug === '' || all.some((one) => one.slug === slug)) throw new Invalid({ nameNl: 'name.taken' })
    const id = clock.id()
    const place = Math.max(all.length, ...all.map((one) => one.place ?? 0)) + 1
    await db
      .insertInto('action_teams.theme')
      .values({
        ...{ id, movement_id: movement.id, kind: 'rubric', slug, place },
        name: JSON.stringify(inBoth(input.nameNl, input.nameEn)) as never,
      })
      .execute()
    record.about('theme', id)
  },
})
