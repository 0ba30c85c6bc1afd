import { command } from '../../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../../platform/errors/errors.ts'
import { momentOf } from '../../../../../platform/i18n/dates.ts'
import { findRequest } from '../../queries.ts'
import { OfferDays } from '../input.ts'

/** Who connects offers days for a conversation; they take the place of those of before, also of one that was chosen. */
export const offerDays = command({
  name: 'participants.offer-days',
  does: 'create',
  input: OfferDays,
  async policy({ db, sealing, input }) {
    const request = await findRequest(db, sealing, input.id)
    if (!request || request.closed || request.toCircle || request.step === 'asked') throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const { id, way } = input
    const moments = momentsIn(input.days, clock.now())
    const { seat } = await db
      .selectNoFrom((eb) => eb.fn<string | null>('participants.my_offering_seat', [eb.val(id)]).as('seat'))
      .executeTakeFirstOrThrow()
    if (!seat) throw new Absent()
    // Who chooses meanwhile is waited for.
    await db
      .selectFrom('participants.join_request')
      .select('id')
      .where('id', '=', id)
      .forNoKeyUpdate()
      .execute()
    await db.deleteFrom('participants.join_day').where('request_id', '=', id).execute()
    await db
      .insertInto('participants.join_day')
      .values(
        moments.map((starts_at) => ({ id: clock.id(), request_id: id, starts_at, way, by_seat_id: seat })),
      )
      .execute()
    record.about('join request', id)
    record.fact('participants.days-offered', { request: id })
  },
})

/** @throws Invalid at the first that is no day to come. */
function momentsIn(days: OfferDays['days'], now: Date): Date[] {
  const used = days.flatMap(({ date, time }, i) =>
    date || time ? [{ moment: momentOf(date, time), i }] : [],
  )
  if (used.length === 0) throw new Invalid({ 'date-0': 'days.missing' })
  const moments: Date[] = []
  for (const { moment, i } of used) {
    if (!moment) throw new Invalid({ [`date-${i}`]: 'days.half' })
    if (moment <= now) throw new Invalid({ [`date-${i}`]: 'days.past' })
    if (moments.some((one) => one.getTime() === moment.getTime()))
      throw new Invalid({ [`date-${i}`]: 'days.twice' })
    moments.push(moment)
  }
  return moments
}
