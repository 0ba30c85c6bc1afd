import { faces } from '../../seeds/faces/index.ts'
import { exampleNetwork } from '../../seeds/index.ts'
import { learned } from '../../seeds/learned.ts'
import { entryId } from '../../seeds/load/faces.ts'
import { learnedId } from '../../seeds/load/learned.ts'
import { questionId } from '../../seeds/load/shared-questions.ts'
import { sharedQuestions } from '../../seeds/shared-questions.ts'
import type { Walker } from './model.ts'
import { circlePages, everybody, type Try } from './who.ts'

export { saidId } from '../../seeds/load/said-together.ts'

// Questions that houses share, told anew from the data.

const { circles, people } = exampleNetwork

const stranger: Walker = { kind: 'nobody', name: 'nobody' }
const forEverybody = circles
  .filter((circle, i) => !circle.closed && circlePages[i]?.who(stranger) === 'open')
  .map(({ slug }) => slug)

/** As circles are called in the data: those that have questions, and those in which it is told what all of them ask. */
const asking = [
  ...['organisation', 'neighbourhood', 'client-council', 'tripartite-board', 'team'],
  ...['action-team', 'core-team', 'sector', 'region'],
]
const levels = ['movement', 'sister-movement', 'sector', 'region', 'action-team']

/** The circles that somebody looks after. */
const hosted = (walker: Walker): string[] =>
  walker.kind === 'person'
    ? (people.find(({ slug }) => slug === walker.person)?.seats ?? [])
        .filter(({ role }) => role === 'host')
        .map(({ circle }) => circle)
    : []

/** Below every circle that others sit in, for who may see it; below another there is nothing. */
export const ofLevel = (rest: string): Try[] =>
  circlePages.map(({ address, who }, i) => ({
    address: `${address}${rest}`,
    who: (walker) => (levels.includes(circles[i]?.kind ?? '') ? who(walker) : 'absent'),
  }))

/** The same, for who looks after it. */
export const levelWork = (rest: string): Try[] =>
  ofLevel(rest).map(({ address, who }, i) => ({
    address,
    who: (walker) => {
      if (who(walker) !== 'open') return who(walker)
      if (walker.kind !== 'person') return 'sign-in'
      return hosted(walker).includes(circles[i]?.slug ?? '') ? 'open' : 'denied'
    },
  }))

/** What a level learned, for who looks after that level. */
export const learnedAway: Try[] = learned.map(({ level }, i) => ({
  address: `/circles/${level}/learned/${learnedId(i)}/away`,
  who: (walker) => {
    if (walker.kind !== 'person') return 'sign-in'
    return hosted(walker).includes(level) ? 'open' : 'denied'
  },
}))

/** A shared question: all its houses are there for everybody. */
export const questionPages: Try[] = sharedQuestions.map(({ slug }) => ({
  address: `/questions/${questionId(slug)}`,
  who: everybody,
}))

/** What who works on it may do. */
export const questionWork = (rest: string): Try[] =>
  sharedQuestions.map(({ slug, questions }) => ({
    address: `/questions/${questionId(slug)}${rest}`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      return questions.some(({ circle }) => hosted(walker).includes(circle)) ? 'open' : 'denied'
    },
  }))

const firstQuestions = faces.filter(({ questions = [] }) => questions.length > 0).map(({ circle }) => circle)
const at = (circle: string, rest: string) =>
  `/circles/${circle}/questions/${entryId(circle, 'question', 0)}${rest}`

/** The first question of each house that has one, for its hosts. */
export const ownQuestions = (rest: string): Try[] =>
  firstQuestions.map((circle) => ({
    address: at(circle, rest),
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      return hosted(walker).includes(circle) ? 'open' : 'denied'
    },
  }))

/** The same, for who looks after another place that could have the same question. */
export const alsoQuestions: Try[] = firstQuestions.map((circle) => ({
  address: at(circle, '/also'),
  who: (walker) => {
    if (walker.kind !== 'person') return 'sign-in'
    const others = hosted(walker).filter(
      (slug) =>
        slug !== circle &&
        forEverybody.includes(slug) &&
        asking.includes(circles.find((one) => one.slug === slug)?.kind ?? ''),
    )
    return others.length > 0 ? 'open' : 'denied'
  },
}))

/** Below a neighbourhood, for who sits there, or for its hosts alone; below another circle there is nothing. */
export const saysAlong = (rest: string, forHosts: boolean): Try[] =>
  circlePages.map(({ address, who }, i) => ({
    address: `${address}${rest}`,
    who: (walker) => {
      const { slug = '', kind = '' } = circles[i] ?? {}
      if (kind !== 'neighbourhood' || who(walker) !== 'open') return 'absent'
      if (walker.kind !== 'person') return 'sign-in'
      const seats = people.find((one) => one.slug === walker.person)?.seats ?? []
      return seats.some(({ circle, role }) => circle === slug && (!forHosts || role === 'host'))
        ? 'open'
        : 'denied'
    },
  }))
