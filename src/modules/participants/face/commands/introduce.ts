import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { hostedPlace } from '../../place.ts'
import { Introduce } from '../input.ts'

/** A host writes who they are, what they work on now and where one finds them. */
export const introduce = command({
  name: 'participants.introduce',
  input: Introduce,
  async policy({ db, actor, input }) {
    await hostedPlace(db, actor, input.slug)
  },
  async run({ db, actor, input, record }) {
    const { id } = await hostedPlace(db, actor, input.slug)
    const { who, worksOn, sites, version } = input
    const said = { who, works_on: worksOn, sites }
    if (version > 0) {
      await expectVersion(
        db
          .updateTable('participants.face')
          .set({ ...said, version: version + 1 })
          .where('circle_id', '=', id)
          .where('version', '=', version)
          .executeTakeFirstOrThrow(),
      )
    } else {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('participants.face')
        .values({ circle_id: id, ...said })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow()
      if (numInsertedOrUpdatedRows !== 1n) throw new Conflict()
    }
    record.about('face', id)
  },
})
