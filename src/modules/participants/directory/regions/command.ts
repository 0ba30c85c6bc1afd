import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { provinces } from '../map/provinces.ts'
import { findRegion, holdRegion, standing } from './queries.ts'

const DrawRegion = z.object({
  slug: z.string(),
  /** What stood there when the form was opened. */
  seen: z.string(),
  provinces: z.array(z.enum(provinces, 'provinces.wrong')),
})

/** Who looks after a movement says which provinces belong to one of its regions. Of two at once the second sees the first's. */
export const drawRegion = command({
  name: 'participants.draw-region',
  input: DrawRegion,
  async policy({ db, input }) {
    if (!(await findRegion(db, input.slug))) throw new Absent()
  },
  async run({ db, input, record }) {
    const { id } = (await findRegion(db, input.slug)) ?? {}
    if (!id) throw new Absent()
    await holdRegion(db, id)
    const region = await findRegion(db, input.slug)
    if (!region) throw new Absent()
    if (standing(region) !== input.seen) throw new Conflict()
    await db.deleteFrom('participants.region_province').where('region_id', '=', id).execute()
    const chosen = [...new Set(input.provinces)].map((province) => ({ region_id: id, province }))
    if (chosen.length > 0) await db.insertInto('participants.region_province').values(chosen).execute()
    record.about('region on the map', id)
  },
})
