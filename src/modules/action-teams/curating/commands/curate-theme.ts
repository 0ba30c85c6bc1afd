import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import type { Bilingual } from '../../../../platform/i18n/words.ts'
import { CurateTheme } from '../input.ts'
import { ensureCurates } from '../place.ts'

/** Hosts say what a theme is called, how it is doing and what it is about; its address stays. @throws Conflict where another host was faster. */
export const curateTheme = command({
  name: 'action-teams.curate-theme',
  input: CurateTheme,
  async policy({ db, input }) {
    await ensureCurates(db, input)
  },
  async run({ db, input, record }) {
    const { status, version, nameNl, nameEn, aboutNl, aboutEn } = input
    const { id, slug } = await ensureCurates(db, input)
    await expectVersion(
      db
        .updateTable('action_teams.theme')
        .set({ status, name: inBoth(nameNl, nameEn) ?? {} })
        .set({ about: inBoth(aboutNl, aboutEn), version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    record.about('theme', id)
    return { slug }
  },
})

const inBoth = (nl: string, en: string): Bilingual | null =>
  nl || en ? { ...(nl && { nl }), ...(en && { en }) } : null
