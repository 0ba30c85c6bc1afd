import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { momentIn } from '../../../gatherings/index.ts'
import { AnswerAsk } from '../input.ts'
import { ensureAsk } from '../policy.ts'
import { layAsk } from './lay-ask.ts'

/**
 * The makers take what a house asks into the draft, or say why not. Taken, the house has a gathering for it, which its
 * hosts alone see until the release. @throws Absent, Conflict where somebody answered or took it back meanwhile
 */
export const answerAsk = command({
  name: 'weeks.answer-ask',
  input: AnswerAsk,
  async policy({ db, input }) {
    await ensureAsk(db, input.ask, 'makes')
  },
  async run({ db, input, clock, record }) {
    const { ask: id, version, says, answer } = input
    const ask = await ensureAsk(db, id, 'makes')
    let sessionId: string | null = null
    if (says === 'take') {
      const week = await db
        .selectFrom('weeks.week')
        .select('zone')
        .where('id', '=', ask.weekId)
        .executeTakeFirst()
      if (!week) throw new Absent()
      const at = (time: string) => momentIn(week.zone, { date: ask.on, time })
      const { rows } = await sql<{ gathering: string | null }>`
        select weeks.begin_own_place(${id}::uuid, ${clock.id()}::uuid, ${clock.id()}::uuid,
          ${at(ask.from)}::timestamptz, ${at(ask.until)}::timestamptz) as gathering`.execute(db)
      const gathering = rows[0]?.gathering
      if (!gathering) throw new Conflict()
      sessionId = await layAsk(db, clock, ask, gathering)
    }
    await expectVersion(
      db
        .updateTable('weeks.house_ask')
        .set({
          ...{ step: sessionId ? 'taken' : 'no', answer, session_id: sessionId, version: version + 1 },
        })
        .where('id', '=', id)
        .where('step', 'in', ['waiting', 'no'])
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    record.about('ask of a house', id)
    record.fact('weeks.house-answered', { ask: id })
    return { says }
  },
})
