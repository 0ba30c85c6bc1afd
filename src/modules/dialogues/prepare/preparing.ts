import type { FireView } from '../fire/view.ts'
import type { DialogueStatus } from '../schema.ts'

/** The parts of preparing, in the order in which they are asked. */
export const parts = [
  'format',
  'occasion',
  'facilitator',
  'questions',
  'agreements',
  'chairs',
  'announcement',
] as const
export type Part = (typeof parts)[number]

type Prepared = Pick<
  FireView,
  'place' | 'occasion' | 'facilitatorName' | 'questions' | 'passOnTo' | 'confidantName' | 'confidantPhone'
>

/** What is still open; everything of it may stay open for a while. */
export function openParts(fire: Prepared): Part[] {
  const open: Part[] = []
  if (!fire.place || !fire.occasion) open.push('occasion')
  if (!fire.facilitatorName) open.push('facilitator')
  if (fire.questions.length === 0) open.push('questions')
  if (!mayInvite(fire)) open.push('agreements')
  return open
}

/**
 * Whether invitations may go out: before anybody is asked to come and speak, it must be known what is passed on, to
 * whom, and whom one can call outside the organisation.
 */
export function mayInvite(fire: Pick<Prepared, 'passOnTo' | 'confidantName' | 'confidantPhone'>): boolean {
  return Boolean(fire.passOnTo && fire.confidantName && fire.confidantPhone)
}

/** Where somebody goes after finishing a part: to the next one that is open, else to the overview. */
export function nextPart(fire: Prepared & Pick<FireView, 'status'>, done: Part): Part | undefined {
  if (fire.status !== 'draft') return undefined
  const open = openParts(fire)
  return parts.slice(parts.indexOf(done) + 1).find((part) => open.includes(part))
}

/** Before anybody could have spoken: seats can still be taken away. */
export const isBefore = (status: DialogueStatus) => status === 'draft' || status === 'inviting'
