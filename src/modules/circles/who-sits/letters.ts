import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee } from '../../people/index.ts'
import { whoSitsWords } from './words.ts'

const ended = 'circles.place-ended'
const lowered = 'circles.lowering'

/** As the worker: whose place ended, and by whom; with the reason, sealed. */
const endedPlace = (db: Db, seatId: string) =>
  db
    .selectFrom('circles.ended_place as e')
    .innerJoin('circles.seat as s', 's.id', 'e.seat_id')
    .innerJoin('circles.seat as h', 'h.id', 'e.by_seat_id')
    .innerJoin('circles.circle as c', 'c.id', 's.circle_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .select(['s.person_id as personId', 'h.name as host', 'c.name as circle', 'e.reason'])
    .select(['k.id as keyId', 'k.wrapped'])
    .where('e.seat_id', '=', seatId)
    .executeTakeFirst()

export const placeEnded: FactHandler = {
  fact: ended,
  async handle(context, { seat = '' }) {
    const personId = (await endedPlace(context.db, seat))?.personId
    const person = personId && (await findAddressee(context.db, 'id', personId))
    if (person && (await countLetter(context, ended, person.email)))
      await context.post({ kind: ended, ids: { seat } })
  },
}

/** Tells somebody that their place ended, with what the host wrote to them, and that their words stay theirs. */
export const placeEndedLetter = letterWriter({
  kind: ended,
  async write({ house, db, site, movement }, { seat = '' }) {
    const place = await endedPlace(db, seat)
    const person = place?.personId && (await findAddressee(db, 'id', place.personId))
    if (!place || !person) return null
    const reason = house.sealing.open(place.keyId, place.wrapped, place.reason)
    if (reason === null) return null
    const { email, form, name } = person
    const locale = person.locale ?? 'nl'
    const w = whoSitsWords(locale)
    const { circle, host } = place
    return {
      to: email,
      subject: w(`letter.ended.subject.${form}`, { circle }),
      body: letterText(locale, movement, [
        w('letter.greeting', { name }),
        w(`letter.ended.${form}`, { host: host || movement.name, circle }),
        reason,
        `${w(`letter.stays.${form}`)}\n${site.origin}/mine`,
        w(`letter.call.${form}`),
      ]),
    }
  },
})

interface Told {
  person_id: string
  circle_name: string
  outcome: 'done' | null
  about: boolean
}

/** As the worker: whose yes it waits for and whom it is about; of one that was done, whom it was about. */
async function toldOf(db: Db, lowering: string): Promise<Told[]> {
  const { rows } = await sql<Told>`select * from circles.told_of_lowering(${lowering}::uuid)`.execute(db)
  return rows
}

export const loweringTold: FactHandler = {
  fact: lowered,
  async handle(context, { lowering = '' }) {
    for (const { person_id } of await toldOf(context.db, lowering)) {
      const person = await findAddressee(context.db, 'id', person_id)
      if (person && (await countLetter(context, lowered, person.email)))
        await context.post({ kind: lowered, ids: { lowering, person: person_id } })
    }
  },
}

/** That something waits, or was decided, about who looks after a circle. Who and why is read in the house. */
export const loweringLetter = letterWriter({
  kind: lowered,
  async write({ db, site, movement }, { lowering = '', person: to = '' }) {
    const told = (await toldOf(db, lowering)).find(({ person_id }) => person_id === to)
    const person = told && (await findAddressee(db, 'id', to))
    if (!person) return null
    const { email, form, name } = person
    const locale = person.locale ?? 'nl'
    const w = whoSitsWords(locale)
    const what = told.outcome === 'done' ? 'done' : told.about ? 'about' : 'second'
    const address = told.outcome === 'done' ? '/mine' : `/circle-lowerings/${lowering}`
    return {
      to: email,
      subject: w('letter.lowering.subject', { circle: told.circle_name }),
      body: letterText(locale, movement, [
        w('letter.greeting', { name }),
        w(`letter.lowering.${what}.${form}`, { circle: told.circle_name }),
        `${w(`letter.open.${form}`)}\n${site.origin}${address}`,
      ]),
    }
  },
})
