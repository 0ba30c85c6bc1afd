import fc from 'fast-check'
import { mostly } from '../world.ts'

// A Week that was, who spoke there, and what is kept of it: what its makers, who is asked and others try one after another.

/** People with an account, by number; the first makes the Week. */
export const people = [0, 1, 2, 3] as const
export const sessions = [0, 1] as const

/** The last day on which it may be kept: none, one to come, or one that is over. */
export type Until = null | 'later' | 'over'

/** Somebody who speaks there; without an account: null. */
export interface Speaker {
  session: number
  person: number | null
}

/** What somebody tries; numbers are counted round what there is by then. */
export type Verb =
  | { does: 'keep'; by: number; session: number; slidesOf: number | null }
  | { does: 'put-there'; by: number; session: number; person: number | null }
  | { does: 'ask'; by: number; speaker: number; person: number | null }
  | { does: 'take-off'; by: number; speaker: number }
  | { does: 'say-yes'; by: number; kept: number; asked: number; until: Until }
  | { does: 'say-no'; by: number; kept: number; asked: number }
  | { does: 'write-down'; by: number; kept: number; asked: number; yes: boolean; until: Until }
  | { does: 'remove'; by: number; kept: number }
  | { does: 'leave'; maker: number }
  | { does: 'erase'; by: number }

export interface World {
  /** Who looks after the movement besides the first. */
  makers: { person: number; taken: boolean }[]
  speakers: Speaker[]
  verbs: Verb[]
  /** Of each, whether whoever tries it does so also where it is not theirs to do; else it is somebody whose it is. */
  stubborn: boolean[]
}

const by = fc.constantFrom(...people)
const session = fc.constantFrom(...sessions)
const any = fc.nat(50)
const person = fc.option(by, { freq: 2 })
const until = fc.constantFrom<Until>(null, null, 'later', 'later', 'over')
const at = { by, kept: any, asked: any }

const verb: fc.Arbitrary<Verb> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ does: fc.constant('keep' as const), by, session },
      slidesOf: fc.option(any, { freq: 2 }),
    }),
  },
  { weight: 9, arbitrary: fc.record({ does: fc.constant('say-yes' as const), ...at, until }) },
  {
    weight: 7,
    arbitrary: fc.record({ does: fc.constant('write-down' as const), ...at, yes: mostly(true), until }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('say-no' as const), ...at }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('put-there' as const), by, session, person }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('ask' as const), by, speaker: any, person }) },
  fc.record({ does: fc.constant('take-off' as const), by, speaker: any }),
  fc.record({ does: fc.constant('remove' as const), by, kept: any }),
  fc.record({ does: fc.constant('leave' as const), maker: any }),
  fc.record({ does: fc.constant('erase' as const), by }),
)

export const world: fc.Arbitrary<World> = fc.record({
  makers: fc.array(fc.record({ person: fc.constantFrom(1, 2), taken: mostly(true) }), { maxLength: 1 }),
  speakers: fc.array(fc.record({ session, person }), { minLength: 2, maxLength: 4 }),
  verbs: fc
    .tuple(session, session, fc.array(verb, { minLength: 6, maxLength: 16 }))
    .map(([one, other, rest]) => [
      ...[one, other].map((at) => ({ does: 'keep' as const, by: 0, session: at, slidesOf: null })),
      ...rest,
    ]),
  stubborn: fc.array(mostly(false), { minLength: 18, maxLength: 18 }),
})
