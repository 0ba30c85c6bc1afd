import type { OwnWords } from '../../../contributions/index.ts'

/** Whether its speaker wants to choose later, or with somebody: nothing presses, and it stays in sight. */
export const isOpen = ({ aside }: Pick<OwnWords, 'aside'>) => aside === 'later' || aside === 'together'

/** What waits for a yes first: it is the one thing that is asked. Then what somebody chose to answer later. */
export function openFirst<Words extends Pick<OwnWords, 'aside' | 'state'>>(words: readonly Words[]): Words[] {
  const place = (one: Words) => (one.state === 'waiting' ? 0 : isOpen(one) ? 1 : 2)
  return words.toSorted((a, b) => place(a) - place(b))
}

/** Whether something is asked about it now: its yes, or who may read it. */
export const asksNow = ({ state, audience, aside }: Pick<OwnWords, 'state' | 'audience' | 'aside'>) =>
  state === 'waiting' || (state === 'confirmed' && audience === null && aside !== 'not-now')
