import { storyId } from '../../seeds/load/stories.ts'
import { checkId, remarkId, watcherId } from '../../seeds/load/vision.ts'
import { checks, watchers } from '../../seeds/vision.ts'
import type { Walker } from './model.ts'
import { movementsOf, movements as ofMovements, sitsIn, type Try, takingPart } from './who.ts'

// Who looks at what came beside what a movement stands for, by hand.

export const checkIds = checks.map((_, i) => checkId(i))
export const remarkIds = checks.flatMap(({ remarks }, i) => remarks.map((_, nth) => remarkId(i, nth)))
export const watcherIds = watchers.map((_, i) => watcherId(i))
export const pieceIds = [storyId('een-eindje-om')]

const movement = 'een-stoel-erbij'
const base = `/circles/${movement}/vision`
const keeps = (walker: Walker) => sitsIn(movement, walker, ['host'])
const watches = (walker: Walker) =>
  keeps(walker) ||
  (walker.kind === 'person' &&
    watchers.some((one) => one.person === walker.person && one.yesDaysAgo !== undefined))

/** What was seen, for whoever may see the movement. */
export const visionPages: Try[] = ofMovements('').map(({ address, who }) => ({
  address: address.replace(/\/about$/, '/vision'),
  who,
}))

/** Below every movement, for who looks along there; the sister has her hosts alone. */
export const watched = (rest: string): Try[] =>
  takingPart(`/vision${rest}`).map(({ address, who }) => ({
    address,
    who: (walker) => {
      const found = who(walker)
      if (found !== 'open' && found !== 'denied') return found
      const slug = address.split('/')[2] ?? ''
      return (slug === movement ? watches(walker) : sitsIn(slug, walker, ['host'])) ? 'open' : 'denied'
    },
  }))

/** One that nobody else reads yet, for who writes it. */
export const writtenChecks = (rest: string): Try[] =>
  checks.map(({ person, readDaysAgo }, i) => ({
    address: `${base}/${checkId(i)}${rest}`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      if (!watches(walker)) return 'denied'
      return readDaysAgo === undefined && walker.person === person ? 'open' : 'absent'
    },
  }))

/** Throwing one away: who wrote it, and hosts once others read it. */
export const awayChecks: Try[] = checks.map(({ person, readDaysAgo }, i) => ({
  address: `${base}/${checkId(i)}/away`,
  who: (walker) => {
    if (walker.kind !== 'person') return 'sign-in'
    if (!watches(walker)) return 'denied'
    return walker.person === person || (readDaysAgo !== undefined && keeps(walker)) ? 'open' : 'absent'
  },
}))

/** One that others read: for everybody, or for who takes part. */
export const readChecks: Try[] = checks.map(({ readDaysAgo, audience }, i) => ({
  address: `${base}/${checkId(i)}`,
  who: (walker) => {
    if (readDaysAgo === undefined) return 'absent'
    return audience === 'everyone' || movementsOf(walker).includes(movement) ? 'open' : 'absent'
  },
}))

/** Letting everybody read it, for hosts. */
export const letChecks: Try[] = checks.map(({ readDaysAgo }, i) => ({
  address: `${base}/${checkId(i)}/audience`,
  who: (walker) => {
    if (walker.kind !== 'person') return 'sign-in'
    if (!keeps(walker)) return 'denied'
    return readDaysAgo === undefined ? 'absent' : 'open'
  },
}))

/** Saying yes or no to who would like to look along, for hosts. */
export const settledWatchers = (verb: 'yes' | 'no'): Try[] =>
  watchers.map(({ yesDaysAgo }, i) => ({
    address: `${base}/watchers/${watcherId(i)}/${verb}`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      if (!keeps(walker)) return 'denied'
      return verb === 'no' || yesDaysAgo === undefined ? 'open' : 'absent'
    },
  }))

/** Looking along no more, for who asked to. */
export const stopsWatching: Try[] = [
  {
    address: `${base}/stop`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      return watchers.some(({ person }) => person === walker.person) ? 'open' : 'absent'
    },
  },
]

/** Who made what is spoken of, by hand. */
const makers: Readonly<Record<string, readonly string[]>> = {
  'de-naambordjes': ['esther', 'council'],
  'tellen-wat-niemand-vroeg': ['researcher'],
  'wie-niet-slaapt': ['petra'],
  'een-eindje-om': ['henk'],
}

/** What is said beside what one made, once one was told; taking an answer back is for who answered. */
export const toldRemarks = (rest: '' | '/back' = ''): Try[] =>
  checks.flatMap(({ remarks }, i) =>
    remarks.map(({ about, toldDaysAgo, answer }, nth) => ({
      address: `/vision/${remarkId(i, nth)}${rest}`,
      who: (walker: Walker) => {
        if (walker.kind !== 'person') return 'sign-in'
        const made =
          'story' in about
            ? makers[about.story]?.includes(walker.person)
            : sitsIn(about.circle, walker, ['host'])
        if (!made || toldDaysAgo === undefined) return 'absent'
        return rest === '' || answer?.person === walker.person ? 'open' : 'absent'
      },
    })),
  )
