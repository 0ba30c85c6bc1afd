import { z } from 'zod'
import { line, version } from '../../../platform/web/fields.ts'

const named = {
  nameNl: line(60, 'name.long').pipe(z.string().min(1, 'name.missing')),
  nameEn: line(60, 'name.long'),
}
const one = { slug: z.string(), rubric: z.uuid() }

/** Messages are keys of this folder's words. */
export const BeginRubric = z.object({ slug: z.string(), ...named })
export const RenameRubric = z.object({ ...one, version, ...named })
export const MoveRubric = z.object({ ...one, way: z.enum(['up', 'down']) })
export const SetRubricAside = z.object({ ...one, aside: z.enum(['yes', 'no']) })
