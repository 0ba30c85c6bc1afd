import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { sharedCodes } from '../code.ts'
import { LayShared } from '../input.ts'
import { layMedia } from '../lay-media.ts'
import { movementToShareWith } from '../queries.ts'

/** Somebody shares something, which waits for a person of the movement. Nobody else sees it. */
export const laySomething = command({
  name: 'stories.share',
  does: 'create',
  input: LayShared,
  policy() {},
  async run({ db, actor, input, clock, sealing, house, record }) {
    const movement = await movementToShareWith(db, input.movement)
    if (!movement) throw new Absent()
    const { words, name, alt, recognisable = 'unsaid', photo, sound, form } = input
    const key = (photo ?? sound)?.key ?? sealing.newKey(clock)
    const id = clock.id()
    await sharedCodes.hold(db, sharedCodes.of(house, id).long)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    await db
      .insertInto('stories.shared')
      .values({
        ...{ id, movement_id: movement, person_id: actor.kind === 'person' ? actor.id : null },
        ...{
          sealing_key_id: key.row.id,
          content: key.seal(JSON.stringify({ words, name, alt, recognisable: photo && recognisable })),
        },
        ...{ audience: input.where, language: input.locale, shared_on: dayAt(clock.now()) },
        ...sharedCodes.hashesOf(house, id),
      })
      .execute()
    await layMedia(db, id, { photo, sound })
    record.about('shared', id)
    record.fact('stories.shared', { shared: id })
    return { id, form }
  },
})
