import type { Db } from '../../../platform/database/connect.ts'
import type { Bilingual } from '../../../platform/i18n/words.ts'

/** A circle in which a fire can be started. */
export interface StartingPlace {
  id: string
  slug: string
  name: string
  kind: string
  contactPhone: string
}

/** The circle with this slug; undefined when the actor may not see it. */
export async function findStartingPlace(db: Db, slug: string): Promise<StartingPlace | undefined> {
  const row = await db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name', 'kind', 'contact_phone'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!row) return undefined
  const { contact_phone: contactPhone, ...place } = row
  return { ...place, contactPhone: contactPhone ?? '' }
}

export interface MovementQuestion {
  position: number
  text: Bilingual
}

/** The question set of the movement in which this fire burns. */
export function findMovementQuestions(db: Db, dialogueId: string): Promise<MovementQuestion[]> {
  return db
    .selectFrom('dialogues.movement_question as q')
    .select(['q.position', 'q.text'])
    .where('q.movement_id', 'in', (eb) =>
      eb
        .selectFrom('dialogues.dialogue as d')
        .innerJoin('circles.circle as f', 'f.id', 'd.circle_id')
        .select((e) => e.fn.coalesce('f.movement_id', 'f.parent_id').as('movement'))
        .where('d.id', '=', dialogueId),
    )
    .orderBy('q.position')
    .execute()
}

/** Whether this question of the set is the one that was chosen, in either language. */
export const isChosen = (question: MovementQuestion, text: string) =>
  question.text.nl === text || question.text.en === text

/** How many people were asked, without those who prepare and facilitate. */
export async function findInvitedCount(db: Db, circleId: string): Promise<number> {
  const { count } = await db
    .selectFrom('circles.seat')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('circle_id', '=', circleId)
    .where('ended_at', 'is', null)
    .where('role', 'in', ['guest', 'helper', 'listener'])
    .executeTakeFirstOrThrow()
  return Number(count)
}
