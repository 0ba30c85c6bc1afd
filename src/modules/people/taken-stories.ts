import type { Visit } from '../../platform/web/visit.ts'

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
  reactions: TakenSent[]
  shared: TakenSent[]
}

type Taker = (visit: Visit) => Promise<TakenWriting>
let taker: Taker | undefined

/** The room in which people write calls this once, where its module is declared. */
export function addWritingTaker(taken: Taker): void {
  if (taker) throw new Error('What somebody wrote is taken along once')
  taker = taken
}

/** Of whoever asks. */
export const takenWriting: Taker = async (visit) =>
  (await taker?.(visit)) ?? { stories: [], askedToWrite: [], reactions: [], shared: [] }
