import type { Document } from '../../../platform/documents/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { StoryKind } from '../schema.ts'

/** Path and query on the other site. */
export type OldAddress = Pick<URL, 'pathname' | 'search'>

/** A story from another site, as it is laid down here for everybody to read. */
export interface Arriving {
  kind: StoryKind
  language: Locale
  /** What it is written in, where that is neither. */
  writtenIn?: string | undefined
  title: string
  inShort: string
  document: Document
  /** The names that stand above it; none: nobody's. */
  bylines: readonly string[]
  publishedAt: Date
  /** Names of rubrics and themes that are here, and keywords for all others. */
  headings: readonly string[]
  /** Under which it was found. */
  addresses: readonly OldAddress[]
  /** Under which it was found before that. */
  before?: readonly OldAddress[]
  /** The address that each of its pictures had, by the id that it has here. */
  pictures?: ReadonlyMap<string, OldAddress>
  /** The same of each file to which it leads. */
  files?: ReadonlyMap<string, OldAddress>
}

/** What stands for all that is laid down. */
export interface Print {
  content: Buffer
  /** Without its pictures. */
  words: Buffer
  /** How many pictures and files come along. */
  pictures: number
  /** There are more, which cannot be had this time. */
  lacks: boolean
}

/** What is here of it already. */
export type Before = { rowId: string; source: Buffer; content: Buffer } & (
  | {
      state: 'untouched'
      storyId: string
      version: number
      keyId: string
      words: Buffer | null
      /** How many pictures and files are with it. */
      pictures: number
    }
  | { state: 'changed-here'; storyId: string }
  | { state: 'gone-here' }
)
