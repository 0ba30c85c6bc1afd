import type { Db } from '../../../platform/database/connect.ts'

/** For the hosts: how many of who sits in the circle were asked, and how many were not. */
export async function askedOfCircle(
  db: Db,
  gatheringId: string,
): Promise<{ asked: number; others: number; takesAnswers: boolean }> {
  return db
    .selectFrom((eb) =>
      eb
        .fn<{ asked: number; others: number }>('gatherings.asked_of_circle', [
          eb.cast(eb.val(gatheringId), 'uuid'),
        ])
        .as('a'),
    )
    .select(['a.asked', 'a.others'])
    .select((eb) =>
      eb.fn<boolean>('gatherings.takes_answers', [eb.cast(eb.val(gatheringId), 'uuid')]).as('takesAnswers'),
    )
    .executeTakeFirstOrThrow()
}

export interface OnPaper {
  id: string
  name: string
  /** A code opens it; else they come in with their account. */
  byCode: boolean
}

/** For the hosts: who was asked and has no mail address. */
export function askedOnPaper(db: Db, gatheringId: string): Promise<OnPaper[]> {
  return db
    .selectFrom((eb) =>
      eb
        .fn<{ id: string; name: string; by_code: boolean }>('gatherings.asked_on_paper', [
          eb.cast(eb.val(gatheringId), 'uuid'),
        ])
        .as('a'),
    )
    .select(['a.id', 'a.name', 'a.by_code as byCode'])
    .execute()
}

/** For who receives people: who was asked with the whole circle and said nothing yet for that time. */
export function askedWithoutAnswer(db: Db, occurrenceId: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom((eb) =>
      eb
        .fn<{ id: string; name: string }>('gatherings.asked_without_answer', [
          eb.cast(eb.val(occurrenceId), 'uuid'),
        ])
        .as('a'),
    )
    .select(['a.id', 'a.name'])
    .execute()
}

/** What whoever asks is asked to as one who sits in a circle: with an account, or with the code that was shown. */
export function askedOfMe(db: Db): Promise<{ id: string; gatheringId: string; name: string }[]> {
  return db
    .selectFrom((eb) =>
      eb.fn<{ id: string; gathering_id: string; name: string }>('gatherings.asked_of_me', []).as('a'),
    )
    .select(['a.id', 'a.gathering_id as gatheringId', 'a.name'])
    .execute()
}
