import { command } from '../../../../../platform/commands/command.ts'
import { ensureLeads } from '../../policy.ts'
import { holdStage } from '../../queries.ts'
import { AddSlides } from '../input.ts'
import { layPieces } from '../lay-pieces.ts'
import { showsOf } from '../queries.ts'

/** Lays slides ready as pictures, after those that are there. Nobody but who leads the stage sees them yet. @throws Absent */
export const addSlides = command({
  name: 'weeks.add-slides',
  input: AddSlides,
  policy: ({ db, input }) => ensureLeads(db, input),
  async run({ db, input: { session, slides }, clock, record }) {
    await holdStage(db, session)
    const last = (await showsOf(db, session)).findLast(({ kind }) => kind === 'slide')?.position ?? 0
    for (const [i, { file, width, height }] of slides.entries()) {
      const id = clock.id()
      await layPieces(db, file, {
        ...{ id, session_id: session, kind: 'slide', position: last + i + 1, words: '', width, height },
      })
      record.about('stage show', id)
    }
  },
})
