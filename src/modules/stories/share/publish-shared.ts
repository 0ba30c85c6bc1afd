import { sql } from 'kysely'
import type { CommandContext } from '../../../platform/commands/command.ts'
import type { YesHow } from '../../../platform/consent/index.ts'
import { Conflict } from '../../../platform/errors/errors.ts'
import type { KeptPicture } from '../pictures/keep-picture.ts'
import { layPicture } from '../pictures/lay-picture.ts'
import { contentAsText, emptyContent } from '../writing/content.ts'
import { publish } from '../writing/publish.ts'
import { findOwnStory } from '../writing/queries.ts'
import { momentOf } from './document.ts'
import type { SharedView } from './queries.ts'

interface Agreed {
  how: Exclude<YesHow, ''>
  picture: KeptPicture | undefined
}

/** It becomes a story in the words that who shared it said yes to. @throws Conflict where those are not these. */
export async function publishShared(
  { db, clock, sealing, record }: CommandContext<unknown>,
  { id, version, proposal, name, media, recognisable: said }: SharedView,
  { how, picture }: Agreed,
): Promise<{ slug: string }> {
  if (!proposal || media.some(({ kind }) => kind === 'photo') !== (picture !== undefined))
    throw new Conflict()
  const key = sealing.newKey(clock)
  await db.insertInto('platform.sealing_key').values(key.row).execute()
  const [story, writer, pictureId] = [clock.id(), clock.id(), clock.id()]
  const { title, words, alt } = proposal
  const document = momentOf(words, picture && { id: pictureId, alt })
  const content = key.seal(contentAsText({ ...emptyContent(), title, document }))
  const { rows } = await sql<{ begun: boolean }>`select stories.begin_shared(${id}::uuid, ${version}, ${how},
    ${story}::uuid, ${writer}::uuid, ${name}, ${key.row.id}::uuid, ${content}) as begun`.execute(db)
  if (!rows[0]?.begun) throw new Conflict()
  if (picture) {
    const recognisable = said === 'nobody' ? 'nobody' : 'asked'
    const words = { alt, caption: '', decoration: alt === '' }
    await layPicture(db, clock, { id: pictureId, storyId: story, picture, recognisable, said: words })
  }
  const own = await findOwnStory(db, sealing, story)
  if (!own) throw new Conflict()
  const { slug } = await publish(db, clock, own)
  record.about('shared', id)
  return { slug }
}
