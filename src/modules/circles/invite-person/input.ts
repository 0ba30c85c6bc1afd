import { z } from 'zod'
import { locales } from '../../../platform/i18n/words.ts'
import { accountAddress } from '../../people/index.ts'

/** What somebody may do here, from little to much. */
export const invitedRoles = ['member', 'trusted', 'host'] as const
export type InvitedRole = (typeof invitedRoles)[number]

const hash = z.instanceof(Buffer)

/** Messages are keys of this folder's words. */
export const InvitePerson = z
  .object({
    /** Of the circle. */
    slug: z.string(),
    name: z.string().trim().min(1, 'invite.name.missing').max(120, 'invite.name.long'),
    /** Undefined: they get a card. */
    email: accountAddress.optional(),
    role: z.enum(invitedRoles, 'invite.role.missing'),
    /** Of who invites: the letter's language until the other person chose one. */
    locale: z.enum(locales),
    /** Of the card, where there is one. */
    code: z.object({ long: hash, short: hash }),
  })
  .refine(({ email, role }) => email !== undefined || role === 'member', {
    path: ['email'],
    message: 'invite.email.for-role',
  })
