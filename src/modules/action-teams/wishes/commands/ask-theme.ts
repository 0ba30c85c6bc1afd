import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { AskTheme } from '../input.ts'

/** Somebody asks a movement for a theme, with a reason; who looks after it is told. @throws Absent without an account. */
export const askTheme = command({
  name: 'action-teams.ask-theme',
  does: 'create',
  input: AskTheme,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, actor, input, clock, record }) {
    if (actor.kind !== 'person') throw new Absent()
    const { movementId, name, words, reason } = input
    const id = clock.id()
    await db
      .insertInto('action_teams.wish')
      .values({ id, movement_id: movementId, person_id: actor.id, name, words, reason })
      .execute()
    record.about('theme wish', id)
    record.fact('action-teams.theme-asked', { wish: id })
    return { id }
  },
})
