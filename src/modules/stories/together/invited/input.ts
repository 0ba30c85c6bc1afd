import { z } from 'zod'
import { locales } from '../../../../platform/i18n/words.ts'
import { line } from '../../../../platform/web/fields.ts'
import { accountAddress } from '../../../people/index.ts'

/** Messages are keys of writing together's words. */
export const InviteWriter = z.object({
  story: z.uuid(),
  called: line(80, 'invite.called.long'),
  /** Empty: who asks hands on a link. */
  email: z.union([line(0, 'invite.email.wrong'), accountAddress], 'invite.email.wrong'),
  locale: z.enum(locales).catch('nl'),
})

export const TakeBackInvited = z.object({ story: z.uuid(), invitation: z.uuid() })

export const AnswerInvitation = z.object({
  code: z.string().min(1).max(100),
  says: z.enum(['yes', 'no'], 'with.missing'),
  byline: line(80, 'asked.byline.long'),
})
