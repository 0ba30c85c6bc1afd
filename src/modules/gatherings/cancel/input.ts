import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'

const because = text(1000, 'because.long')

export const Cancelling = z.object({ gatheringId: z.uuid(), version, because })

export const OneTime = z.object({
  gatheringId: z.uuid(),
  occurrenceId: z.uuid(),
  version,
  date: line(40, 'date.wrong'),
  time: line(40, 'time.wrong'),
  untilDate: line(40, 'date.wrong'),
  until: line(40, 'time.wrong'),
  note: line(300, 'note.long'),
})

export const CancellingOnce = z.object({
  gatheringId: z.uuid(),
  occurrenceId: z.uuid(),
  version,
  because,
})
