import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { PromiseCall } from '../input.ts'
import { findMeeting } from '../queries.ts'

/** One of two who met promises to call the other before a day. */
export const promiseCall = command({
  name: 'introductions.promise-call',
  input: PromiseCall,
  async policy({ db, sealing, input }) {
    const meeting = await findMeeting(db, sealing, input.meeting)
    if (!meeting?.met || meeting.introduces) throw new Absent()
  },
  async run({ db, actor, input, clock, sealing, record }) {
    if (actor.kind !== 'person') throw new Absent()
    const { meeting, dueOn, words } = input
    if (dueOn <= dayAt(clock.now())) throw new Invalid({ dueOn: 'promise.due.past' })
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const id = clock.id()
    await db
      .insertInto('introductions.call_promise')
      .values({
        id,
        meeting_id: meeting,
        person_id: actor.id,
        due_on: dueOn,
        sealing_key_id: key.row.id,
        words: words ? key.seal(words) : null,
      })
      .execute()
    record.about('promise to call', id)
  },
})
