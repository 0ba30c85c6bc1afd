import type { WorkVisit } from './queries.ts'

/** Where a visit stands. What takes place and what was called off follow from the agenda. */
export type VisitState = 'asked' | 'call' | 'choosing' | 'not-now' | 'ahead' | 'been' | 'off'

export function stateOf({ step, planned, calledOff }: WorkVisit, now: Date): VisitState {
  if (step === 'called-off' || calledOff !== null) return 'off'
  if (step === 'planned') return planned && planned.endsAt <= now ? 'been' : 'ahead'
  return step === 'yes' ? 'choosing' : step
}

/** Who was asked may still answer, or think better of it. */
export const canAnswer = (state: VisitState) => state === 'asked' || state === 'call' || state === 'not-now'

/** Both may still propose and choose days. */
export const canChooseDays = (state: VisitState) => state === 'choosing' || state === 'ahead'

/** There is still something to call off. */
export const canCallOff = (state: VisitState) =>
  state === 'asked' || state === 'call' || state === 'choosing' || state === 'ahead'

/** There is something to prepare. */
export const canPrepare = (state: VisitState) => state === 'choosing' || state === 'ahead'

/** It took place: one says what one took home, and thanks. */
export const isOver = (state: VisitState) => state === 'been'
