import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import { linked } from '../../../platform/provenance/linked.ts'
import type { CircleKind } from '../schema.ts'
import { circleWords } from '../words.ts'

/** A circle that went on in another, or split, for who may see its page. */
export const linkedCircle = linked<{ name: string; kind: CircleKind; slug: string }>({
  kind: 'circle',
  gathers: true,
  rows: (db: Db) =>
    db
      .selectFrom('circles.circle as c')
      .select('c.id')
      .select((eb) =>
        jsonBuildObject({ name: eb.ref('c.name'), kind: eb.ref('c.kind'), slug: eb.ref('c.slug') }).as(
          'about',
        ),
      )
      .where('c.kind', '<>', 'fire'),
  face: (locale, { name, kind, slug }) => ({
    label: circleWords(locale)(`kind.${kind}`),
    title: name,
    sign: 'fire',
    href: `/circles/${slug}`,
  }),
})
