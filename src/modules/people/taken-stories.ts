import { taker } from './taker.ts'

/** What somebody wrote for others, as they take it along. */
export interface TakenStory {
  kind: string
  language: 'nl' | 'en'
  title: string
  inShort: string
  /** In the plain notation. */
  text: string
  keywords: string[]
  readBy: 'nobody' | 'circle' | 'movement' | 'everyone'
  address: string | null
  /** A moment. */
  publishedAt: string | null
  /** Above it, in their order; of one's own and of who writes along. */
  names: string[]
  versions: { number: number; at: string; title: string; text: string }[]
  pictures: { seen: string; caption: string; address: string }[]
  shown: { address: string; licence: string; chapters: string; captions: string } | null
  askedOneself: Record<string, string>
}

/** Something somebody sent to who wrote a story, or shared in two minutes. */
export interface TakenSent {
  about: string
  text: string
  answer: string
  /** `YYYY-MM-DD` */
  on: string
}

/** All that somebody wrote. */
export interface TakenWriting {
  stories: TakenStory[]
  /** Where they are asked to write along, and did not answer. */
  askedToWrite: { title: string; by: string }[]
  /** Drafts that they read along, or are asked to and did not answer. */
  readingAlong: { title: string; by: string; reads: boolean }[]
  /** Stories of others that they are in, or in which words of theirs would stand, and what they said to that. */
  inStories: { title: string; says: 'yes' | 'no' | null }[]
  reactions: TakenSent[]
  shared: TakenSent[]
}

export const { add: addWritingTaker, take: takenWriting } = taker<TakenWriting>('what somebody wrote', {
  stories: [],
  askedToWrite: [],
  readingAlong: [],
  inStories: [],
  reactions: [],
  shared: [],
})
