/** What is sealed of what somebody elsewhere wrote back. What came in before one could answer holds only the first three. */
export interface ReceivedContent {
  from: string
  /** Where it really is, for who wants to read it there. */
  address: string
  words: string
  /** `@name@server` */
  handle?: string
  /** Who they are there. */
  writer?: string
  inbox?: string
  /** What an answer answers. */
  about?: string
  /** Whether everybody may read it there. */
  everybody?: boolean
  /** What of ours it reports, where it does: it is not for answering. */
  reports?: string[]
}

/** Where an answer goes. Sealed beside it, for what came in may go before that was told there. */
export interface SentTo {
  writer: string
  handle: string
  inbox: string
  about: string
}

/** Undefined where nothing can be sent back. */
export function sentTo({ writer, handle, inbox, about }: ReceivedContent): SentTo | undefined {
  return writer && handle && inbox && about ? { writer, handle, inbox, about } : undefined
}
