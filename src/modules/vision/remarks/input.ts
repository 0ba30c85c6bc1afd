import { z } from 'zod'
import { line, text } from '../../../platform/web/fields.ts'
import { OfCheck } from '../checks/input.ts'
import { kindsOfPiece, saying } from '../schema.ts'

/** Messages are keys of this room's words. */
const words = text(3000, 'words.long').pipe(z.string().min(1, 'words.missing'))

export const Remark = OfCheck.extend({
  thing: z.enum(kindsOfPiece),
  piece: z.uuid(),
  says: z.enum(saying, 'says.missing'),
  words,
})
export const OfRemark = OfCheck.extend({ remark: z.uuid() })
export const Answer = z.object({ remark: z.uuid(), name: line(80, 'name.long'), words })
