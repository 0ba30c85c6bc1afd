import type { Db } from '../../../platform/database/connect.ts'
import { type Document, emptyDocument } from '../../../platform/documents/index.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { Shown } from '../shown/shown.ts'

/** What is being written, as it is sealed. */
export interface StoryContent {
  title: string
  /** In two or three short sentences, for who reads little. */
  inShort: string
  document: Document
  /** Words of its own to be found by, as they were typed. */
  keywords: string[]
  /** What one looks at or listens to with it. */
  shown?: Shown | undefined
}

export const emptyContent = (): StoryContent => ({
  title: '',
  inShort: '',
  document: emptyDocument(),
  keywords: [],
})

export const contentAsText = (content: StoryContent): string => JSON.stringify(content)

export const sealContent = (sealing: Sealing, db: Db, keyId: string, content: StoryContent) =>
  sealing.seal(db, keyId, contentAsText(content))

interface SealedContent {
  keyId: string
  wrapped: Buffer | null
  content: Buffer
}

/** Null when its key was erased. */
export function openContent(
  sealing: Sealing,
  { keyId, wrapped, content }: SealedContent,
): StoryContent | null {
  const clear = sealing.open(keyId, wrapped, content)
  return clear === null ? null : (JSON.parse(clear) as StoryContent)
}
