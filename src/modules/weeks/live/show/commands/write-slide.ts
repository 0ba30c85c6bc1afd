import { command } from '../../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../../platform/database/expect-one.ts'
import { ensureLeads } from '../../policy.ts'
import { WriteSlide } from '../input.ts'
import { showsOf } from '../queries.ts'

/** What there is to see on a slide, for who does not see it, and where it comes. @throws Absent, Conflict */
export const writeSlide = command({
  name: 'weeks.write-slide',
  input: WriteSlide,
  policy: ({ db, input }) => ensureLeads(db, input),
  async run({ db, input: { session, id, words, position, version }, record }) {
    await expectVersion(
      db
        .updateTable('weeks.live_show')
        .set({ words, position, version: version + 1 })
        .where('id', '=', id)
        .where('session_id', '=', session)
        .where('kind', '=', 'slide')
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    record.about('stage show', id)
    const slides = (await showsOf(db, session)).filter(({ kind }) => kind === 'slide')
    return { next: slides.find((one) => one.words === '')?.id }
  },
})
