import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import type { Bilingual } from '../../../../platform/i18n/words.ts'
import { ensureHost } from '../../policy.ts'
import { WriteWelcome } from '../input.ts'
import { findFront } from '../queries.ts'

/** Hosts write what their movement says first. @throws Conflict where another host wrote meanwhile. */
export const writeWelcome = command({
  name: 'movements.write-welcome',
  input: WriteWelcome,
  async policy({ db, actor, input }) {
    await ensureHost(db, actor, input.slug, ['movement'])
  },
  async run({ db, actor, input, record }) {
    const { id, slug } = await ensureHost(db, actor, input.slug, ['movement'])
    const front = await findFront(db, slug)
    if (!front) throw new Absent()
    if (front.welcome.version !== input.version) throw new Conflict()
    const written = {
      sentence: inBoth(input.sentenceNl, input.sentenceEn),
      words: inBoth(input.wordsNl, input.wordsEn),
    }
    const kept = await db
      .insertInto('movements.welcome')
      .values({ movement_id: id, ...written })
      .onConflict((on) =>
        on
          .column('movement_id')
          .doUpdateSet({ ...written, version: input.version + 1 })
          .where('movements.welcome.version', '=', input.version),
      )
      .executeTakeFirst()
    if (kept.numInsertedOrUpdatedRows !== 1n) throw new Conflict()
    record.about('circle', id)
    return {}
  },
})

const inBoth = (nl: string, en: string): Bilingual => ({ ...(nl && { nl }), ...(en && { en }) })
