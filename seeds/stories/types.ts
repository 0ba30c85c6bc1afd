import type { Slug } from '../types.ts'

export type StoryKind =
  | 'moment'
  | 'story'
  | 'article'
  | 'practice'
  | 'failure'
  | 'change'
  | 'outcome'
  | 'guide'
  | 'presentation'
  | 'recording'
  | 'method'
  | 'tool'
  | 'template'
  | 'report'
  | 'teaching'

/** Something to read, as its writers left it. */
export interface Story {
  slug: Slug
  kind: StoryKind
  language: 'nl' | 'en'
  /** What it is written in where that is neither, as in BCP 47; in short it is told in `language`. */
  writtenIn?: string
  /** The house or team it comes from; none: the movement. */
  circle?: Slug
  movement: Slug
  audience: 'circle' | 'movement' | 'everyone'
  rubric?: Slug
  themes: Slug[]
  /** Dutch names of keywords. */
  keywords: string[]
  /** Null: still a draft. */
  daysAgo: number | null
  /** People with an account. */
  writers: [Slug, ...Slug[]]
  byline: string
  /** The name that each of its writers has above it; default: `byline` above all. */
  bylines?: [string, ...string[]]
  title: string
  /** Two or three short sentences (A2). */
  inShort: string
  /** Plain notation: a blank line between paragraphs, ## and ###, - and 1., >, **bold**, *italic*, [text](address). */
  body: string
  /** What it asks of who reads it. */
  asks?: string
}
