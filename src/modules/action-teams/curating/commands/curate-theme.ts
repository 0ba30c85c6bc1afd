import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import type { Bilingual } from '../../../../platform/i18n/words.ts'
import { CurateTheme } from '../input.ts'
import { ensureCurates } from '../place.ts'

/** Hosts say how a theme is doing and what it is about. @throws Conflict where another host was faster. */
export const curateTheme = command({
  name: 'action-teams.curate-theme',
  input: CurateTheme,
  async policy({ db, input }) {
    await ensureCurates(db, input)
  },
  async run({ db, input, record }) {
    const { status, version, aboutNl, aboutEn } = input
    const { id } = await ensureCurates(db, input)
    await expectVersion(
      db
        .updateTable('action_teams.theme')
        .set({ status, about: inBoth(aboutNl, aboutEn), version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    record.about('theme', id)
    return {}
  },
})

const inBoth = (nl: string, en: string): Bilingual | null =>
  nl || en ? { ...(nl && { nl }), ...(en && { en }) } : null
