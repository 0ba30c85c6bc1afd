import type { Clock } from '../../../../platform/clock/clock.ts'
import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { bringKeywords, keywordsThere } from '../../../action-teams/index.ts'
import { showsNobodyKnown } from '../../people-in-it/on-pictures.ts'
import { everybodySaidYes } from '../../people-in-it/queries.ts'
import { letGoOfFiles } from '../../shown/files.ts'
import { PublishStory } from '../input.ts'
import { ensureWrites, storyToWrite } from '../own-story.ts'
import { publish } from '../publish.ts'
import type { OwnStory } from '../queries.ts'
import { settleAbout } from '../settle-about.ts'

/** Its writer lets others read it, as far as they choose; once more with what was written since, it is corrected. */
export const publishStory = command({
  name: 'stories.publish',
  input: PublishStory,
  policy: ensureWrites,
  async run({ db, actor, sealing, input, clock, record }) {
    const own = await storyToWrite({ db, sealing, input })
    if (own.awaySince !== null) throw new Invalid({ form: 'publish.kept' })
    ensureReadable(own, input.audience)
    if (!(await everybodySaidYes(db, own, input.audience)))
      throw new Invalid({ form: 'publish.people.missing' })
    if (await showsNobodyKnown(db, own)) throw new Invalid({ form: 'publish.pictures.people' })
    await expectVersion(
      db
        .updateTable('stories.story')
        .set({ audience: input.audience, version: input.version + 1 })
        .where('id', '=', own.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    await settleKeywords(db, clock, { ...own, audience: input.audience })
    const { slug, first, waits } = await publish(db, clock, { ...own, audience: input.audience }).catch(
      inWords,
    )
    await letGoOfFiles(db, own.id, own.shown?.file ?? null)
    record.about('story', own.id)
    if ((first || (own.audience !== input.audience && !waits)) && actor.kind === 'person')
      record.fact('stories.let-read', { story: own.id, by: actor.id })
    return { slug, first, waits }
  },
})

/** What the database does not let be read, though nothing here said so: somebody said no at the same moment, or was asked otherwise. */
function inWords(error: unknown): never {
  const { constraint } = error as { constraint?: string }
  if (constraint === 'with_everybodys_yes') throw new Invalid({ form: 'publish.people.missing' })
  if (constraint === 'seen_with_a_yes') throw new Invalid({ form: 'publish.pictures.people' })
  if (constraint === 'kept_away') throw new Invalid({ form: 'publish.kept' })
  if (constraint === 'as_agreed') throw new Invalid({ form: 'publish.shared' })
  throw error
}

/** A new keyword is everybody's, so only what everybody reads brings one. */
async function settleKeywords(db: Db, clock: Clock, story: OwnStory): Promise<void> {
  const { movementId, keywords: names, audience } = story
  const wanted =
    audience === 'everyone'
      ? await bringKeywords(db, clock, { movementId, names })
      : await keywordsThere(db, movementId, names)
  await settleAbout(db, story, { kind: 'keyword', wanted })
}

function ensureReadable(own: OwnStory, audience: string): void {
  if (own.title === '') throw new Invalid({ form: 'publish.title.missing' })
  if (own.document.content.length === 0) throw new Invalid({ form: 'publish.body.missing' })
  if (audience === 'circle' && own.circleId === null) throw new Invalid({ audience: 'publish.circle.none' })
}
