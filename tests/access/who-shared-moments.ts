import { idOf } from '../../seeds/load/ids.ts'
import { sharedId } from '../../seeds/load/shared.ts'
import { storyId } from '../../seeds/load/stories.ts'
import { reactions, shared, storyObjections } from '../../seeds/shared.ts'
import { ofMovement, type Try } from './who.ts'
import { writtenStories } from './who-stories.ts'

// Who looks along with what people shared, by hand.

export const sharedIds = shared.map((_, i) => sharedId(i))
export const storyObjectionIds = storyObjections.map((_, i) => idOf('story-objection', i))
/** Those stories. */
export const objectedStoryIds = storyObjections.map(({ story }) => storyId(story))
export const reactionIds = reactions.map((_, i) => idOf('reaction', i))

/** Who looks after the movement; for everybody else who signed in there is no such page. */
export const sharedDesk = (rest = ''): Try[] => deskOf(`/shared${rest}`)

const deskOf = (path: string): Try[] =>
  ofMovement(path).map(({ address, who }) => ({
    address,
    who(walker) {
      const found = who(walker)
      return found === 'denied' ? 'absent' : found
    },
  }))

/** Who looks after the movement of a story in which somebody finds themselves. */
export const aboutSomebody = (rest = ''): Try[] => deskOf(`/about-somebody${rest}`)

/** What one of them said; it lies with the movement of the example. */
export const aboutOne = (rest = ''): Try[] =>
  storyObjectionIds.flatMap((id) => hereAlone(aboutSomebody(`/${id}${rest}`)))

/** A story that is kept away for good, or of which that was proposed: the example has none. */
export const keptAwayAtDesk = (rest = ''): Try[] =>
  objectedStoryIds.flatMap((id) => hereAlone(deskOf(`/kept-away/${id}${rest}`), false))

/** What waits at the desk of one movement; `there`: whether the example has it. */
export const sharedAtDesk = (rest = '', there = true): Try[] =>
  sharedIds.flatMap((id) => hereAlone(sharedDesk(`/${id}${rest}`), there))

const hereAlone = (tries: Try[], there = true): Try[] =>
  tries.map(({ address, who }) => ({
    address,
    who(walker) {
      const found = who(walker)
      const here = there && address.startsWith('/circles/een-stoel-erbij/')
      return found === 'open' && !here ? 'absent' : found
    },
  }))

/** What a writer does with what was sent to them; whoever sent one reads an answer with their code. */
export const settledReactions = (verb: 'answer' | 'stand' | 'aside'): Try[] =>
  reactions.flatMap(({ story, mayStand }, i) => {
    const below = `/reactions/${reactionIds[i]}/${verb}`
    const can = verb !== 'stand' || mayStand
    return writtenStories(below)
      .filter(({ address }) => address === `/write/${storyId(story)}${below}`)
      .map(({ address, who }) => ({
        address,
        who(walker) {
          const found = who(walker)
          return found === 'open' && !can ? 'absent' : found
        },
      }))
  })
