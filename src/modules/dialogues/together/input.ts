import { z } from 'zod'
import { line, text } from '../../../platform/web/fields.ts'
import { needsLength } from '../fire/input.ts'

export const Bringing = z.object({
  dialogueId: z.uuid(),
  name: line(100, 'name.long'),
  helps: z.literal('yes').optional().catch(undefined),
  needs: text(needsLength, 'needs.long'),
})

export const Own = z.object({ dialogueId: z.uuid() })

export const OwnCode = Own.extend({ long: z.instanceof(Buffer), short: z.instanceof(Buffer) })
