import { exampleNetwork } from '../../seeds/index.ts'
import { themeId } from '../../seeds/load/ids.ts'
import { keywordSlug } from '../../seeds/load/themes.ts'
import { wishId } from '../../seeds/load/wishes.ts'
import { themeWishes } from '../../seeds/wishes.ts'
import type { Walker } from './model.ts'
import { everybody, movementsOf, ofMovement, sitsIn, type Try } from './who.ts'

// Who reads what people ask the movement to work on, and who looks after its keywords, by hand.

const movement = exampleNetwork.movement.slug
const keeps = (walker: Walker) => sitsIn(movement, walker, ['host'])

/** A wish: for who takes part in the movement, and who asked it; of who has no account only for who looks after the movement. */
export const wishes = (rest = ''): Try[] =>
  themeWishes.map(({ slug, person, visitor }) => ({
    address: `/themes/wishes/${wishId(slug)}${rest}`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      if (visitor) return keeps(walker) ? 'open' : 'absent'
      return walker.person === person || movementsOf(walker).includes(movement) ? 'open' : 'absent'
    },
  }))

const answered = ({ answer, with: other }: (typeof themeWishes)[number]) =>
  (themeWishes.find(({ slug }) => slug === other) ?? { answer }).answer !== undefined

/** What hosts do with one that has no answer yet. */
export const answeredWishes = (rest: string): Try[] =>
  wishes(rest).map(({ address, who }, i) => ({
    address,
    who: (walker) => {
      if (who(walker) !== 'open') return who(walker)
      const wish = themeWishes[i]
      if (!wish || answered(wish)) return 'absent'
      return keeps(walker) ? 'open' : 'denied'
    },
  }))

/** Putting away what somebody without an account sent. */
export const putAwayWishes: Try[] = answeredWishes('/put-away').map(({ address, who }, i) => ({
  address,
  who: (walker) => {
    const found = who(walker)
    return found === 'open' && !themeWishes[i]?.visitor ? 'absent' : found
  },
}))

export const keywordSlugs = exampleNetwork.keywords.map(({ nl }) => keywordSlug(nl))
export const rubricSlugs = exampleNetwork.rubrics.map(({ slug }) => slug)
export const rubricIds = exampleNetwork.rubrics.map(({ slug }) => themeId('rubric', slug))
export const wishIds = themeWishes.map(({ slug }) => wishId(slug))

export const keywordPages: Try[] = keywordSlugs.map((slug) => ({
  address: `/keywords/${slug}`,
  who: everybody,
}))

export const rubricPages: Try[] = rubricSlugs.map((slug) => ({ address: `/rubrics/${slug}`, who: everybody }))

/** Laying keywords together, for hosts of the movement. */
export const laidKeywords = (rest: string): Try[] =>
  keywordSlugs.map((slug) => ({
    address: `/keywords/${slug}${rest}`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      return keeps(walker) ? 'open' : 'denied'
    },
  }))

/** What a theme is called, how it is doing and what it is about, and laying it with another, for hosts of the movement. */
export const curatedThemes = (rest: string): Try[] =>
  exampleNetwork.themes.map(({ slug }) => ({
    address: `/themes/${slug}${rest}`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      return keeps(walker) ? 'open' : 'denied'
    },
  }))

/** Which rubrics a movement has, for its hosts; for everybody else there is no such page. */
export const keptRubrics = (rest = ''): Try[] =>
  ofMovement(`/rubrics${rest}`).map(({ address, who }) => ({
    address,
    who(walker) {
      const found = who(walker)
      return found === 'denied' ? 'absent' : found
    },
  }))

/** One of those of the example's movement; a sister's hosts find none of them at theirs. */
export const keptRubric = (rest = ''): Try[] =>
  rubricIds.flatMap((id) =>
    keptRubrics(`/${id}${rest}`).map(({ address, who }) => ({
      address,
      who(walker) {
        const found = who(walker)
        return found === 'open' && !address.startsWith('/circles/een-stoel-erbij/') ? 'absent' : found
      },
    })),
  )
