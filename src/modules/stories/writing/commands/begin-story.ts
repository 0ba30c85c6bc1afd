import { sql } from 'kysely'
import { type CommandContext, command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { themeNamed } from '../../../action-teams/index.ts'
import { contentAsText, emptyContent } from '../content.ts'
import { BeginStory } from '../input.ts'
import { findOwnStory } from '../queries.ts'
import { settleAbout } from '../settle-about.ts'

/** Somebody begins to write, from a place they sit in. It is theirs alone. */
export const beginStory = command({
  name: 'stories.begin',
  input: BeginStory,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run(context) {
    const { db, input, clock, sealing, record } = context
    const { kind, place, language, theme, called } = input
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const [id, writer] = [clock.id(), clock.id()]
    const { rows } = await sql<{
      begun: boolean
    }>`select stories.begin_story(${id}::uuid, ${place}::uuid, ${kind},
      ${language}, 'everyone', ${writer}::uuid, ${called}, ${key.row.id}::uuid,
      ${key.seal(contentAsText(emptyContent()))}) as begun`.execute(db)
    if (!rows[0]?.begun) throw new Invalid({ place: 'begin.place.missing' })
    await under(context, id, theme)
    record.about('story', id)
    return { story: id }
  },
})

/** Under the theme that somebody came from, where it is one of the movement in which they write. */
async function under(
  { db, sealing }: Pick<CommandContext<unknown>, 'db' | 'sealing'>,
  story: string,
  slug: string,
): Promise<void> {
  const own = slug ? await findOwnStory(db, sealing, story) : undefined
  const theme = own && (await themeNamed(db, 'nl', slug, own.movementId))
  if (theme && own) await settleAbout(db, own, { kind: 'theme', wanted: [theme.id] })
}
