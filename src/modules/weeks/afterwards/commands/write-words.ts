import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import {
  asVtt,
  chaptersAsTyped,
  readCaptions,
  readChapters,
  Unreadable,
} from '../../../../platform/recordings/index.ts'
import { WriteWords } from '../input.ts'
import { ensureMakes } from '../policy.ts'
import type { Written } from '../said.ts'

/** Captions, chapters and what is said, sealed as the recording is. @throws Absent, Invalid, Conflict */
export const writeWords = command({
  name: 'weeks.write-keepsake-words',
  input: WriteWords,
  async policy({ db, input }) {
    await ensureMakes(db, input)
  },
  async run({ db, input, sealing, record }) {
    const { id, title, captions, chapters, transcript, version } = input
    const { keyId } = await ensureMakes(db, input)
    const written: Written = {
      captions: captions && readable('captions', () => asVtt(readCaptions(captions))),
      chapters: readable('chapters', () => chaptersAsTyped(readChapters(chapters))),
      transcript,
    }
    await expectVersion(
      db
        .updateTable('weeks.keepsake')
        .set({ title, words: await sealing.seal(db, keyId, JSON.stringify(written)), version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    record.about('keepsake', id)
  },
})

function readable(field: 'captions' | 'chapters', read: () => string): string {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) throw new Invalid({ [field]: `cues.${error.why}` })
    throw error
  }
}
