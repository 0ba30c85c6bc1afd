import { z } from 'zod'
import { line, several, text, version } from '../../../platform/web/fields.ts'
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
    /** Who is on it, of those in the story; and somebody who is not named there yet. `who`: that was asked. */
    who: z.literal('yes').or(z.literal('')).catch(''),
    on: several(z.uuid()),
    other: line(80, 'who.long'),
    focus: text(20, 'alt.long').transform(focusIn),
    go: z.enum(['text', 'keep']).catch('keep'),
    version,
  })
  .refine(({ alt, decoration, go }) => go === 'keep' || alt !== '' || decoration === 'yes', {
    path: ['alt'],
    message: 'alt.missing',
  })

export const OnePicture = z.object(which)
