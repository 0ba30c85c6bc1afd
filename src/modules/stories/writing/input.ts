import { z } from 'zod'
import { documentSchema, fromPlainText, mostInDocument } from '../../../platform/documents/index.ts'
import { locales } from '../../../platform/i18n/words.ts'
import { line, several, text, version } from '../../../platform/web/fields.ts'
import { storyAudiences, storyKinds } from '../schema.ts'
import { began } from './began-with.ts'

/** Messages are keys of this room's words. */
const title = line(160, 'write.name.long')
const inShort = text(600, 'write.short.long')
/** With a comma between; the same word once. */
const keywords = line(300, 'write.keywords.long')
  .transform((typed) =>
    [...new Set(typed.split(',').map((word) => word.trim()))].filter((word) => word !== ''),
  )
  .pipe(z.array(z.string().max(40, 'write.keywords.one-long')).max(12, 'write.keywords.many'))

/**
 * As it is typed without a script; a structured document from here on. As long as one may be: what was taken over from elsewhere may be
 * long, and can be corrected.
 */
const body = text(mostInDocument, 'write.body.long')
  .transform(fromPlainText)
  .refine((document) => documentSchema.safeParse(document).success, 'write.body.cannot')

export const BeginStory = z.object({
  kind: z.enum(storyKinds, 'begin.kind.missing'),
  place: z.uuid('begin.place.missing'),
  language: z.enum(locales).catch('nl'),
  /** The theme one came from, by its name in the address; what is none is left aside. */
  theme: z.string().max(120).catch(''),
  /** What somebody is called here, to stand above it. */
  called: line(80, 'write.byline.long'),
})

export const KeepStory = z.object({
  story: z.uuid(),
  title,
  inShort,
  body,
  kind: z.enum(storyKinds, 'begin.kind.missing'),
  /** `as-it-is`: in the one of elsewhere in which it came. */
  language: z.enum([...locales, 'as-it-is']).catch('nl'),
  byline: line(80, 'write.byline.long'),
  rubric: z.union([z.literal(''), z.uuid()]).catch(''),
  themes: several(z.uuid()).catch([]),
  keywords,
  /** Whether the headings that help with this kind are put in. */
  headings: z.boolean().default(false),
  /** Whether it was kept with the button, and not while somebody typed. */
  saved: z.boolean().default(false),
  /** Whether what was typed goes under what stands there by now. */
  both: z.boolean().default(false),
  /** What was there when who typed this began. */
  began,
  version,
})

export const PublishStory = z.object({
  story: z.uuid(),
  audience: z.enum(storyAudiences, 'publish.audience.missing'),
  version,
})

export const TakeBackVersion = z.object({
  story: z.uuid(),
  number: z.coerce.number().int().positive(),
  version,
})

export const OneStory = z.object({ story: z.uuid() })
