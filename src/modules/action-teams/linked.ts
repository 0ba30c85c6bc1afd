import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Db } from '../../platform/database/connect.ts'
import { type Bilingual, inLanguage } from '../../platform/i18n/words.ts'
import { linked } from '../../platform/provenance/linked.ts'
import { themeWords } from './locales/index.ts'

/** A theme, under which what was asked goes on. */
export const linkedTheme = linked<{ name: Bilingual; slug: string }>({
  kind: 'theme',
  gathers: true,
  rows: (db: Db) =>
    db
      .selectFrom('action_teams.theme as t')
      .select('t.id')
      .select((eb) => jsonBuildObject({ name: eb.ref('t.name'), slug: eb.ref('t.slug') }).as('about'))
      .where('t.kind', '=', 'theme'),
  face: (locale, { name, slug }) => ({
    label: themeWords(locale)('theme.linked'),
    title: inLanguage(name, locale),
    sign: 'path',
    href: `/themes/${slug}`,
  }),
})
