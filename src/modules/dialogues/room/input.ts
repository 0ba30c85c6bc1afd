import { z } from 'zod'

/** How somebody wants to be called at the table. */
export const name = z.string().trim().max(60, 'name.long')

export const hash = z.instanceof(Buffer)

export const EnterRoom = z.object({
  code: z.string().max(80),
  name: name.default(''),
  tokenHash: hash,
  device: z.string(),
})

export const AddSomebody = z.object({ name: name.min(1, 'somebody.name') })
