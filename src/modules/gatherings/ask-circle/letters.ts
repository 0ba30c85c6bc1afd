import {
  type LetterContext,
  letterText,
  letterWriter,
  type WrittenLetter,
} from '../../../platform/mail/index.ts'
import { occurrencesOf } from '../gathering/queries.ts'
import { letterWords } from '../letters/locales/index.ts'
import { findOccasion, type Occasion } from '../letters/occasion.ts'
import { changesIn, changesInWords } from '../letters/said.ts'
import { answerInWords } from '../place/in-words.ts'
import { restFrom } from '../rest/times.ts'
import { codeOf } from '../sign-up/code.ts'
import { whenInWords } from '../time/in-words.ts'
import { type AskedPerson, findAskedPerson } from './addressee.ts'
import { calendarOfAsked } from './calendar.ts'
import { askCircleWords } from './locales/index.ts'

/** What a letter to one who was asked with their circle is about. */
export const abouts = ['asked', 'changed', 'cancelled', 'answered'] as const
export type About = (typeof abouts)[number]

export const kindOf = (about: About) => `gatherings.circle-${about}` as const

const isOff = ({ gathering, occurrence }: Occasion) =>
  gathering.status === 'cancelled' || occurrence.status === 'cancelled'

/** How many times a letter names, of those that somebody answered. */
const mostNamed = 12

async function write(
  context: LetterContext,
  about: About,
  { asked = '', occurrence: on, from, changed = '' }: Readonly<Record<string, string>>,
): Promise<WrittenLetter | null> {
  const { house, db, site, movement } = context
  const to = await findAskedPerson(db, asked)
  if (!to) return null
  const times = await occurrencesOf(db, to.gatheringId)
  const now = house.clock.now()
  const next = times.find(({ endsAt, status }) => endsAt > now && status === 'planned')
  const shown = on ?? from ?? next?.id ?? times.at(-1)?.id
  const occasion = shown ? await findOccasion(db, shown) : undefined
  if (!occasion || isOff(occasion) !== (about === 'cancelled')) return null
  // Who said so before they were asked is asked no more.
  if (about === 'asked' && !occasion.gathering.rule && to.answers.size > 0) return null
  const { gathering, occurrence } = occasion
  const { title, zone, places } = gathering
  const [w, l] = [askCircleWords(to.locale), letterWords(to.locale)]
  const because = occurrence.cancelledBecause || gathering.cancelledBecause
  const when = (time: { startsAt: Date; endsAt: Date }) => whenInWords(to.locale, { ...time, zone })
  // Of one and all that follow each is named.
  const rest = (from && restFrom(times, from)?.slice(0, mostNamed)) || [occurrence]
  const told = times
    .filter(({ id, endsAt }) => endsAt > now && to.answers.has(id))
    .slice(0, mostNamed)
    .map((time) => `${when(time)}: ${answerInWords(to.locale, gathering, to.answers.get(time.id))}`)
  return {
    to: to.email,
    subject: w(`letter.${about}.subject`, { title, movement: movement.name }),
    body: letterText(to.locale, movement, [
      to.name ? l('greeting', { name: to.name }) : l('greeting.nameless'),
      w(`letter.${about}`),
      ...(about === 'changed' ? changesInWords(to.locale, changesIn(changed)) : []),
      ...(about === 'cancelled' && because ? [because] : []),
      ...(about === 'asked' && gathering.rule ? [w('letter.series')] : []),
      [
        title,
        ...(about === 'answered' ? told : rest.map(when)),
        ...places.map(({ name, address }) => [name, address].filter(Boolean).join(', ')),
        about === 'answered' ? '' : occurrence.note,
      ]
        .filter(Boolean)
        .join('\n'),
      ...(about === 'cancelled' ? [] : [whereToAnswer(context, to, site.origin)]),
    ]),
    calendar: calendarOfAsked(context, to, occasion, on ? null : times),
    owner: { thing: 'person', id: to.personId },
  }
}

function whereToAnswer({ house }: LetterContext, { id, locale, byCode }: AskedPerson, origin: string) {
  const w = askCircleWords(locale)
  return byCode
    ? `${w('letter.answer')}\n${origin}/asked/${codeOf(house, id).long}`
    : `${w('letter.answer.account')}\n${origin}/mine`
}

/** A writer for each of what letters to a circle are about. */
export const askCircleLetters = abouts.map((about) =>
  letterWriter({ kind: kindOf(about), write: (context, ids) => write(context, about, ids) }),
)
