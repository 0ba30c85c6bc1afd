import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { formDate } from '../../../../platform/i18n/dates.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { findFire } from '../../fire/queries.ts'
import { layQuestions } from '../../prepare/lay-questions.ts'
import { spanOf } from '../../prepare/moment.ts'
import { slugFrom } from '../../prepare/slug.ts'
import { askAgain } from '../ask-again.ts'
import { Next } from '../input.ts'
import { nextDay } from '../rhythm.ts'

/**
 * A next evening, as a draft: the same people on the list, place, agreements and questions. Nobody is asked by it, and
 * why they come together now is open.
 */
export const beginNext = command({
  name: 'dialogues.begin-next',
  input: Next,
  async policy({ db, actor, input }) {
    await ensureKeeper(db, input.dialogueId)
    const fire = await findFire(db, input.dialogueId)
    if (!fire) throw new Absent()
    if (fire.status !== 'harvesting' && fire.status !== 'closed') throw new Invalid({ form: 'next.early' })
    if (actor.kind !== 'person') throw new Invalid({ form: 'next.account' })
  },
  async run({ db, input, clock, sealing, record }) {
    const first = await findFire(db, input.dialogueId)
    if (!first) throw new Absent()
    const rhythm = input.rhythm === 'none' ? null : input.rhythm
    const last = { time: formDate(first.startsAt).time, until: formDate(first.endsAt).time }
    const when = {
      date: input.date || (rhythm ? nextDay(rhythm, first.startsAt, clock.now()) : ''),
      time: input.time || last.time,
      until: input.until || (input.time ? '' : last.until),
    }
    const span = spanOf(when, first.minutes)
    if ('problems' in span) throw new Invalid(span.problems)
    if (dayAt(span.startsAt) < dayAt(clock.now())) throw new Invalid({ date: 'date.past' })
    const [circleId, seatId, dialogueId] = [clock.id(), clock.id(), clock.id()]
    const keyId = await sealing.makeKey(db, clock)
    const { begun } = await db
      .selectNoFrom((eb) => {
        const given = [first.id, circleId, slugFrom(first.title, circleId), first.title, seatId, keyId]
        return eb
          .fn<boolean>(
            'dialogues.begin_next',
            given.map((value) => eb.val(value)),
          )
          .as('begun')
      })
      .executeTakeFirstOrThrow()
    // Who else keeps the first was faster.
    if (!begun) throw new Invalid({ form: 'next.already' })
    const { houseId } = await db
      .selectFrom('dialogues.dialogue')
      .select('organisation_id as houseId')
      .where('id', '=', first.id)
      .executeTakeFirstOrThrow()
    await db
      .insertInto('dialogues.dialogue')
      .values({
        ...{ id: dialogueId, circle_id: circleId, organisation_id: houseId, follows_dialogue_id: first.id },
        ...{ format: first.format, title: first.title, occasion: '', place: first.place, rhythm },
        ...{ starts_at: span.startsAt, minutes: span.minutes, opening_question: first.openingQuestion },
        ...{ facilitator_name: first.facilitatorName, contact_phone: first.contactPhone },
        ...{ pass_on_to: first.passOnTo, confidant_name: first.confidantName },
        ...{ confidant_phone: first.confidantPhone, most_seats: first.mostSeats, may_bring: first.mayBring },
      })
      .execute()
    await db
      .insertInto('dialogues.invitation')
      .values({ seat_id: seatId, dialogue_id: dialogueId, answer: 'yes', answered_at: clock.now() })
      .execute()
    await layQuestions(db, dialogueId, first.questions)
    await askAgain({ db, clock, sealing }, first.id, { dialogueId, circleId })
    record.about('dialogue', dialogueId)
    record.fact('dialogues.started', { dialogueId })
    return { dialogueId }
  },
})
