import { z } from 'zod'
import {
  documentSchema,
  fromPlainText,
  mergeDocuments,
  toPlainNotation,
} from '../../../platform/documents/index.ts'
import type { StoryContent } from './content.ts'

/** The fields of the page one writes on of which two writers may each change another part. */
export const beganFields = ['title', 'inShort', 'keywords', 'body'] as const

/** What a writer had before them, as it stands in those fields and travels with the page. */
export const beganWith = ({ title, inShort, keywords, document }: StoryContent): string =>
  JSON.stringify({ title, inShort, keywords: keywords.join(', '), body: toPlainNotation(document) })

const inOneField = z.preprocess(
  (sent) => {
    try {
      return JSON.parse(String(sent))
    } catch {
      return undefined
    }
  },
  z.object({ title: z.string(), inShort: z.string(), keywords: z.string(), body: z.string() }),
)

/** The same, read again. Undefined where it is not there or is no such thing: then who writes is asked. */
export const began = inOneField.optional().catch(undefined)
export type Began = z.infer<typeof began>

/** The text of it, and of what stands there by now, both read as what is typed is read: else they would differ where nobody changed anything. */
export const textOf = ({ body }: NonNullable<Began>) => fromPlainText(body)
export const textNow = ({ document }: StoryContent) => fromPlainText(toPlainNotation(document))

/** What two wrote who began with the same, laid together. Undefined where both changed one thing, each in a way of their own. */
export function together(
  before: NonNullable<Began>,
  theirs: StoryContent,
  mine: StoryContent,
): StoryContent | undefined {
  const [title, inShort, keywords] = [
    either(before.title.trim(), theirs.title, mine.title),
    either(before.inShort.trim(), theirs.inShort, mine.inShort),
    either(before.keywords, theirs.keywords.join(', '), mine.keywords.join(', ')),
  ]
  const { document, clashes } = mergeDocuments(textOf(before), textNow(theirs), mine.document)
  if (title === undefined || inShort === undefined || keywords === undefined || clashes > 0) return undefined
  if (!documentSchema.safeParse(document).success) return undefined
  const words = keywords === mine.keywords.join(', ') ? mine.keywords : theirs.keywords
  return { title, inShort, keywords: words, document }
}

/** What was changed by one of them, or by both alike. */
function either(before: string, theirs: string, mine: string): string | undefined {
  if (mine === before || mine === theirs) return theirs
  return theirs === before ? mine : undefined
}
