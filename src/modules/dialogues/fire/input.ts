import { z } from 'zod'
import { text, version } from '../../../platform/web/fields.ts'
import { hats } from '../../circles/index.ts'

export const needsLength = 1000

/** An answer to an invitation. `hat`: empty leaves it as it is, `none` takes it off. */
export const Answer = z.object({
  dialogueId: z.uuid(),
  answer: z.enum(['yes', 'no', 'maybe'], 'come.needed'),
  needs: text(needsLength, 'needs.long'),
  hat: z.enum([...hats, 'none', '']).catch(''),
  version,
})
