import { command } from '../../../../platform/commands/command.ts'
import { expectGone, expectVersion } from '../../../../platform/database/expect-one.ts'
import type { SharedContent } from '../content.ts'
import { ChangeShared } from '../input.ts'
import { layMedia } from '../lay-media.ts'
import { heldShared } from '../own.ts'
import { sharedMediaKinds } from '../schema.ts'
import { readByFewer, startsAnew } from './read-by-fewer.ts'

/**
 * Who shared it says it in other words, chooses the photo or the spoken minute again, or lets it go less far or further; who looks along
 * begins anew.
 */
export const changeShared = command({
  name: 'stories.change-shared',
  input: ChangeShared,
  async policy(context) {
    await heldShared(context)
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const own = await heldShared(context)
    const { words, name, alt, where, version, photo, sound } = input
    // No further than who looks along: it is away from readers at once.
    if (where === 'nearby' && own.readBy) await readByFewer(db, own.id, where)
    // Of another photo nobody said yet whether anybody can be recognised; of the one that is there it may be said now.
    const there = !own.storyId && own.media.some(({ kind }) => kind === 'photo')
    const said = photo || there ? input.recognisable : undefined
    const recognisable = said ?? (photo ? 'unsaid' : own.recognisable)
    const told: SharedContent = { words, name, alt, recognisable }
    const content = await sealing.seal(db, own.keyId, JSON.stringify(told))
    await expectVersion(
      db
        .updateTable('stories.shared')
        .set({ content })
        .set({ ...startsAnew, audience: where, version: version + 1 })
        .where('id', '=', own.id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    const again = sharedMediaKinds.filter((kind) => input[kind] !== undefined)
    for (const kind of again.filter((kind) => own.media.some((one) => one.kind === kind)))
      await expectGone(
        db
          .deleteFrom('stories.shared_media')
          .where('shared_id', '=', own.id)
          .where('kind', '=', kind)
          .executeTakeFirst(),
      )
    await layMedia(db, own.id, { photo, sound })
    record.about('shared', own.id)
    record.fact('stories.shared', { shared: own.id })
  },
})
