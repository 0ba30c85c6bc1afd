import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { slugOf } from '../../../circles/index.ts'
import { AnswerWish } from '../input.ts'
import { ensureAnswers } from '../place.ts'

interface NewTheme {
  id: string
  movementId: string
  nameNl: string
  nameEn: string
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
    const { answer, becomes, nameNl, nameEn, version } = input
    const { id, movementId } = await ensureAnswers(db, input.wish)
    const theme = becomes === 'none' ? null : becomes === 'new' ? clock.id() : becomes
    if (becomes === 'new' && theme) await beginTheme(db, { id: theme, movementId, nameNl, nameEn })
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

async function beginTheme(db: Db, { id, movementId, nameNl, nameEn }: NewTheme): Promise<void> {
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
  const name = nameEn === '' ? { nl: nameNl } : { nl: nameNl, en: nameEn }
  await db
    .insertInto('action_teams.theme')
    .values({
      id,
      movement_id: movementId,
      kind: 'theme',
      slug,
      name: JSON.stringify(name) as never,
      status: 'new',
    })
    .execute()
}
