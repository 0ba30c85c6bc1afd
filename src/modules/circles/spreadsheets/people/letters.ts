import type { Locale } from '../../../../platform/i18n/words.ts'
import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import { countLetter, findAddressee, findPersonName, makeSignInLink } from '../../../people/index.ts'
import { sheetWords } from '../words.ts'
import { findOffered, holdImport, nextToTell, noteLetter } from './offered.ts'

const kind = 'circles.place-offered'
const fact = 'circles.people-invited'
/** So many letters are handed to the post in one transaction; who is left is a next fact. */
const atOnce = 100

/** Hands the letters of a list to the post, some at a time: cut off in between, it goes on where it was. */
export const peopleInvited: FactHandler = {
  fact,
  async handle(context, ids) {
    const { db, house, post } = context
    await holdImport(db, ids.import ?? '')
    const seats = await nextToTell(db, ids.import ?? '', atOnce)
    for (const { seatId, personId } of seats) {
      const person = await findAddressee(db, 'id', personId)
      if (!person || !(await countLetter(context, kind, person.email))) continue
      await post({ kind, ids: { seat: seatId, by: ids.by ?? '', letter: house.clock.id() }, rests: true })
    }
    await noteLetter(db, seats, house.clock.now())
    if (seats.length === atOnce) await db.insertInto('platform.outbox').values({ fact, ids }).execute()
  },
}

/** One place that was offered by hand. */
export const placeOffered: FactHandler = {
  fact: 'circles.place-offered',
  async handle(context, ids) {
    const { db, house, post } = context
    const offered = await findOffered(db, ids.seat ?? '')
    const person = offered && (await findAddressee(db, 'id', offered.personId))
    if (!person || !(await countLetter(context, kind, person.email))) return
    await post({ kind, ids: { seat: ids.seat ?? '', letter: house.clock.id() } })
  },
}

/** Tells somebody that there is a place for them, and asks. Null when it was taken back, or answered. */
export const placeOfferedLetter = letterWriter({
  kind,
  async write({ house, db, site, movement }, ids) {
    const offered = await findOffered(db, ids.seat ?? '')
    const person = offered && (await findAddressee(db, 'id', offered.personId))
    if (!person) return null
    const { email, form, name } = person
    const { circle, slug } = offered
    const next = `/circles/${slug}/place`
    const { letter = '' } = ids
    const link = await makeSignInLink(house, { letter, email, origin: site.origin, life: 'invited', next })
    const locale: Locale = person.locale ?? offered.locale
    const w = sheetWords(locale)
    const host = offered.by || (ids.by && (await findPersonName(db, ids.by))) || movement.name
    return {
      to: email,
      subject: w(`letter.subject.${form}`, { circle }),
      body: letterText(locale, movement, [
        w('letter.greeting', { name }),
        w(`letter.${offered.first ? 'first' : 'place'}.${form}`, { host, circle, movement: movement.name }),
        `${w(`letter.open.${form}`)}\n${link}`,
        `${w(`letter.once.${form}`)}\n${site.origin}/sign-in`,
        w(`letter.no-need.${form}`),
      ]),
    }
  },
})
