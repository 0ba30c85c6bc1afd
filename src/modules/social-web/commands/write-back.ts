import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { expectVersion } from '../../../platform/database/expect-one.ts'
import { Absent, Conflict } from '../../../platform/errors/errors.ts'
import { text, version } from '../../../platform/web/fields.ts'
import { findAnswered, findKept, ownHostSeat } from '../queries.ts'

const mostWords = 2000

/** A host answers in the movement's name what somebody elsewhere wrote, or says it in another way. */
export const writeBack = command({
  name: 'social-web.write-back',
  input: z.object({
    slug: z.string(),
    received: z.uuid(),
    words: text(mostWords, 'words.long').pipe(z.string().min(1, 'words.missing')),
    signs: z.boolean(),
    /** 0 for the first. */
    version,
  }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, sealing, clock, record }) {
    const { slug, received, words, signs } = input
    const [movement, asked] = [
      await findKept(db, slug),
      await findAnswered(db, sealing, { slug, id: received }),
    ]
    if (!movement?.keeps || !movement.isOpen || !asked?.to) throw new Absent()
    const signed = signs ? ((await ownHostSeat(db, movement.id))?.id ?? null) : null
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const said = { sealing_key_id: key.row.id, content: key.seal(words), signed_seat_id: signed }
    if (asked.answer || input.version > 0) {
      await expectVersion(
        db
          .updateTable('social_web.answer')
          .set({ ...said, version: input.version + 1 })
          .where('received_id', '=', received)
          .where('version', '=', input.version)
          .executeTakeFirst(),
      )
      record.about('answer from here', asked.answer?.id ?? received)
      return {}
    }
    const [id, whereTo] = [clock.id(), sealing.newKey(clock)]
    await db.insertInto('platform.sealing_key').values(whereTo.row).execute()
    await db
      .insertInto('social_web.sent_to')
      .values({
        ...{ answer_id: id, actor_id: asked.actor, sealing_key_id: whereTo.row.id },
        address: whereTo.seal(JSON.stringify(asked.to)),
      })
      .execute()
    const written = await db
      .insertInto('social_web.answer')
      .values({ id, received_id: received, for_everybody: asked.forEverybody, ...said })
      .onConflict((on) => on.column('received_id').doNothing())
      .executeTakeFirst()
    // Another host was faster: theirs stands beside what was typed.
    if (written.numInsertedOrUpdatedRows !== 1n) throw new Conflict()
    record.about('answer from here', id)
    return {}
  },
})
