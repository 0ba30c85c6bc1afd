import { type Block, type Document, toPlainText } from '../../../platform/documents/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { StoryKind } from '../schema.ts'
import { storyWords } from '../words.ts'

/** Kinds of which readers look for the same parts: a booklet has a page for each, the do-book looks for what helped. */
export const kindsInParts = ['guide', 'practice', 'method', 'tool'] as const
export type KindInParts = (typeof kindsInParts)[number]

export const inParts = (kind: StoryKind): KindInParts | undefined => kindsInParts.find((one) => one === kind)

/** Those that help here and are not in the text yet, in the language in which it is written. */
export function headingsToAdd(document: Document, kind: StoryKind, language: Locale): string[] {
  const known = inParts(kind)
  if (!known) return []
  const there = document.content.flatMap((block) =>
    block.type === 'heading'
      ? toPlainText({ type: 'doc', content: [block] })
          .trim()
          .toLowerCase()
      : [],
  )
  return storyWords(language)(`help.${known}.headings`)
    .split('\n')
    .filter((heading) => !there.includes(heading.toLowerCase()))
}

/** The text as it was typed, with those headings at its end. */
export function withHeadings(document: Document, kind: StoryKind, language: Locale): Document {
  const added = headingsToAdd(document, kind, language).map(
    (text): Block => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }),
  )
  return { type: 'doc', content: [...document.content, ...added] }
}
