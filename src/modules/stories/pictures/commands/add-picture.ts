import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureWrites } from '../../writing/own-story.ts'
import { AddPicture } from '../input.ts'
import { layPicture } from '../lay-picture.ts'
import { picturesOf } from '../queries.ts'

const most = 30

/** Its writer adds a picture, cleaned and in its files already. It is theirs until it stands in what others read. */
export const addPicture = command({
  name: 'stories.add-picture',
  input: AddPicture,
  policy: ensureWrites,
  async run({ db, input: { story, recognisable, picture }, clock, record }) {
    if ((await picturesOf(db, story)).length >= most) throw new Invalid({ media: 'add.many' })
    const id = await layPicture(db, clock, { storyId: story, picture, recognisable })
    record.about('story picture', id)
    return { id }
  },
})
