import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { openCheck } from '../../checks/commands/open-check.ts'
import { piecesOf } from '../../pieces.ts'
import { ensureWatches } from '../../place.ts'
import { Remark } from '../input.ts'

/** Something is said beside one thing: for who writes it alone, until whoever made that thing is told. */
export const writeRemark = command({
  name: 'vision.write-remark',
  does: 'create',
  input: Remark,
  async policy(context) {
    const { id: movementId } = await ensureWatches(context.db, context.input.slug)
    await openCheck(context)
    const { thing, piece } = context.input
    const found = await piecesOf(context.db, { movementId, ids: [piece] })
    if (!found.some((one) => one.thing === thing)) throw new Absent()
  },
  async run({ db, input, clock, sealing, record }) {
    const { id: movementId } = await ensureWatches(db, input.slug)
    const key = sealing.newKey(clock)
    const id = clock.id()
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    await db
      .insertInto('vision.remark')
      .values({
        ...{ id, look_id: input.check, movement_id: movementId, sealing_key_id: key.row.id },
        ...{ content: key.seal(JSON.stringify({ words: input.words })), says: input.says },
        ...{ thing: input.thing, thing_id: input.piece },
      })
      .execute()
    record.about('vision remark', id)
    record.onlyAdds()
  },
})
