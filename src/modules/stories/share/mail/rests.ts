import type { SharedView } from '../queries.ts'

/** It is read or ended, and no story with it asks anything: as `stories.forget_shared_mail` reckons. */
export const rests = ({ step, begun }: Pick<SharedView, 'step' | 'begun'>): boolean =>
  (step === 'published' || step === 'closed') && !(begun && begun.says === null)
