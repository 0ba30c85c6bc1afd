import { Invalid } from '../../../platform/errors/errors.ts'
import { mustChoose, optionsOf, type Where } from './options.ts'

/** Whether one comes and where are one question: what stands behind each of its answers in a form. */
export const answerAt = (answer: string | null, place: string): string =>
  answer === 'yes' && place ? `yes:${place}` : (answer ?? '')

export function answerIn(posted: string): { answer: string; place: string } {
  const [answer = '', place = ''] = posted.split(':')
  return { answer, place: place.slice(0, 60) }
}

/** Where somebody stands by what they said, as it is kept. @throws Invalid where they come somewhere and did not say where. */
export function placeFor(
  where: Where,
  { answer, place }: { answer: string; place: string },
  field = 'answer',
): string {
  const options = optionsOf(where)
  if (options.length === 0 || answer !== 'yes') return ''
  if (!options.some(({ key }) => key === place)) throw new Invalid({ [field]: 'answer.place' })
  return place
}

/** For how many more there must be room where somebody goes now, who has a place already; 0: they ask for no more than they have. */
export function moreAsked(
  where: Where,
  before: { placed: boolean; answer: string | null; place: string; people: number },
  now: { place: string; people: number },
): { more: number; elsewhere: boolean } {
  // Whose place went has none to keep.
  if (!before.placed || mustChoose(where, before)) return { more: 0, elsewhere: false }
  const elsewhere = optionsOf(where).length > 0 && before.place !== now.place
  return { more: elsewhere ? now.people : Math.max(0, now.people - before.people), elsewhere }
}
