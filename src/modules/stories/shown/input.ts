import { z } from 'zod'
import type { KeptPieces } from '../../../platform/recordings/index.ts'
import { line, text, version } from '../../../platform/web/fields.ts'
import { licences } from './shown.ts'

/** An address on another website; empty: there is none. */
const elsewhere = line(500, 'url.wrong').pipe(
  z.string().refine((value) => value === '' || /^https:\/\/[^\s/]+\.[^\s]+$/.test(value), 'url.wrong'),
)

/** Messages are keys of this folder's words. */
export const KeepShown = z
  .object({
    story: z.uuid(),
    version,
    file: z.custom<KeptPieces>().optional(),
    /** The file that was there goes. */
    without: z.string().optional(),
    url: elsewhere,
    host: line(120, 'long'),
    until: z.union([z.literal(''), z.iso.date()], 'until.wrong').default(''),
    licence: z.union([z.literal(''), z.enum(licences)]).catch(''),
    chapters: text(20_000, 'long'),
    captions: text(500_000, 'long'),
    /** What is said goes into the story's text as well. */
    asText: z.string().optional(),
  })
  .superRefine(({ url, host, file }, context) => {
    if (file && url) context.addIssue({ code: 'custom', path: ['file'], message: 'file.both' })
    if (url && !host) context.addIssue({ code: 'custom', path: ['host'], message: 'host.needed' })
  })
