import type { Kysely } from 'kysely'
import { wishAddresses } from '../../src/modules/action-teams/wishes/address.ts'
import { movement } from '../movement.ts'
import { mergedKeywords, type ThemeWish, themeWishes } from '../wishes.ts'
import { dayFrom } from './days.ts'
import { circleId, idOf, personId, themeId } from './ids.ts'
import type { Tables } from './laying.ts'
import type { Loading } from './loading.ts'
import { keywordSlug } from './themes.ts'

export const wishId = (slug: string) => idOf('theme wish', slug)

/** What people ask the movement to work on; what lies with another after it. */
export function loadWishes({ lay, makeKey, keyFor, now }: Loading): void {
  const row = (wish: ThemeWish) => {
    const whole = wish.with ? themeWishes.find(({ slug }) => slug === wish.with) : wish
    const answer = whole?.answer
    const { visitor } = wish
    // Of who has no account the address is sealed, with a key that has the id of the wish.
    const key = visitor && makeKey(wishId(wish.slug))
    return {
      id: wishId(wish.slug),
      movement_id: circleId(movement.slug),
      person_id: wish.person ? personId(wish.person) : null,
      name: wish.name ?? '',
      words: wish.words,
      reason: wish.reason,
      begun_on: dayFrom(now, -wish.daysAgo),
      with_id: wish.with ? wishId(wish.with) : null,
      answer: answer?.words ?? null,
      answered_on: answer ? dayFrom(now, -answer.daysAgo) : null,
      theme_id: answer?.theme ? themeId('theme', answer.theme) : null,
      locale: visitor?.locale ?? null,
      mail: (visitor && key?.seal(visitor.mail)) ?? null,
      address_key: visitor ? wishAddresses.of({ keyFor }, visitor.mail) : null,
    }
  }
  lay('action_teams.wish', ...themeWishes.map(row))
  lay(
    'action_teams.wish_also',
    ...themeWishes.flatMap(({ slug, also = [] }) =>
      also.map((person) => ({ wish_id: wishId(slug), person_id: personId(person) })),
    ),
  )
}

/** Lays keywords together that say the same, once they are all there. */
export async function mergeKeywords(db: Kysely<Tables>): Promise<void> {
  for (const { keyword, into } of mergedKeywords)
    await db
      .updateTable('action_teams.theme')
      .set({ merged_into: themeId('keyword', keywordSlug(into)) })
      .where('id', '=', themeId('keyword', keywordSlug(keyword)))
      .execute()
}
