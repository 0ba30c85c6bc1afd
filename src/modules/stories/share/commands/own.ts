import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { AgreeShared, ChangeShared, TakeBackShared } from '../input.ts'
import { publishShared } from '../publish-shared.ts'
import { held, readByFewer, startsAnew } from './held.ts'

/** Who shared it says it in other words, or lets it go less far or further; who looks along begins anew. */
export const changeShared = command({
  name: 'stories.change-shared',
  input: ChangeShared,
  async policy({ db, house, input }) {
    await held({ db, house }, input.code)
  },
  async run({ db, house, sealing, input, record }) {
    const own = await held({ db, house }, input.code)
    const { words, name, alt, where, version } = input
    // No further than who looks along: it is away from readers at once.
    if (where === 'nearby' && own.readBy) await readByFewer(db, own.id, where)
    await expectVersion(
      db
        .updateTable('stories.shared')
        .set({
          content: await sealing.seal(
            db,
            own.keyId,
            JSON.stringify({ words, name, alt, recognisable: own.recognisable }),
          ),
        })
        .set({ ...startsAnew, audience: where, version: version + 1 })
        .where('id', '=', own.id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    record.about('shared', own.id)
    record.fact('stories.shared', { shared: own.id })
  },
})

/** Who shared it says yes to how it will be read; from then on it is. */
export const agreeShared = command({
  name: 'stories.agree-shared',
  input: AgreeShared,
  async policy({ db, house, input }) {
    await held({ db, house }, input.code)
  },
  async run(context) {
    const { db, house, input } = context
    const own = await held({ db, house }, input.code)
    if (own.version !== input.version) throw new Conflict()
    return publishShared(context, own, { how: 'account', picture: input.picture })
  },
})

/** Who shared it takes it back: away from readers and from who looked along, on the next request. */
export const takeBackShared = command({
  name: 'stories.take-back-shared',
  does: 'delete',
  input: TakeBackShared,
  async policy({ db, house, input }) {
    await held({ db, house }, input.code)
  },
  async run({ db, house, input, record }) {
    const own = await held({ db, house }, input.code)
    if (own.storyId) await db.deleteFrom('stories.story').where('id', '=', own.storyId).execute()
    const gone = await db.deleteFrom('stories.shared').where('id', '=', own.id).executeTakeFirst()
    if (gone.numDeletedRows !== 1n) throw new Absent()
    record.about('shared', own.id)
  },
})
