import type { Former, Taking } from './later.ts'
import {
  type Audience,
  type Cluster,
  circles,
  people,
  type RandomWorld,
  type Seat,
  type Words,
} from './world.ts'

// Who may see what in a random world, from the rules as people are told them: it knows nothing of the database.

export type Scope = 'room' | 'card' | 'invitation' | 'carrier'

export type Actor =
  | { kind: 'nobody' }
  | { kind: 'person'; person: number }
  /** A device that holds a code of this seat. */
  | { kind: 'seat'; seat: number; scope: Scope }

/** Everybody who may come by: nobody, each account, and each seat without one by each kind of code. */
export function actorsOf({ seats }: RandomWorld): Actor[] {
  const codes = seats.flatMap(({ person, circle }, seat) =>
    person === null && circle >= 4
      ? (['room', 'card', 'invitation', 'carrier'] as const).map((scope) => ({
          kind: 'seat' as const,
          seat,
          scope,
        }))
      : [],
  )
  return [{ kind: 'nobody' }, ...people.map((person) => ({ kind: 'person' as const, person })), ...codes]
}

/** What an actor may see, as indexes into the world. */
export interface Sees {
  words: number[]
  /** Words of which they know who said them. */
  speakers: number[]
  /** Words whose consents they may read. */
  consents: number[]
  /** Words that say who said them, because the speaker asked for that. */
  named: number[]
  seats: number[]
  hats: number[]
  clusters: number[]
  answers: number[]
  /** Clusters of which they know who carries the answer. */
  carriers: number[]
  /** Words of which they know that somebody was asked to write them out. */
  writings: number[]
  /** Words that they are asked to write out, and may hear. */
  asked: number[]
  /** What was laid with another. */
  formers: number[]
  /** Of these, which they see lead to what it was laid with. */
  merges: number[]
  /** Clusters that they see come out of another. */
  splits: number[]
}

export function sees(before: RandomWorld, came: Actor): Sees {
  const world = takenOver(before)
  // What opened a seat opens nothing once it was taken over.
  const ended = came.kind === 'seat' && world.seats[came.seat]?.person !== null
  const actor: Actor = ended ? { kind: 'nobody' } : came
  const { seats, words, clusters, formers } = world
  const each = <T>(list: readonly T[], holds: (one: T, index: number) => boolean) =>
    list.flatMap((one, i) => (holds(one, i) ? [i] : []))

  const speaksFrom = (seat: number) =>
    isOwn(world, actor, seat) && (actor.kind !== 'seat' || actor.scope === 'room' || actor.scope === 'card')
  const here = (circle: number) => seats.some((seat, i) => seat.circle === circle && sits(world, actor, i))
  const keeps = (circle: number) =>
    seats.some((seat, i) => seat.circle === circle && keepsFrom(world, actor, i))
  const listensTo = (circle: number) =>
    seats.some(
      (seat, i) =>
        seat.circle === circle && isOwn(world, actor, i) && (seat.listens || seat.role === 'listener'),
    )
  /** An invitation is known to whoever printed it: it opens nothing of what was said. */
  const byInvitation = actor.kind === 'seat' && actor.scope === 'invitation'
  const carries = (cluster: number) =>
    !byInvitation && (clusters[cluster]?.onward?.carriers ?? []).some(({ seat }) => isOwn(world, actor, seat))
  /** Who carries words reads them where they belong to the house, or were at the table and not behind it. */
  const readsAsCarrier = (index: number) =>
    !byInvitation &&
    clusters.some(
      ({ words: laid, onward }) =>
        laid.includes(index) &&
        (onward?.carriers ?? []).some(({ seat, ofHouse }) => {
          const at = seats[seat] as Seat
          const wasThere = wasAt(world, seat) && at.role !== 'listener' && !at.listens
          return isOwn(world, actor, seat) && (ofHouse || wasThere)
        }),
    )

  const own = (one: Words) => speaksFrom(one.speaker)
  const inHand = (one: Words) =>
    one.state === 'waiting' &&
    actor.kind === 'seat' &&
    actor.scope === 'room' &&
    words.some(
      ({ helping, writer, speaker }) => helping && writer === actor.seat && speaker === one.speaker,
    ) &&
    one.writer === actor.seat
  const maySee = (one: Words, index: number) => {
    if (own(one) || inHand(one)) return true
    if (one.aside) return false
    const { audience } = holds(world, one)
    if (one.state !== 'confirmed' || audience === null) return false
    if (audience === 'everyone') return true
    if (here(one.fire)) return true
    if (audience === 'here') return false
    return here(circles[one.fire].parent) || readsAsCarrier(index)
  }
  const visible = new Set(each(words, maySee))
  const layVisible = (cluster: number) => (clusters[cluster]?.words ?? []).some((word) => visible.has(word))
  /** With the words it answers; without them for who keeps the fire, and who carries it. */
  const answerKnown = (cluster: number) => {
    const one = clusters[cluster]
    if (!one?.onward) return false
    return keeps(one.fire) || carries(cluster) || sentWords(world, cluster).some((word) => visible.has(word))
  }

  /** Laid somewhere and let go: then links may lead to where it lies. */
  const readable = (word: number) =>
    visible.has(word) && words[word]?.state === 'confirmed' && (words[word]?.consents.at(-1) ?? null) !== null
  const clusterSeen = (cluster: number) => {
    const one = clusters[cluster] as Cluster
    if (keeps(one.fire) && !listensTo(one.fire) && !byInvitation) return true
    return layVisible(cluster) && (one.onward !== null || here(one.fire) || keeps(one.fire))
  }
  const atEnd = (cluster: number) => clusterSeen(cluster) && (clusters[cluster]?.words ?? []).some(readable)
  /** One of the words that lay in it lies somewhere now, where they see it lie. */
  const formerSeen = ({ words: lay }: Former) =>
    lay.some(
      (word) =>
        visible.has(word) && clusters.some(({ words: now }, i) => now.includes(word) && clusterSeen(i)),
    )

  return {
    words: [...visible],
    speakers: each(words, (one) => own(one) || inHand(one)),
    consents: each(words, (one) => one.consents.length > 0 && own(one)),
    named: each(words, (one, i) => visible.has(i) && named(world, one) && maySeeAsOther(one, i)),
    seats: each(seats, (seat, i) => {
      if (isOwn(world, actor, i) || keeps(seat.circle)) return true
      const asked = seats.some((other, j) => other.circle === seat.circle && isOwn(world, actor, j))
      if (asked && (seat.partner || ['initiator', 'facilitator', 'host'].includes(seat.role))) return true
      return seat.circle >= 4 && isTaken(world, i) && here(seat.circle)
    }),
    hats: each(seats, (_, i) => actor.kind === 'person' && isOwn(world, actor, i)),
    clusters: each(clusters, (_, i) => clusterSeen(i)),
    answers: each(clusters, (_, i) => answerKnown(i)),
    carriers: each(clusters, (one, i) => {
      if (!one.onward) return false
      return here(one.fire) || keeps(one.fire) || here(circles[one.fire].parent) || carries(i)
        ? answerKnown(i)
        : false
    }),
    writings: each(words, (one) => one.writing !== null && own(one)),
    asked: each(
      words,
      ({ writing, aside }) => writing?.written === false && speaksFrom(writing.seat) && !aside,
    ),
    formers: each(formers, formerSeen),
    merges: each(formers, (one) => formerSeen(one) && one.words.some(readable) && atEnd(one.became)),
    splits: each(clusters, ({ splitFrom }, i) => splitFrom !== null && atEnd(splitFrom) && atEnd(i)),
  }

  /** A name goes where the words go; it is not looked up for whoever said them. */
  function maySeeAsOther(one: Words, index: number): boolean {
    const { audience } = holds(world, one)
    if (audience === null) return false
    if (audience === 'everyone' || here(one.fire)) return true
    return audience === 'organisation' && (here(circles[one.fire].parent) || readsAsCarrier(index))
  }
}

/** The seats that were taken over are their accounts' now, one after the other; whoever helped there helps no more. */
export function takenOver(world: RandomWorld): RandomWorld {
  let { seats, words } = world
  for (const { seat, person } of world.takings) {
    if (!mayTakeOver({ seats, words }, { seat, person })) continue
    seats = seats.map((one, i) => (i === seat ? { ...one, person } : one))
    words = words.map((one) => (one.speaker === seat ? { ...one, helping: false } : one))
  }
  return { ...world, seats, words }
}

/** Who sits around that fire already, or ever held the pen for them, does not. */
function mayTakeOver(
  { seats, words }: Pick<RandomWorld, 'seats' | 'words'>,
  { seat, person }: Taking,
): boolean {
  const one = seats[seat] as Seat
  return (
    one.person === null &&
    !seats.some((other) => other.circle === one.circle && other.person === person && !other.ended) &&
    !words.some(
      ({ speaker, writer }) => speaker === seat && writer !== null && seats[writer]?.person === person,
    )
  )
}

const named = (world: RandomWorld, one: Words) => one.state === 'confirmed' && holds(world, one).named

/**
 * What holds, and whether the name goes along. Who decides together decides alone about who was there; what goes further waits,
 * and until the second yes who was there reads what stayed there before, or no more than that, without a name.
 */
function holds({ seats }: RandomWorld, one: Words): { audience: Audience | null; named: boolean } {
  const { together } = seats[one.speaker] as Seat
  let held: { audience: Audience | null; named: boolean } = { audience: null, named: false }
  for (const [i, said] of one.consents.entries()) {
    const waits = together && said !== null && said !== 'here'
    const second = one.state === 'confirmed' && one.secondYes && i === one.consents.length - 1
    if (!waits || second) held = { audience: said, named: said !== null && one.named }
    else if (held.audience === null) held = { audience: 'here', named: false }
  }
  return held
}

/** The words of a cluster that went onward: those that were let go beyond the circle. */
export const sentWords = ({ words, clusters }: RandomWorld, cluster: number): number[] =>
  (clusters[cluster]?.words ?? []).filter((index) =>
    words[index]?.consents.some((one) => one !== 'here' && one !== null),
  )

function isOwn({ seats }: RandomWorld, actor: Actor, seat: number): boolean {
  const one = seats[seat] as Seat
  if (one.ended) return false
  if (actor.kind === 'person') return one.person === actor.person
  return actor.kind === 'seat' && actor.seat === seat
}

/** Whoever speaks was there. */
function wasAt({ seats, words }: RandomWorld, seat: number): boolean {
  return (seats[seat]?.came ?? false) || words.some(({ speaker }) => speaker === seat)
}

function isTaken({ seats, words }: RandomWorld, seat: number): boolean {
  return (seats[seat]?.taken ?? false) || words.some(({ speaker }) => speaker === seat)
}

/** Sits in the circle: said yes, or around a fire was there; and not behind it. */
function sits(world: RandomWorld, actor: Actor, seat: number): boolean {
  const one = world.seats[seat] as Seat
  if (!isOwn(world, actor, seat) || one.role === 'listener' || one.listens) return false
  if (actor.kind === 'seat' && (actor.scope === 'invitation' || actor.scope === 'carrier')) return false
  return one.circle >= 4 ? wasAt(world, seat) : isTaken(world, seat)
}

/** Looks after the circle. */
function keepsFrom(world: RandomWorld, actor: Actor, seat: number): boolean {
  const one = world.seats[seat] as Seat
  if (!isOwn(world, actor, seat)) return false
  if (actor.kind === 'seat' && actor.scope === 'carrier') return false
  if (one.role === 'facilitator') return isTaken(world, seat)
  if (one.role !== 'host' && one.role !== 'initiator') return false
  return !(actor.kind === 'seat' && actor.scope === 'invitation')
}
