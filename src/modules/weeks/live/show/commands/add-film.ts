import { command } from '../../../../../platform/commands/command.ts'
import { ensureLeads } from '../../policy.ts'
import { captionsFrom } from '../captions.ts'
import { AddFilm } from '../input.ts'
import { layPieces } from '../lay-pieces.ts'

/** Lays a film or sound of the house's own ready for a stage. Nobody but who leads it sees it yet. @throws Absent, Invalid */
export const addFilm = command({
  name: 'weeks.add-film',
  input: AddFilm,
  policy: ({ db, input }) => ensureLeads(db, input),
  async run({ db, input: { session, title, captions, file }, clock, record }) {
    const id = clock.id()
    const said = captionsFrom(captions)
    await layPieces(db, file, {
      ...{ id, session_id: session, kind: 'film', words: title },
      captions: said ? file.key.seal(said) : null,
    })
    record.about('stage show', id)
    return { id }
  },
})
