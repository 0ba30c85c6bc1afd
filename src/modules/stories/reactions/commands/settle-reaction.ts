import { sql } from 'kysely'
import { type CommandContext, command } from '../../../../platform/commands/command.ts'
import { expectOne, expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { AnswerReaction, OneReaction } from '../input.ts'
import { answerable, findReaction, type ReactionView } from '../queries.ts'

interface Which {
  story: string
  id: string
}

async function here({ db, sealing, input }: CommandContext<Which>): Promise<ReactionView> {
  const { rows } = await sql<{ mine: string }>`select stories.my_stories() as mine`.execute(db)
  if (!rows.some(({ mine }) => mine === input.story)) throw new Absent()
  const found = await findReaction(db, sealing, input.story, input.id)
  if (!found) throw new Absent()
  return found
}

/** A writer answers who sent it, by letter. */
export const answerReaction = command({
  name: 'stories.answer-reaction',
  input: AnswerReaction,
  async policy(context) {
    await here(context)
    if ((await answerable(context.db, [context.input.id])).length === 0) throw new Absent()
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const { keyId, step } = await here(context)
    await expectVersion(
      db
        .updateTable('stories.reaction')
        .set({ answer: await sealing.seal(db, keyId, input.answer), version: input.version + 1 })
        .set({ step: step === 'stands' ? 'stands' : 'answered' })
        .where('id', '=', input.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    record.about('reaction', input.id)
    record.fact('stories.reaction-answered', { reaction: input.id })
  },
})

/** A writer lets it stand under the story; its sender said that it may. */
export const letStand = command({
  name: 'stories.let-stand',
  input: OneReaction,
  async policy(context) {
    if (!(await here(context)).mayStand) throw new Absent()
  },
  async run({ db, input, record }) {
    await expectOne(
      db
        .updateTable('stories.reaction')
        .set({ step: 'stands' })
        .where('id', '=', input.id)
        .executeTakeFirstOrThrow(),
    )
    record.about('reaction', input.id)
  },
})

/** A writer lays it aside, in silence: gone for them, also from under the story. Its sender has it as it was. */
export const layAside = command({
  name: 'stories.lay-aside',
  does: 'delete',
  input: OneReaction,
  async policy(context) {
    await here(context)
  },
  async run({ db, input, record }) {
    const { rows } = await sql<{
      gone: boolean
    }>`select stories.lay_reaction_aside(${input.id}::uuid) as gone`.execute(db)
    if (!rows[0]?.gone) throw new Absent()
    record.about('reaction', input.id)
  },
})
