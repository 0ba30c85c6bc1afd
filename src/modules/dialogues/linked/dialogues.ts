import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import { linked } from '../../../platform/provenance/linked.ts'
import { called } from '../formats/called.ts'

/** A conversation, for whom its own page is meant. */
export const linkedDialogue = linked<{ title: string; format: string }>({
  kind: 'dialogue',
  gathers: true,
  rows: (db: Db) =>
    db
      .selectFrom('dialogues.dialogue as d')
      .select('d.id')
      .select((eb) => jsonBuildObject({ title: eb.ref('d.title'), format: eb.ref('d.format') }).as('about')),
  face: (locale, { title, format }, id) => ({
    label: called(locale, format).Name,
    title,
    sign: 'fire',
    href: `/dialogues/${id}`,
  }),
})
