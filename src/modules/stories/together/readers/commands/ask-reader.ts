import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { Invalid } from '../../../../../platform/errors/errors.ts'
import { approaches, findPerson } from '../../../../introductions/index.ts'
import { ensureWrites, storyToWrite } from '../../../writing/own-story.ts'
import { ensureSharerSaidYes } from '../../first-who-shared-it.ts'
import { AskReader } from '../input.ts'
import { layBeforeReaders } from '../lay-before-readers.ts'

/** Somebody who writes asks another, who lets themselves be approached by them, to read along. */
export const askReader = command({
  name: 'stories.ask-reader',
  input: AskReader,
  policy: ensureWrites,
  async run({ db, sealing, input, clock, record }) {
    const own = await storyToWrite({ db, sealing, input })
    await ensureSharerSaidYes(db, own.id)
    const person = await findPerson(db, input.person)
    if (!person) throw new Invalid({ person: 'ask.who.gone' })
    if (!(await approaches(db))) throw new Invalid({ form: 'ask.enough' })
    const id = clock.id()
    const [title, name] = await Promise.all(
      [own.title, person.name].map((clear) => sealing.seal(db, own.keyId, clear)),
    )
    const { rows } = await sql<{
      asked: boolean | null
    }>`select stories.ask_reader(${id}::uuid, ${own.id}::uuid, ${input.person}::uuid, ${title}, ${name}) as asked`.execute(
      db,
    )
    const asked = rows[0]?.asked
    if (!asked) throw new Invalid({ person: asked === null ? 'readers.already' : 'ask.who.gone' })
    await layBeforeReaders(db, sealing, own, own)
    record.about('story', own.id)
    record.fact('stories.asked-to-read', { reader: id })
  },
})
