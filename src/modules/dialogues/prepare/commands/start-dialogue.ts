import { command } from '../../../../platform/commands/command.ts'
import { Absent, Denied, Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { isTrustedBy } from '../../../circles/index.ts'
import { usualChairs } from '../../chairs/usual.ts'
import { called } from '../../formats/called.ts'
import { openingsOf } from '../../formats/openings.ts'
import { formatOf, minutesOf } from '../../formats.ts'
import { Start } from '../input.ts'
import { layQuestions } from '../lay-questions.ts'
import { spanOf } from '../moment.ts'
import { findStartingPlace } from '../queries.ts'
import { sitBehind } from '../sit-behind.ts'
import { slugFrom } from '../slug.ts'

/** Begins a fire in a house: a circle of its own, the seat of who starts it, and a draft that cannot get lost. */
export const startDialogue = command({
  name: 'dialogues.start',
  input: Start,
  async policy({ db, input }) {
    const place = await findStartingPlace(db, input.slug)
    if (!place) throw new Absent()
    if (!(await isTrustedBy(db, place.id))) throw new Denied('denied.not-trusted')
  },
  async run({ db, input, clock, sealing, record }) {
    const place = await findStartingPlace(db, input.slug)
    if (!place) throw new Absent()
    const span = spanOf(input, minutesOf(formatOf(input.format)))
    if ('problems' in span) throw new Invalid(span.problems)
    // Today is never over: somebody may write down in the evening what began in the afternoon.
    if (dayAt(span.startsAt) < dayAt(clock.now())) throw new Invalid({ date: 'date.past' })
    const title = input.title || called(input.locale, input.format).Name
    const [opening = '', ...onTheTable] = openingsOf(input.locale, input.format)
    const [circleId, seatId, dialogueId] = [clock.id(), clock.id(), clock.id()]
    const keyId = await sealing.makeKey(db, clock)
    await db
      .selectNoFrom((eb) => {
        const given = [circleId, slugFrom(title, circleId), title, place.id, seatId, keyId]
        return eb
          .fn(
            'circles.start_fire',
            given.map((value) => eb.val(value)),
          )
          .as('started')
      })
      .execute()
    await db
      .insertInto('dialogues.dialogue')
      .values({
        id: dialogueId,
        circle_id: circleId,
        organisation_id: place.id,
        format: input.format,
        title,
        occasion: input.occasion,
        place: input.place,
        starts_at: span.startsAt,
        minutes: span.minutes,
        most_seats: usualChairs(formatOf(input.format)),
        opening_question: opening,
        contact_phone: place.contactPhone,
      })
      .execute()
    await db
      .insertInto('dialogues.invitation')
      .values({ seat_id: seatId, dialogue_id: dialogueId, answer: 'yes', answered_at: clock.now() })
      .execute()
    await layQuestions(db, dialogueId, onTheTable)
    await sitBehind(db, { dialogueId, ...input })
    record.about('dialogue', dialogueId)
    record.fact('dialogues.started', { dialogueId })
    return { dialogueId }
  },
})
