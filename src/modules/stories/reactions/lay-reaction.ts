import type { CommandContext } from '../../../platform/commands/command.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { reactionCodes } from './code.ts'

interface Sent {
  words: string
  /** As they want to be called; may be empty. */
  name: string
  /** Where an answer may go of who has no account; may be empty. */
  mail: string
  mayStand: boolean
  locale: Locale
}

/** Lays a question or a reaction before who writes a story, sealed with a key of its own. Returns its id. */
export async function layReaction(
  context: CommandContext<unknown>,
  storyId: string,
  { words, name, mail, mayStand, locale }: Sent,
): Promise<string> {
  const { db, actor, clock, sealing, house, record } = context
  const key = sealing.newKey(clock)
  const id = clock.id()
  await db.insertInto('platform.sealing_key').values(key.row).execute()
  await db
    .insertInto('stories.reaction')
    .values({
      ...{ id, story_id: storyId, person_id: actor.kind === 'person' ? actor.id : null, locale },
      ...{ sealing_key_id: key.row.id, content: key.seal(JSON.stringify({ words, name })) },
      ...{ mail: mail === '' ? null : key.seal(mail), may_stand: mayStand, sent_on: dayAt(clock.now()) },
      ...reactionCodes.hashesOf(house, id),
    })
    .execute()
  record.about('reaction', id)
  record.onlyAdds()
  record.fact('stories.reaction-sent', { reaction: id })
  return id
}
