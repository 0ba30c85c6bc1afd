import { fieldOf, fieldsOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { answerIn } from '../place/answers.ts'
import type { SignUpView } from './view.ts'

/** What was filled in, the same with and without an account. */
export const toldIn = ({ posted }: Visit) => ({
  ...answerIn(fieldOf(posted, 'answer')),
  name: fieldOf(posted, 'name'),
  email: fieldOf(posted, 'email'),
  people: fieldOf(posted, 'people') || '1',
  companions: fieldOf(posted, 'companions'),
  needs: fieldsOf(posted, 'needs'),
  needsWords: fieldOf(posted, 'needsWords'),
  remind: fieldOf(posted, 'remind'),
})

/** Whether somebody who has a place asks for more of them, or for one elsewhere. */
export function asksMore({ posted }: Visit, own: SignUpView): boolean {
  const { answer, place } = answerIn(fieldOf(posted, 'answer'))
  const more = Number(fieldOf(posted, 'people')) > own.people
  return own.placed && answer === 'yes' && (more || place !== own.place)
}

/** The key of what is said after an answer. */
export const doneKey = ({ answer, waits }: SignUpView) =>
  answer === 'yes' ? (waits ? 'done.waits' : 'done.placed') : answer === 'maybe' ? 'done.maybe' : 'done.no'
