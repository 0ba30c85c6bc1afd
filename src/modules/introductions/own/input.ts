import { z } from 'zod'
import type { keepTold } from '../../contributions/index.ts'
import { audiences } from '../schema.ts'

/** Messages are keys of this room's words. */
export const WriteIntroduction = z.object({
  name: z.string().trim().max(120, 'words.name.long').default(''),
  hereBecause: z.string().trim().max(2000, 'words.here.long').default(''),
  hats: z.string().trim().max(400, 'words.hats.long').default(''),
  experience: z.string().trim().max(2000, 'words.experience.long').default(''),
  version: z.coerce.number().int().default(0),
})

/** Boxes that were ticked: none, one or more. */
const ticked = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .default([])
  .transform((ids) => [...new Set(ids)].filter((id) => z.uuid().safeParse(id).success))

export const ChooseWhoSees = z
  .object({
    audience: z.enum(audiences, 'who.audience.missing'),
    circles: ticked,
    findable: z.enum(['yes', 'no']).default('no'),
    themes: ticked,
    regions: ticked,
    version: z.coerce.number().int(),
  })
  .refine(({ audience, circles }) => audience !== 'circles' || circles.length > 0, {
    path: ['circles'],
    message: 'who.which.missing',
  })

export const ChooseReach = z.object({
  notes: z.enum(['yes', 'no']).default('no'),
  phone: z
    .string()
    .trim()
    .max(30, 'reach.phone.long')
    .regex(/^[+\d][\d ()./-]*$|^$/, 'reach.phone.strange')
    .default(''),
  version: z.coerce.number().int(),
})

/** `photo` is ours: cleaned and in its file before it gets here. */
export const GivePhoto = z.object({ photo: z.custom<Awaited<ReturnType<typeof keepTold>>>() })
