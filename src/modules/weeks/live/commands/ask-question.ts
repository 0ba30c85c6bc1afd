import { hashOf } from '../../../../platform/codes/codes.ts'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { codeOf } from '../code.ts'
import { AskQuestion } from '../input.ts'
import { findLive } from '../queries.ts'

/** Anybody asks something of who is on stage: sealed, for who leads, and for nobody else until it is put on stage. */
export const askQuestion = command({
  name: 'weeks.ask-question',
  input: AskQuestion,
  async policy({ db, input }) {
    const live = await findLive(db, input.week, input.session)
    if (!live) throw new Absent()
    if (!live.asks || live.stage === 'over') throw new Invalid({ words: 'ask.closed' })
  },
  async run({ db, input: { session, words }, clock, sealing, house, record }) {
    const id = clock.id()
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    await db
      .insertInto('weeks.live_question')
      .values({
        ...{ id, session_id: session, sealing_key_id: key.row.id, words: key.seal(words) },
        code_hash: hashOf(codeOf(house, id)),
      })
      .execute()
    record.about('live question', id)
    return { id }
  },
})
