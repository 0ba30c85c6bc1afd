import { z } from 'zod'
import { DEEPEST_LIST, type Document, type ItemBlock } from './document.ts'
import { safeHref } from './href.ts'
import { readNotation } from './notation/read.ts'

/** In characters of text, and of an address of a picture's words. */
const MOST_TEXT = 200_000
/** In characters of a document as it is kept. */
export const mostInDocument = MOST_TEXT * 4
const MOST_IN_ONE = 20_000
const MOST_BLOCKS = 4000
const MOST_WORDS_AT_PICTURE = 1000

/** PostgreSQL keeps no NUL, XML carries no U+FFFF, and no sentence needs a control character or half a letter. */
const plain = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed() && !/[\p{Cc}\u2028\u2029\uFFFE\uFFFF]/u.test(text))

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().refine((href) => safeHref(href) === href) }),
  }),
])

const text = z.strictObject({
  type: z.literal('text'),
  text: plain(MOST_IN_ONE).min(1),
  marks: z
    .array(mark)
    .max(3)
    .refine((marks) => new Set(marks.map(({ type }) => type)).size === marks.length)
    .optional(),
})
const inline = z.array(z.discriminatedUnion('type', [text, z.strictObject({ type: z.literal('hardBreak') })]))

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  content: inline.max(MOST_BLOCKS).optional(),
})

/** Lists that hold lists, as deep as may be: what stands deeper is no list any more. */
const lists = (deeper: number): z.ZodType<ItemBlock>[] =>
  (['bulletList', 'orderedList'] as const).map((type) =>
    z.strictObject({
      type: z.literal(type),
      content: z.array(item(deeper)).min(1).max(MOST_BLOCKS),
    }),
  )

function item(deeper: number) {
  const rest = deeper === 0 ? paragraph : z.union([paragraph, ...lists(deeper - 1)])
  return z.strictObject({
    type: z.literal('listItem'),
    content: z.tuple([paragraph], rest).refine((content) => content.length <= MOST_BLOCKS),
  })
}

const block = z.union([
  paragraph,
  z.strictObject({
    type: z.literal('heading'),
    attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
    content: z.array(text).max(MOST_BLOCKS).optional(),
  }),
  ...lists(DEEPEST_LIST - 1),
  z.strictObject({ type: z.literal('blockquote'), content: z.array(paragraph).min(1).max(MOST_BLOCKS) }),
  z.strictObject({ type: z.literal('horizontalRule') }),
  z.strictObject({
    type: z.literal('picture'),
    attrs: z.strictObject({
      picture: z.uuid(),
      alt: plain(MOST_WORDS_AT_PICTURE),
      caption: plain(MOST_WORDS_AT_PICTURE),
    }),
  }),
  z.strictObject({ type: z.literal('said'), attrs: z.strictObject({ contribution: z.uuid() }) }),
])

/** What may be kept as a document; nothing else, and no more than a thick report. */
export const documentSchema = z
  .strictObject({ type: z.literal('doc'), content: z.array(block).max(MOST_BLOCKS) })
  .refine((document) => JSON.stringify(document).length <= mostInDocument)
  .transform((document) => document as Document)

/** The field of a form in which a text was written in the plain notation. */
export const documentField = z
  .string()
  .max(MOST_TEXT)
  .transform((text): unknown => readNotation(text))
  .pipe(documentSchema)
