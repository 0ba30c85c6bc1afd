import { z } from 'zod'
import { line } from '../../../platform/web/fields.ts'

export const Next = z.object({
  dialogueId: z.uuid(),
  rhythm: z.enum(['month', 'quarter', 'none']).catch('none'),
  /** Empty with a rhythm: the day that it proposes. */
  date: line(40, 'date.wrong'),
  /** Empty: as the last time. */
  time: line(40, 'time.wrong'),
  until: line(40, 'time.wrong'),
})
