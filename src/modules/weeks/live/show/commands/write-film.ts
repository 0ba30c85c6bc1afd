import { command } from '../../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../../platform/errors/errors.ts'
import { ensureLeads } from '../../policy.ts'
import { captionsFrom } from '../captions.ts'
import { WriteFilm } from '../input.ts'
import { showAt } from '../queries.ts'

/** What a film is called, and its captions, sealed as it is. @throws Absent, Invalid, Conflict */
export const writeFilm = command({
  name: 'weeks.write-film',
  input: WriteFilm,
  policy: ({ db, input }) => ensureLeads(db, input),
  async run({ db, input, sealing, record }) {
    const { week, session, id, title, captions, version } = input
    const film = await showAt(db, week, session, id)
    if (film?.kind !== 'film') throw new Absent()
    const said = captionsFrom(captions)
    await expectVersion(
      db
        .updateTable('weeks.live_show')
        .set({ words: title, captions: said ? await sealing.seal(db, film.keyId, said) : null })
        .set({ version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    record.about('stage show', id)
  },
})
