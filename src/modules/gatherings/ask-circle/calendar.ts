import type { LetterContext, WrittenLetter } from '../../../platform/mail/index.ts'
import { type Entry, entriesOf, entryOf } from '../calendar/entries.ts'
import { calendarFile } from '../calendar/file.ts'
import { entryWords } from '../calendar/words.ts'
import type { OccurrenceView } from '../gathering/view.ts'
import type { Occasion } from '../letters/occasion.ts'
import { organiserOf } from '../letters/sender.ts'
import type { AskedPerson } from './addressee.ts'

/**
 * What puts it into the calendar of one who was asked, all times that it comes back as one, and takes out to what they said no.
 * @param times all of them; null: only the one that the letter is about.
 */
export function calendarOfAsked(
  context: LetterContext,
  to: AskedPerson,
  { gathering, occurrence }: Occasion,
  times: readonly OccurrenceView[] | null,
): NonNullable<WrittenLetter['calendar']> {
  const { house, site } = context
  const words = entryWords(to.locale, site.origin)
  const chosen = new Map([...to.answers].flatMap(([on, { place }]) => (place ? [[on, place]] : [])))
  const more = to.version - 1
  const saysNo = ({ id }: OccurrenceView) => to.answers.get(id)?.answer === 'no'
  const coming = times?.map((time) => (saysNo(time) ? { ...time, status: 'left-out' as const } : time))
  const entries = coming
    ? entriesOf(gathering, coming, words, more, chosen)
    : [entryOf(gathering, occurrence, words, more, chosen)]
  const [first] = entries
  const off = first?.state === 'cancelled' || (times ?? [occurrence]).every(saysNo)
  const method = off ? 'CANCEL' : 'REQUEST'
  const answer = gathering.rule ? null : (to.answers.get(occurrence.id)?.answer ?? null)
  const penciled = (entry: Entry): Entry =>
    entry.state === 'confirmed' && answer !== 'yes' ? { ...entry, state: 'tentative' } : entry
  const content = calendarFile({
    locale: to.locale,
    now: house.clock.now(),
    entries: off && first ? [first] : entries.map(penciled),
    method,
    from: organiserOf(context),
    to: { name: to.name, email: to.email, answer },
  })
  return { method, content }
}
