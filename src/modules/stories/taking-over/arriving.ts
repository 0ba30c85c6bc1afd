import type { Document } from '../../../platform/documents/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { StoryKind } from '../schema.ts'

/** A story from another site, as it is laid down here for everybody to read. */
export interface Arriving {
  kind: StoryKind
  language: Locale
  title: string
  inShort: string
  document: Document
  /** The names that stand above it; none: nobody's. */
  bylines: readonly string[]
  publishedAt: Date
  /** Names of rubrics and themes that are here, and keywords for all others. */
  headings: readonly string[]
  /** Path and query under which it was found. */
  addresses: readonly Pick<URL, 'pathname' | 'search'>[]
}

/** What is here of it already. */
export type Before = { rowId: string; content: Buffer } & (
  | { state: 'untouched'; storyId: string; version: number; keyId: string }
  | { state: 'changed-here' | 'gone-here' }
)
