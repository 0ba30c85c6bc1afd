import type { Sealing } from '../../../platform/sealing/seal.ts'

export const recognisables = ['nobody', 'somebody'] as const
/** `unsaid`: not answered, which is looked at together as a perhaps is, and never told as what somebody said. */
export type Recognisable = (typeof recognisables)[number] | 'unsaid'

/** What somebody shared, as it is sealed. */
export interface SharedContent {
  words: string
  /** The name that they want above it; empty: none. */
  name: string
  /** What there is to see on the photo, for who cannot see it. */
  alt: string
  /** Whether anybody can be recognised on the photo, as its sharer says; undefined: there is none, or it was shared before this was asked. */
  recognisable?: Recognisable | undefined
}

/** How it would be read. */
export interface Proposal {
  title: string
  words: string
  /** What there is to see on the photo, for who cannot see it. */
  alt: string
}

interface SealedShared {
  keyId: string
  wrapped: Buffer | null
  content: Buffer
  proposal: Buffer | null
  answer: Buffer | null
  question: Buffer | null
  reply: Buffer | null
}

export interface OpenedShared extends SharedContent {
  proposal: Proposal | null
  answer: string
  /** What who looks along asked back, and what was said to that; empty: nothing. */
  question: string
  reply: string
}

/** Undefined when its key was erased. */
export function openShared(sealing: Sealing, row: SealedShared): OpenedShared | undefined {
  const open = (sealed: Buffer | null) => sealed && sealing.open(row.keyId, row.wrapped, sealed)
  const [content, proposal, answer] = [open(row.content), open(row.proposal), open(row.answer)]
  if (!content) return undefined
  return {
    ...(JSON.parse(content) as SharedContent),
    proposal: proposal ? (JSON.parse(proposal) as Proposal) : null,
    answer: answer ?? '',
    question: open(row.question) ?? '',
    reply: open(row.reply) ?? '',
  }
}
