import { z } from 'zod'
import { several } from '../../../platform/web/fields.ts'

export const Giving = z.object({
  gatheringId: z.uuid(),
  /** Which letters were sent or given. */
  letters: several(z.uuid()).pipe(z.array(z.uuid()).min(1, 'give.needed')),
})
