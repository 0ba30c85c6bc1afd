import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { objectionCodes } from '../code.ts'
import { ObjectToStory } from '../input.ts'

/** Somebody says of a story that others may read: this is about me. Whether they may read it themselves, the page asks. */
const objecting = command({
  name: 'stories.object',
  does: 'create',
  input: ObjectToStory,
  policy() {},
  async run({ db, input, clock, sealing, house, record }) {
    const id = clock.id()
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const { long_hash, short_hash } = objectionCodes.hashesOf(house, id)
    const { lies } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<boolean>('stories.object_to', [
            ...[eb.val(input.slug), eb.val(id), eb.val(long_hash), eb.val(short_hash), eb.val(key.row.id)],
            ...[eb.val(key.seal(input.said)), eb.val(input.wish)],
            eb.val(input.reach === '' ? null : key.seal(input.reach)),
          ])
          .as('lies'),
      )
      .executeTakeFirstOrThrow()
    if (!lies) throw new Invalid({ form: 'many' })
    record.about('story objection', id)
    record.onlyAdds()
    record.fact('stories.objection-made', { objection: id })
    return { id }
  },
})

/** Done as nobody: the log says that somebody said it, and not who. */
export const objectToStory: typeof objecting = {
  ...objecting,
  execute: (house, asking, raw) => objecting.execute(house, { ...asking, token: undefined }, raw),
}
