import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'
import { focusIn } from './focus.ts'
import type { KeptPicture } from './keep-picture.ts'

const which = { story: z.uuid(), id: z.uuid() }

/** `picture` is ours: cleaned and in its files before it gets here. */
export const AddPicture = z.object({
  story: z.uuid(),
  recognisable: z.enum(['nobody', 'asked'], 'recognisable.missing'),
  picture: z.custom<KeptPicture>(),
})

/** A document holds these in one line. */
export const SayPicture = z
  .object({
    ...which,
    alt: line(500, 'alt.long'),
    caption: line(300, 'caption.long'),
    decoration: z.literal('yes').or(z.literal('')).catch(''),
    focus: text(20, 'alt.long').transform(focusIn),
    go: z.enum(['text', 'keep']).catch('keep'),
    version,
  })
  .refine(({ alt, decoration, go }) => go === 'keep' || alt !== '' || decoration === 'yes', {
    path: ['alt'],
    message: 'alt.missing',
  })

export const OnePicture = z.object(which)
