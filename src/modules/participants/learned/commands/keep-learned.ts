import type { z } from 'zod'
import { type CommandContext, command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { KeepLearned } from '../input.ts'
import { hostedLevel } from '../place.ts'

/** A host writes what a level learned, and points at what it was learned from. */
export const keepLearned = command({
  name: 'participants.keep-learned',
  input: KeepLearned,
  async policy({ db, actor, input }) {
    await hostedLevel(db, actor, input.slug)
  },
  async run(context) {
    const { db, actor, input, clock, record } = context
    const level = await hostedLevel(db, actor, input.slug)
    const id = input.id ?? clock.id()
    const said = { words: input.words, said_on: input.saidOn }
    if (input.id)
      await expectVersion(
        db
          .updateTable('participants.entry')
          .set({ ...said, version: input.version + 1 })
          .where('id', '=', id)
          .where('circle_id', '=', level.id)
          .where('kind', '=', 'learned')
          .where('version', '=', input.version)
          .executeTakeFirstOrThrow(),
      )
    else
      await db
        .insertInto('participants.entry')
        .values({ ...said, id, circle_id: level.id, kind: 'learned', shared: true })
        .execute()
    await layFrom(context, id)
    await layWithQuestion(context, id, level.id)
    record.about('face', level.id)
  },
})

type Context = CommandContext<z.infer<typeof KeepLearned>>

async function layFrom({ db, input: { from, was } }: Context, id: string): Promise<void> {
  const gone = was.filter((one) => !from.includes(one))
  if (gone.length > 0)
    await db
      .deleteFrom('participants.learned_from')
      .where('entry_id', '=', id)
      .where('from_id', 'in', gone)
      .execute()
  if (from.length > 0)
    await db
      .insertInto('participants.learned_from')
      .values(from.map((one) => ({ entry_id: id, from_id: one })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

async function layWithQuestion({ db, input, clock }: Context, id: string, circleId: string): Promise<void> {
  const laid = await db
    .selectFrom('participants.on_question')
    .select('question_id as question')
    .where('entry_id', '=', id)
    .executeTakeFirst()
  if ((laid?.question ?? null) === input.question) return
  await db.deleteFrom('participants.on_question').where('entry_id', '=', id).execute()
  if (input.question !== null)
    await db
      .insertInto('participants.on_question')
      .values({
        ...{ entry_id: id, question_id: input.question, circle_id: circleId, kind: 'learned' },
        ...{ since: dayAt(clock.now()), agreed: true },
      })
      .execute()
}
