import { type Document, toPlainText } from '../../../platform/documents/index.ts'
import { pictureIdsIn } from '../pictures/in-text.ts'
import type { StoryContent } from '../writing/content.ts'
import { wordsIn } from './said.ts'

/**
 * Whether somebody would read the same: the same words, whatever stands between them and however large they are written, with the same
 * pictures, quotes and recording. A comma more does not undo a no.
 */
export function isSameText(one: StoryContent, other: StoryContent): boolean {
  return (
    foldedWords(one) === foldedWords(other) &&
    isSame(besides(one.document), besides(other.document)) &&
    isSame(one.shown ?? null, other.shown ?? null)
  )
}

const foldedWords = ({ title, inShort, document }: StoryContent): string =>
  [title, inShort, toPlainText(document)]
    .map((text) =>
      text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    .join('\n')

const besides = (document: Document) => [pictureIdsIn(document), wordsIn(document)]

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
