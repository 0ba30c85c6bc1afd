import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { TakeBackVersion } from '../input.ts'
import { keepContent, moveOn } from '../keep-content.ts'
import { ensureWrites, storyToWrite } from '../own-story.ts'
import { twoVersions } from '../versions.ts'

/**
 * Lays the text of an older version down as the newest one: what was written since stays among the versions. What is shown with it
 * stays as it is now. @throws Conflict where another writer kept something meanwhile.
 */
export const takeBackVersion = command({
  name: 'stories.take-back-version',
  input: TakeBackVersion,
  policy: ensureWrites,
  async run(context) {
    const { db, sealing, input, record } = context
    const own = await storyToWrite(context)
    const older = (await twoVersions(db, sealing, own, input.number))?.after
    if (!older) throw new Absent()
    await moveOn(db, { id: own.id, version: input.version })
    const { title, inShort, document, keywords } = older
    await keepContent(context, own, { title, inShort, document, keywords }, { anew: true })
    record.about('story', own.id)
  },
})
