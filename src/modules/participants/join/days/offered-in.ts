import { fieldOf } from '../../../../platform/web/form.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { daysAtOnce } from './input.ts'

/** Which days were filled in. */
export const daysOfferedIn = ({ params, posted }: Visit) => ({
  id: params.id,
  days: Array.from({ length: daysAtOnce }, (_, i) => ({
    date: fieldOf(posted, `date-${i}`),
    time: fieldOf(posted, `time-${i}`),
  })),
  way: fieldOf(posted, 'way'),
})
