import type { Slug, Text } from '../types.ts'

/** A version of a text, and how many days ago it was published. */
export interface Version {
  daysAgo: number
  title?: Text
  body: Text
  changed?: Text
  why?: Text
}

export interface Document {
  /** Absent: the first of the house. */
  movement?: Slug
  kind: 'dream' | 'principle' | 'founding' | 'independence' | 'scope'
  versions: [Version, ...Version[]]
}

/** Somebody's answer in the golden circle; each wording, the latest last. */
export interface GoldenAnswer {
  question: 'why' | 'how' | 'what'
  person: Slug
  /** Absent: no name beside it. */
  name?: string
  words: [string, ...string[]]
}
