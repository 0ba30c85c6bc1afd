import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { WriteIntroduction } from '../input.ts'
import { findOwn } from '../queries.ts'

/** Somebody writes who they are. The first time it is theirs alone. */
export const writeIntroduction = command({
  name: 'introductions.write',
  input: WriteIntroduction,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, actor, input, clock, record }) {
    if (actor.kind !== 'person') throw new Absent()
    const { name, hereBecause, hats, experience, version } = input
    const words = { name, here_because: hereBecause, hats, experience }
    const own = await findOwn(db)
    if (!own) {
      const id = clock.id()
      await db
        .insertInto('introductions.introduction')
        .values({ id, person_id: actor.id, ...words })
        .execute()
        .catch(begunElsewhere)
      record.about('introduction', id)
      return { first: true }
    }
    await expectVersion(
      db
        .updateTable('introductions.introduction')
        .set({ ...words, version: version + 1 })
        .where('id', '=', own.id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    record.about('introduction', own.id)
    return { first: false }
  },
})

/** In another window, a moment ago. */
function begunElsewhere(error: unknown): never {
  if ((error as { code?: string }).code === '23505') throw new Conflict()
  throw error
}
