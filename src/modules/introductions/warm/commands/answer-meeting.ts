import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { AnswerMeeting } from '../input.ts'
import { findMeeting } from '../queries.ts'

/** Says yes or no for oneself. Only when both said yes is anybody told. */
export const answerMeeting = command({
  name: 'introductions.answer-meeting',
  input: AnswerMeeting,
  async policy({ db, sealing, input }) {
    const meeting = await findMeeting(db, sealing, input.meeting)
    if (!meeting || meeting.introduces || meeting.met) throw new Absent()
  },
  async run({ db, input, record }) {
    const { meeting, says, tells } = input
    const { rows } = await sql<{ met: boolean }>`select introductions.answer_meeting(${meeting}::uuid,
      ${says === 'yes'}::boolean, ${tells === 'yes'}::boolean) as met`.execute(db)
    const met = rows[0]?.met === true
    record.about('meeting', meeting)
    if (met) record.fact('introductions.meeting-met', { meeting })
    return { met }
  },
})
