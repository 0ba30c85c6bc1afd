import { z } from 'zod'
import { waysToWriteDown } from '../../../platform/consent/index.ts'
import { locales } from '../../../platform/i18n/words.ts'
import { line, text, version } from '../../../platform/web/fields.ts'
import type { KeptPicture } from '../pictures/keep-picture.ts'
import { recognisables } from './content.ts'
import type { KeptFile, KeptTold } from './keep.ts'
import type { StoryMedia } from './media-for-story.ts'
import { sharedAudiences } from './schema.ts'

const words = text(6000, 'words.long')
/** Silence is no yes: without a choice it goes nowhere. */
const where = z.enum(sharedAudiences).catch('nearby')
const name = line(80, 'name.long')
const alt = line(500, 'alt.long')
/** Of the page it was sent from: sent again from another, it was there already. */
const form = z.string().max(40).catch('')

/** `photo` and `sound` are ours: cleaned and in their files before they get here. */
export const LayShared = z
  .object({
    ...{ words, where, name, alt, form },
    locale: z.enum(locales).catch('nl'),
    movement: z.string().optional(),
    /** Asked where there is a photo; no answer is no word of theirs, and is looked at as a perhaps. */
    recognisable: z.enum(recognisables).optional().catch(undefined),
    photo: z.custom<KeptTold>().optional(),
    sound: z.custom<KeptTold>().optional(),
  })
  .refine(({ words, photo, sound }) => words !== '' || photo || sound, {
    path: ['words'],
    message: 'words.missing',
  })

const own = { code: z.string(), version }
/** Fewer readers, or no name; where nothing is chosen it stays as it is. */
export const NarrowShared = z.object({
  ...own,
  less: z.enum(['', ...sharedAudiences]).catch(''),
  nameless: z.literal('yes').or(z.literal('')).catch(''),
})
export const RefuseShared = z.object(own)
/** `photo` and `sound`: chosen again, in their files already; without one what was there stays. */
export const ChangeShared = z.object({
  ...{ ...own, words, where, name, alt },
  recognisable: z.enum(recognisables).optional().catch(undefined),
  photo: z.custom<KeptFile>().optional(),
  sound: z.custom<KeptFile>().optional(),
})
export const ReplyShared = z.object({
  ...own,
  reply: text(3000, 'reply.long').pipe(z.string().min(1, 'reply.missing')),
})
/** In sizes and in its files already, where a photo was shared. */
const picture = z.custom<KeptPicture>().optional()
export const AgreeShared = z.object({ ...own, picture })
export const TakeBackShared = z.object({ code: z.string() })

const atDesk = { slug: z.string(), id: z.uuid(), version }
export const ProposeShared = z.object({
  ...atDesk,
  title: line(160, 'title.long').pipe(z.string().min(1, 'title.missing')),
  words,
  alt,
  /** Whoever can be recognised on the photo said yes. */
  agreed: z.literal('yes').or(z.literal('')).catch(''),
})
export const AskSharer = z.object({
  ...atDesk,
  question: text(2000, 'question.long').pipe(z.string().min(1, 'question.missing')),
})
/** `media` is ours: in its files before it gets here. */
export const BeginFromShared = z.object({
  ...atDesk,
  media: z.custom<StoryMedia>((given) => given !== undefined),
})
export const CloseShared = z.object({
  ...atDesk,
  answer: text(2000, 'answer.long').pipe(z.string().min(1, 'answer.missing')),
})
export const AgreeForShared = z.object({ ...atDesk, how: z.enum(waysToWriteDown, 'how.missing'), picture })

/** With an account, to be read at once. */
export const ShareAtOnce = z
  .object({
    ...{ words, name, alt, form },
    /** Nobody is to be recognised on it: else it is looked at together first. */
    picture,
    where: z.enum(['movement', 'everyone']),
    locale: z.enum(locales).catch('nl'),
    place: z.uuid(),
  })
  .refine(({ words, picture }) => words !== '' || picture, { path: ['words'], message: 'words.missing' })
