import {
  type LetterContext,
  letterText,
  letterWriter,
  type WrittenLetter,
} from '../../../platform/mail/index.ts'
import { entryOf } from '../calendar/entries.ts'
import { calendarFile } from '../calendar/file.ts'
import { entryWords } from '../calendar/words.ts'
import { asChosen } from '../place/chosen.ts'
import { placeWords } from '../place/locales/index.ts'
import { optionsOf } from '../place/options.ts'
import { codeOf } from '../sign-up/code.ts'
import { whenInWords } from '../time/in-words.ts'
import { type Addressed, findAddressed } from './addressee.ts'
import { letterWords } from './locales/index.ts'
import { findOccasion, type Occasion } from './occasion.ts'
import { type About, abouts, changesIn, isUntold, said, stillSo } from './said.ts'
import { organiserOf } from './sender.ts'

export const kindOf = (about: About) => `gatherings.${about}`

export const isOff = ({ gathering, occurrence }: Occasion) =>
  gathering.status === 'cancelled' || occurrence.status === 'cancelled'

/** What one letter is about: of one sign-up its time. */
interface Time {
  to: Addressed
  occasion: Occasion
}

async function timeOf(
  { house, db }: LetterContext,
  about: About,
  signUpId: string,
): Promise<Time | undefined> {
  const to = await findAddressed(db, house.sealing, signUpId)
  const occasion = to && (await findOccasion(db, to.occurrenceId))
  if (!to || !occasion || !stillSo(about, to, isOff(occasion))) return undefined
  return about !== 'standing' || isUntold(to) ? { to, occasion } : undefined
}

async function write(
  context: LetterContext,
  about: About,
  { signUp = '', more = '', changed = '' }: Readonly<Record<string, string>>,
): Promise<WrittenLetter | null> {
  const { db, movement } = context
  const ids = [signUp, ...more.split(' ').filter(Boolean)]
  const found: Time[] = []
  for (const id of ids) {
    const time = await timeOf(context, about, id)
    if (time) found.push(time)
  }
  const [first, ...rest] = found
  if (!first) return null
  const { to } = first
  if (about === 'place-free')
    await db
      .updateTable('gatherings.sign_up')
      .set({ place_to_tell: false })
      .where('id', '=', signUp)
      .execute()
  const w = letterWords(to.locale)
  const occasion = about === 'narrowed' ? withoutWords(first.occasion, w('nameless')) : first.occasion
  const times = [{ to, occasion }, ...rest]
  const because = occasion.occurrence.cancelledBecause || occasion.gathering.cancelledBecause
  return {
    to: to.email,
    subject: w(`subject.${about}`, { title: occasion.gathering.title, movement: movement.name }),
    body: letterText(to.locale, movement, [
      to.name ? w('greeting', { name: to.name }) : w('greeting.nameless'),
      ...said(about, to, occasion.gathering, changesIn(changed)),
      ...(about === 'cancelled' && because ? [because] : []),
      ...times.flatMap((time) => told(context, about, time)),
    ]),
    ...(calendarOf(context, about, times) ?? {}),
    owner: to.personId ? { thing: 'person', id: to.personId } : { thing: 'sign-up', id: to.id },
  }
}

/** What it is called, when and where, and where one looks at it. */
function told({ house, site }: LetterContext, about: About, { to, occasion }: Time): string[] {
  const w = letterWords(to.locale)
  const { gathering, occurrence } = occasion
  const { title, zone, online } = gathering
  const { places, followed } = asChosen(gathering, to.place)
  const mayFollow = followed || optionsOf(gathering).length === 0
  const open = to.personId
    ? `${w('open.account')}\n${site.origin}/gatherings/${gathering.id}?on=${occurrence.id}`
    : `${w('open.code')}\n${site.origin}/s/${codeOf(house, to.id).long}`
  return [
    [
      title,
      whenInWords(to.locale, { ...occurrence, zone }),
      ...places.map(({ name, address }) => [name, address].filter(Boolean).join(', ')),
      followed ? placeWords(to.locale)('afar') : '',
      occurrence.note,
    ]
      .filter(Boolean)
      .join('\n'),
    ...(online && mayFollow && to.placed && to.withoutStep && about !== 'cancelled'
      ? [w('online', { address: online })]
      : []),
    ...(about === 'narrowed' ? [] : [open]),
  ]
}

/** When it is, and nothing of what is said of it: that is no longer theirs to read. */
const withoutWords = ({ gathering, occurrence }: Occasion, title: string): Occasion => ({
  gathering: {
    ...gathering,
    title,
    places: [],
    fromAfar: false,
    cancelledBecause: '',
    contactPhone: '',
    online: '',
  },
  occurrence: { ...occurrence, note: '', cancelledBecause: '' },
})

/**
 * What puts it into somebody's calendar, changes it there, or takes it out: of what comes back several times at once. Who waits has
 * nothing to put there yet.
 */
function calendarOf(
  context: LetterContext,
  about: About,
  times: readonly Time[],
): Pick<WrittenLetter, 'calendar'> | null {
  const has = times.filter(({ to }) => !to.waits)
  const [first] = has
  if (!first) return null
  const { to } = first
  const { house, site } = context
  const method = about === 'cancelled' || to.answer === 'no' ? 'CANCEL' : 'REQUEST'
  const content = calendarFile({
    locale: to.locale,
    now: house.clock.now(),
    entries: has.map(
      ({ to: { version, answer, place, withoutStep }, occasion: { gathering, occurrence } }) => {
        // The one to whom this letter goes reads the address in it as well.
        const words = entryWords(to.locale, site.origin, withoutStep ? gathering.online : '')
        // Somebody who changes their mind changes what they have as well.
        const entry = entryOf(gathering, occurrence, words, version - 1, new Map([[occurrence.id, place]]))
        return { ...entry, state: answer === 'yes' ? entry.state : 'tentative' }
      },
    ),
    method,
    from: organiserOf(context),
    to: { name: to.name, email: to.email, answer: to.answer },
  })
  return { calendar: { method, content } }
}

/** A writer for each of what letters are about. */
export const gatheringLetters = abouts.map((about) =>
  letterWriter({
    kind: kindOf(about),
    write: (context, ids) => write(context, about, ids),
  }),
)
