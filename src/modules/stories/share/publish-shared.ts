import { sql } from 'kysely'
import type { CommandContext } from '../../../platform/commands/command.ts'
import type { YesHow } from '../../../platform/consent/index.ts'
import { Conflict, Invalid } from '../../../platform/errors/errors.ts'
import { pictureIdsIn } from '../pictures/in-text.ts'
import type { KeptPicture } from '../pictures/keep-picture.ts'
import { sealContent } from '../writing/content.ts'
import { publish } from '../writing/publish.ts'
import { findOwnStory } from '../writing/queries.ts'
import { beginMoment } from './begin-moment.ts'
import { momentOf } from './document.ts'
import type { SharedView } from './queries.ts'

interface Agreed {
  how: Exclude<YesHow, ''>
  /** In sizes; not where it stands in what is read already. */
  picture: KeptPicture | undefined
}

/**
 * It is read in the words that who shared it said yes to; while it is held those lie ready, and it is `waits`.
 * @throws Conflict where those are not these. @throws Invalid where somebody else in it has a word in that first.
 */
export async function publishShared(
  context: CommandContext<unknown>,
  shared: SharedView,
  agreed: Agreed,
): Promise<{ slug: string; waits: boolean }> {
  const { db, clock, sealing, record } = context
  const story = await (shared.storyId ? reword : begin)(context, shared, agreed)
  const own = await findOwnStory(db, sealing, story)
  if (!own) throw new Conflict()
  const { slug, waits } = await publish(db, clock, own).catch(inWords)
  record.about('shared', shared.id)
  return { slug, waits }
}

/** What the database does not let be read: it is held since just now, or others came to be in it. */
function inWords(error: unknown): never {
  const { constraint } = error as { constraint?: string }
  if (constraint === 'held') throw new Invalid({ form: 'agree.held' })
  if (constraint === 'kept_away') throw new Invalid({ form: 'agree.kept-away' })
  if (constraint === 'with_everybodys_yes' || constraint === 'seen_with_a_yes')
    throw new Invalid({ form: 'agree.people' })
  if (constraint === 'as_agreed') throw new Conflict()
  throw error
}

/** It becomes a story. @returns its id. */
async function begin(
  context: CommandContext<unknown>,
  { id, version, proposal, name, media, recognisable }: SharedView,
  { how, picture }: Agreed,
): Promise<string> {
  if (!proposal || media.some(({ kind }) => kind === 'photo') !== (picture !== undefined))
    throw new Conflict()
  const moment = {
    ...proposal,
    picture,
    recognisable: recognisable === 'nobody' ? 'nobody' : 'asked',
  } as const
  const story = await beginMoment(
    context,
    moment,
    ({ story, writer, keyId, content }) =>
      sql`stories.begin_shared(${id}::uuid, ${version}, ${how}, ${story}::uuid, ${writer}::uuid, ${name}, ${keyId}::uuid, ${content})`,
  )
  if (!story) throw new Conflict()
  return story
}

/** What is read already gets other words; its picture stays, where it stands there still. @returns its id. */
async function reword(
  { db, sealing }: CommandContext<unknown>,
  { id, version, proposal, name, storyId }: SharedView,
  { how }: Agreed,
): Promise<string> {
  const own = storyId && (await findOwnStory(db, sealing, storyId))
  if (!own || !proposal) throw new Conflict()
  const { title, words, alt } = proposal
  const [picture] = pictureIdsIn(own.document)
  const document = momentOf(words, picture ? { id: picture, alt } : undefined)
  const { inShort, keywords, shown } = own
  const content = await sealContent(sealing, db, own.keyId, { inShort, keywords, shown, title, document })
  const { rows } = await sql<{ done: boolean }>`select stories.reword_shared(${id}::uuid, ${version}, ${how},
    ${name}, ${content}) as done`.execute(db)
  if (!rows[0]?.done) throw new Conflict()
  return own.id
}
