import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { findMeeting } from '../../warm/queries.ts'
import { AskAlong } from '../input.ts'
import { alongIn } from '../queries.ts'

/** One of two who met asks the other whether they know somebody. One question at a time. */
export const askAlong = command({
  name: 'introductions.ask-along',
  input: AskAlong,
  async policy({ db, sealing, input }) {
    const meeting = await findMeeting(db, sealing, input.meeting)
    if (!meeting?.met || meeting.introduces) throw new Absent()
  },
  async run({ db, actor, input, clock, sealing, record }) {
    if (actor.kind !== 'person') throw new Absent()
    const { meeting, along } = input
    if ((await alongIn(db, sealing, meeting)).some(({ own }) => own)) return
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const id = clock.id()
    await db
      .insertInto('introductions.asked_along')
      .values({
        id,
        meeting_id: meeting,
        person_id: actor.id,
        sealing_key_id: key.row.id,
        words: key.seal(along),
      })
      .execute()
    record.about('asked along', id)
    record.fact('introductions.asked-along', { asked: id })
  },
})
