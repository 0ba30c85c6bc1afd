import { z } from 'zod'
import { emailAddress } from '../../people/index.ts'
import { openness } from '../places/visibility.ts'

const line = z.string().trim().max(600, 'description.long')

/** Messages are keys of this folder's words. */
export const ChangeCircle = z
  .object({
    /** Of the circle. */
    slug: z.string(),
    /** The version that stood there when the form was opened. */
    version: z.coerce.number(),
    name: z.string().trim().min(1, 'name.missing').max(120, 'name.long'),
    nl: line,
    en: line,
    openness: z.enum(openness, 'openness.missing'),
    contactName: z.string().trim().max(120, 'contact.long'),
    contactPhone: z.string().trim().max(40, 'contact.long'),
    contactMail: z.literal('').or(emailAddress),
    /** To whom the address is shown. */
    mailShown: z.enum(['taking-part', 'everyone']).or(z.literal('')),
  })
  .refine(({ contactMail, mailShown }) => !contactMail || mailShown, {
    path: ['mailShown'],
    message: 'mail.shown.missing',
  })
