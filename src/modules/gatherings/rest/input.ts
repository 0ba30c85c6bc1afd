import type { z } from 'zod'
import { CancellingOnce, OneTime } from '../cancel/input.ts'

export const ChangeRest = OneTime.omit({ note: true })
export const CancelRest = CancellingOnce
export type TheRest = Pick<z.infer<typeof CancelRest>, 'gatheringId' | 'occurrenceId' | 'version'>
