import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { slugOf } from '../../../circles/index.ts'
import { WelcomeHouse } from '../input.ts'
import { findRequest } from '../queries.ts'

/** Who was met joins: they get a circle of their own and of their kind, and its first host a letter that lets them in. */
export const welcomeHouse = command({
  name: 'participants.welcome-house',
  input: WelcomeHouse,
  async policy({ db, sealing, input }) {
    const request = await findRequest(db, sealing, input.id)
    if (!request || request.closed || request.toCircle || request.step === 'asked') throw new Absent()
  },
  async run({ db, actor, input, clock, sealing, record }) {
    if (actor.kind !== 'person') throw new Absent()
    const { id, kind, called, name, email, locale } = input
    const key = await sealing.makeKey(db, clock)
    const { rows } = await sql<{
      seat: string | null
    }>`select participants.welcome_as(${id}::uuid, ${kind}, ${clock.id()}::uuid,
      ${called}, ${slugOf(called)}, ${clock.id()}::uuid, ${name}, ${email}, ${clock.id()}::uuid, ${key}::uuid) as seat`.execute(
      db,
    )
    const seat = rows[0]?.seat
    if (!seat) throw new Absent()
    await db
      .insertInto('participants.join_step')
      .values({ id: clock.id(), request_id: id, step: 'joined', on_day: dayAt(clock.now()), note: null })
      .execute()
    record.about('join request', id)
    record.about('seat', seat)
    record.fact('circles.person-invited', { seat, by: actor.id, locale })
  },
})
