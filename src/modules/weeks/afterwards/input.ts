import { z } from 'zod'
import type { KeptPieces } from '../../../platform/recordings/index.ts'
import { line, text, version } from '../../../platform/web/fields.ts'
import { keepsakeKinds } from './schema.ts'

/** "2027-01-11", also "11-1-2027" where a browser has no calendar; null where nothing was typed. */
const day = line(40, 'date.wrong').transform((value, context) => {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(value) ?? []
  const found = y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : value
  if (value === '' || z.iso.date().safeParse(found).success) return found || null
  context.addIssue({ code: 'custom', message: 'date.wrong' })
  return z.NEVER
})

const title = line(160, 'long').pipe(z.string().min(1, 'title.needed'))

/** An address on another website; empty: there is none. */
const elsewhere = line(500, 'long').pipe(
  z.string().refine((value) => value === '' || /^https:\/\/[^\s/]+\.[^\s]+$/.test(value), 'url.wrong'),
)

export const AddKeepsake = z
  .object({
    week: z.string(),
    session: z.uuid(),
    kind: z.enum(keepsakeKinds),
    title,
    url: elsewhere,
    urlHost: line(120, 'long'),
    /** Whose slides they are. */
    speaker: z.preprocess((value) => value || undefined, z.uuid('speaker.needed').optional()),
    file: z.custom<KeptPieces>().optional(),
  })
  .superRefine(({ kind, url, urlHost, speaker, file }, context) => {
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (!file && !url) wrong('file', 'file.needed')
    if (file && url) wrong('file', 'file.both')
    if (url && !urlHost) wrong('urlHost', 'urlHost.needed')
    if (kind === 'presentation' && !speaker) wrong('speaker', 'speaker.needed')
  })

/** Which thing of which Week. */
const which = { week: z.string(), id: z.uuid() }

export const WriteWords = z.object({
  ...which,
  version,
  title,
  captions: text(500_000, 'long'),
  chapters: text(20_000, 'long'),
  transcript: text(500_000, 'long'),
})

export const WriteYes = z
  .object({
    ...which,
    version,
    speaker: z.uuid(),
    yesHow: z.enum(['', 'paper', 'telephone', 'spoken', 'no'], 'yes.wrong'),
    yesOn: day,
    until: day,
  })
  .refine(({ yesHow, yesOn }) => yesHow === '' || yesHow === 'no' || yesOn !== null, {
    path: ['yesOn'],
    message: 'yes.when',
  })

export const SayKept = z.object({
  keepsake: z.uuid(),
  speaker: z.uuid(),
  says: z.enum(['yes', 'no'], 'says.needed'),
  until: day,
})

export const RemoveKeepsake = z.object(which)
