import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { findRequest } from '../queries.ts'
import { findIntroduction, introductionLine } from './queries.ts'

/** Messages are keys of the words of joining. */
export const InviteToIntroduction = z.object({ id: z.uuid(), occurrence: z.uuid('occurrence.missing') })

/** Who gets to know somebody invites them to a meeting: a letter with where to say that they come, and a line with its day. */
export const inviteToIntroduction = command({
  name: 'participants.invite-to-introduction',
  input: InviteToIntroduction,
  async policy({ db, sealing, input }) {
    const request = await findRequest(db, sealing, input.id)
    if (!request || request.closed || request.toCircle || request.step === 'asked') throw new Absent()
  },
  async run({ db, input, clock, sealing, record }) {
    const { id, occurrence } = input
    const introduction = await findIntroduction(db, occurrence)
    if (!introduction) throw new Invalid({ occurrence: 'occurrence.missing' })
    const { locale, sealing_key_id } = await db
      .selectFrom('participants.join_request')
      .select(['locale', 'sealing_key_id'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const note = `${introduction.title}. ${introductionLine(locale, introduction)}`
    await db
      .insertInto('participants.join_step')
      .values({
        ...{ id: clock.id(), request_id: id, step: 'invited', on_day: dayAt(clock.now()) },
        note: await sealing.seal(db, sealing_key_id, note),
      })
      .execute()
    record.about('join request', id)
    record.fact('participants.invited-to-introduction', { request: id, occurrence })
  },
})
