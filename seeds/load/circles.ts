import type { Kysely } from 'kysely'
import type { CircleKind } from '../../src/modules/circles/schema.ts'
import { circles } from '../circles/index.ts'
import { front } from '../front.ts'
import { movement } from '../movement.ts'
import type { Circle } from '../types.ts'
import { dayFrom, minutesAfter, momentFrom } from './days.ts'
import { circleId } from './ids.ts'
import type { Tables } from './laying.ts'
import type { Loading } from './loading.ts'

/** A sister movement is a movement beside ours: it has no parent either. */
const kinds: Partial<Record<Circle['kind'], CircleKind>> = {
  'sister-movement': 'movement',
  'client-council': 'council',
}

/** Houses and what belongs to the movement are in the directory; where people live, meet or decide is not. */
const membersOnly: readonly Circle['kind'][] = ['team', 'core-team']

const bySlug = new Map(circles.map((circle) => [circle.slug, circle]))

/** The movement a circle belongs to; of a movement: none. */
export function movementOf(slug: string): string | null {
  const parent = bySlug.get(slug)?.parent
  return parent === undefined ? null : (movementOf(parent) ?? parent)
}

/** What closed does so last: a closed circle takes nobody in. */
export async function closeCircles(db: Kysely<Tables>, now: Date): Promise<void> {
  for (const { slug, closed } of circles)
    if (closed)
      await db
        .updateTable('circles.circle')
        .set({ closed_on: dayFrom(now, closed.days) })
        .where('id', '=', circleId(slug))
        .execute()
}

export function loadCircles({ lay, now }: Loading): void {
  const begun = momentFrom(now, -900, '09:00')
  const idOrNull = (slug: string | undefined | null) => (slug ? circleId(slug) : null)
  lay(
    'circles.circle',
    ...circles.map((circle, i) => ({
      id: circleId(circle.slug),
      kind: kinds[circle.kind] ?? (circle.kind as CircleKind),
      slug: circle.slug,
      name: circle.name.nl,
      description: circle.description,
      parent_id: idOrNull(circle.parent),
      movement_id: idOrNull(movementOf(circle.slug)),
      // Whoever looks after Drie Sloten shows a code of their app too.
      second_step: circle.slug === 'drie-sloten' ? ('hosts' as const) : ('nobody' as const),
      visibility:
        circle.openness ?? (membersOnly.includes(circle.kind) ? ('members' as const) : ('everyone' as const)),
      contact_name: circle.contact?.name ?? null,
      contact_phone: circle.contact?.telephone ?? null,
      welcome: circle.slug === movement.slug ? front : null,
      created_at: minutesAfter(begun, i),
    })),
  )
  lay(
    'circles.contact_mail',
    ...circles.flatMap(({ slug, contact }) =>
      contact?.mail ? [{ circle_id: circleId(slug), ...contact.mail }] : [],
    ),
  )
  const since = dayFrom(now, -900)
  lay(
    'circles.within',
    ...circles.flatMap(({ slug, sector, region, alsoIn = [] }) =>
      [sector, region, ...alsoIn].flatMap((place) =>
        place === undefined ? [] : [{ circle_id: circleId(slug), in_id: circleId(place), since }],
      ),
    ),
  )
  lay(
    'platform.link',
    ...circles.flatMap(({ slug, closed }) =>
      closed?.into
        ? [
            {
              ...{ from_kind: 'circle', from_id: circleId(slug), why: 'merged-into' as const },
              ...{ to_kind: 'circle', to_id: circleId(closed.into) },
              ...{ said_as: 'keeper' as const, said_on: dayFrom(now, closed.days) },
            },
          ]
        : [],
    ),
  )
  // The sister movement asks the same questions.
  const movements = circles.filter(({ parent }) => !parent)
  lay(
    'dialogues.movement_question',
    ...movements.flatMap(({ slug }) =>
      movement.questions.map(({ text }, i) => ({ movement_id: circleId(slug), position: i + 1, text })),
    ),
  )
}
