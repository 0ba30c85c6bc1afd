import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { expectVersion } from '../../../platform/database/expect-one.ts'
import { Conflict } from '../../../platform/errors/errors.ts'
import { text } from '../../../platform/web/fields.ts'
import { ensureWrites, storyToWrite } from '../writing/own-story.ts'

const answer = text(2000, 'readable.long')

export const KeepAnswers = z.object({
  story: z.uuid(),
  matters: answer,
  lived: answer,
  reads: answer,
  /** 0: nothing was kept yet. */
  version: z.coerce.number().int().min(0).max(1_000_000).catch(0),
})

/** Who writes keeps what they answered themselves. @throws Conflict where another writer did meanwhile. */
export const keepAnswers = command({
  name: 'stories.keep-answers',
  input: KeepAnswers,
  policy: ensureWrites,
  async run({ db, sealing, input, record }) {
    const { story: _, version, ...answers } = input
    const own = await storyToWrite({ db, sealing, input })
    const sealed = await sealing.seal(db, own.keyId, JSON.stringify(answers))
    if (version === 0) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('stories.asked_oneself')
        .values({ story_id: own.id, answers: sealed })
        .onConflict((on) => on.doNothing())
        .executeTakeFirstOrThrow()
      if (numInsertedOrUpdatedRows !== 1n) throw new Conflict()
    } else
      await expectVersion(
        db
          .updateTable('stories.asked_oneself')
          .set({ answers: sealed, version: version + 1 })
          .where('story_id', '=', own.id)
          .where('version', '=', version)
          .executeTakeFirstOrThrow(),
      )
    record.about('story', own.id)
  },
})
