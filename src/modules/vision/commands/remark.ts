import { command } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { OfCheck, OfRemark, Remark } from '../input.ts'
import { piecesOf } from '../pieces.ts'
import { ensureWatches } from '../place.ts'
import { openCheck } from './write-check.ts'

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

/** It is not said after all; its key goes with it. */
export const takeRemarkAway = command({
  name: 'vision.take-remark-away',
  does: 'delete',
  input: OfRemark,
  async policy(context) {
    await openCheck(context)
  },
  async run({ db, input, record }) {
    const gone = await db
      .deleteFrom('vision.remark')
      .where('id', '=', input.remark)
      .where('look_id', '=', input.check)
      .executeTakeFirst()
    if (gone.numDeletedRows !== 1n) throw new Absent()
    record.about('vision remark', input.remark)
  },
})

/** Whoever made what is spoken of is told, and reads it before anybody else does. */
export const tellMakers = command({
  name: 'vision.tell-makers',
  does: 'change',
  input: OfCheck,
  async policy(context) {
    await ensureWatches(context.db, context.input.slug)
    await openCheck(context)
  },
  async run({ db, input, clock, record }) {
    const told = await db
      .updateTable('vision.remark')
      .set({ told_on: dayAt(clock.now()) })
      .where('look_id', '=', input.check)
      .where('told_on', 'is', null)
      .returning('id')
      .execute()
    for (const { id } of told) record.fact('vision.maker-told', { remark: id })
    record.about('vision check', input.check)
  },
})
