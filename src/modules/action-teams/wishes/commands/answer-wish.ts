import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { slugOf } from '../../../circles/index.ts'
import { inBoth } from '../../in-both.ts'
import { AnswerWish } from '../input.ts'
import { ensureAnswers } from '../place.ts'

interface NewTheme {
  id: string
  movementId: string
  nameNl: string
  nameEn: string
  aboutNl: string
  aboutEn: string
}

/**
 * Who looks after the movement answers a wish and all that lie with it; it may become a theme, which then has just begun.
 * @throws Conflict where another host was faster, Invalid where a theme has that name.
 */
export const answerWish = command({
  name: 'action-teams.answer-wish',
  input: AnswerWish,
  async policy({ db, input }) {
    await ensureAnswers(db, input.wish)
  },
  async run({ db, input, clock, record }) {
    const { answer, becomes, version } = input
    const { id, movementId } = await ensureAnswers(db, input.wish)
    const theme = becomes === 'none' ? null : becomes === 'new' ? clock.id() : becomes
    if (becomes === 'new' && theme) await beginTheme(db, { ...input, id: theme, movementId })
    const answered = { answer, answered_on: dayAt(clock.now()), theme_id: theme }
    await expectVersion(
      db
        .updateTable('action_teams.wish')
        .set({ ...answered, version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    await db.updateTable('action_teams.wish').set(answered).where('with_id', '=', id).execute()
    record.about('theme wish', id)
    record.fact('action-teams.wish-answered', { wish: id })
  },
})

async function beginTheme(db: Db, theme: NewTheme): Promise<void> {
  const { id, movementId, nameNl, nameEn, aboutNl, aboutEn } = theme
  const slug = slugOf(nameNl)
  const taken = await db
    .selectFrom('action_teams.theme')
    .select('id')
    .where('movement_id', '=', movementId)
    .where('kind', '=', 'theme')
    .where('slug', '=', slug)
    .executeTakeFirst()
  // The address of a page that stands beside the themes is no name for one.
  if (taken || ['', 'ask', 'wishes'].includes(slug)) throw new Invalid({ nameNl: 'nameNl.taken' })
  const about = inBoth(aboutNl, aboutEn)
  await db
    .insertInto('action_teams.theme')
    .values({
      id,
      movement_id: movementId,
      kind: 'theme',
      slug,
      name: JSON.stringify(inBoth(nameNl, nameEn)) as never,
      about: (Object.keys(about).length > 0 ? JSON.stringify(about) : null) as never,
      status: 'new',
    })
    .execute()
}
