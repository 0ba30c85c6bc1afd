import { z } from 'zod'

/** How somebody wants to be called at the table. */
export const name = z.string().trim().max(60, 'name.long')

export const hash = z.instanceof(Buffer)

export const EnterRoom = z.object({
  code: z.string().max(80),
  name: name.default(''),
  /** The session of an invitation on this device that goes to the account. */
  held: hash.optional(),
  tokenHash: hash,
  device: z.string(),
})

export const LetIn = z.object({
  dialogueId: z.uuid(),
  tells: z.string().default(''),
  listens: z.string().default(''),
})

/** Who was there, by the keeper's ticks; `was`: the ticks on the page they started from. */
export const WhoWasThere = z.object({
  dialogueId: z.uuid(),
  there: z.array(z.uuid()).max(500),
  was: z.array(z.uuid()).max(500),
})

export const AddSomebody = z.object({ name: name.min(1, 'somebody.name') })
