import type { z } from 'zod'
import { type CommandContext, command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { sealContent } from '../content.ts'
import { KeepStory } from '../input.ts'
import { findOwnStory, type OwnStory, writersOf } from '../queries.ts'
import { settleAbout } from '../settle-about.ts'

/** For how long what one person keeps goes on in the same version, in minutes. */
const oneSitting = 20

/**
 * Keeps what was written. Somebody else who goes on, or the same one after a while, begins a next version.
 * @throws Conflict where another writer kept something meanwhile.
 */
export const keepStory = command({
  name: 'stories.keep',
  input: KeepStory,
  async policy({ db, sealing, input }) {
    if (!(await findOwnStory(db, sealing, input.story))) throw new Absent()
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const own = await findOwnStory(db, sealing, input.story)
    if (!own) throw new Absent()
    await expectVersion(
      db
        .updateTable('stories.story')
        .set({ kind: input.kind, language: input.language, rubric_id: input.rubric || null })
        .set({ version: input.version + 1 })
        .where('id', '=', own.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    await keepVersion(context, own)
    await settleAbout(db, own, { kind: 'theme', wanted: input.themes })
    record.about('story', own.id)
    return { version: input.version + 1 }
  },
})

async function keepVersion(
  { db, sealing, input, clock }: CommandContext<z.infer<typeof KeepStory>>,
  own: OwnStory,
): Promise<void> {
  const { title, inShort, body: document, keywords, byline } = input
  const content = await sealContent(sealing, db, own.keyId, { title, inShort, document, keywords })
  const me = (await writersOf(db, own.id)).find(({ mine }) => mine)
  if (me && me.name !== byline)
    await db.updateTable('stories.writer').set({ name: byline }).where('id', '=', me.id).execute()
  const now = clock.now()
  const goesOn =
    me && now.getTime() - own.keptAt.getTime() < oneSitting * 60_000
      ? await db
          .updateTable('stories.version')
          .set({ content, at: now })
          .where('story_id', '=', own.id)
          .where('number', '=', own.number)
          .where('writer_id', '=', me.id)
          .executeTakeFirstOrThrow()
      : undefined
  if (goesOn?.numUpdatedRows === 1n) return
  await db
    .insertInto('stories.version')
    .values({ story_id: own.id, number: own.number + 1, writer_id: me?.id ?? null, content })
    .execute()
}
