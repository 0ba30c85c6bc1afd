import {
  admits,
  type Gathering,
  knowsGathering,
  looksAfter,
  own,
  type SignUp,
  type State,
  seatsIn,
  speaks,
  speaksFor,
  type Visit,
} from './model.ts'
import type { Side, Verb } from './world.ts'

/** What is meant among what is there, counted round, or from the end; undefined: there is nothing to do it with. */
export const nth = (list: readonly unknown[], n: number) =>
  list.length > 0 ? (n + list.length) % list.length : undefined

/** Whether what somebody tries comes about; then the world is another. Null: there is nothing to try it on. */
export function attempt(state: State, verb: Verb): boolean | null {
  const { visits, gatherings, signUps, seats, closed, erased, week } = state
  const visitOf = (n: number) => visits[nth(visits, n) ?? -1]
  const may = (allowed: boolean, then: () => void) => {
    if (allowed) then()
    return allowed
  }
  switch (verb.does) {
    case 'ask-visit': {
      const { by, host, guest } = verb
      if (host === guest || closed.has(host) || closed.has(guest)) return null
      const [asker] = seatsIn(state, guest, ({ person, taken }) => person === by && taken)
      if (asker === undefined) return false
      visits.push({ host, guest, asker, step: 'asked', proposed: [], gathering: null, sides: {} })
      return true
    }
    case 'answer-visit': {
      const one = visitOf(verb.visit)
      if (one?.step !== 'asked') return null
      return may(speaksFor(state, verb.by, one), () => {
        one.step = 'yes'
      })
    }
    case 'propose-day': {
      const one = visitOf(verb.visit)
      return one ? may(speaks(state, verb.by, one, verb.side), () => one.proposed.push(verb.side)) : null
    }
    case 'choose-day': {
      const one = visitOf(verb.visit)
      const [side] = one?.proposed ?? []
      if (!one || !side) return null
      const other: Side = side === 'host' ? 'guest' : 'host'
      const open = one.step !== 'asked' && (one.gathering !== null || !closed.has(one.host))
      return may(open && speaks(state, verb.by, one, other), () => choose(state, one))
    }
    case 'take-place': {
      const gathering = gatherings[visitOf(verb.visit)?.gathering ?? -1]
      if (gathering) gathering.past = true
      return gathering ? true : null
    }
    case 'take-home': {
      const one = visitOf(verb.visit)
      if (!one) return null
      return may(speaks(state, verb.by, one, verb.side), () => {
        one.sides[verb.side] = verb.told
      })
    }
    case 'call-together': {
      const { by, circle, audience, announced, room } = verb
      const [seat] = seatsIn(state, circle, ({ person, hosts, taken }) => person === by && hosts && taken)
      if (seat === undefined || closed.has(circle)) return false
      gatherings.push({ circle, audience, announced, room, guest: null, receivers: [seat], past: false })
      return true
    }
    case 'sign-up': {
      const at = nth(gatherings, verb.gathering)
      if (at === undefined || signUps.some((one) => one.gathering === at && one.person === verb.by))
        return null
      const one = gatherings[at] as Gathering
      const open = one.announced && !one.past && !erased.has(verb.by)
      return may(open && knowsGathering(state, verb.by, one), () => {
        signUps.push({ gathering: at, person: verb.by, people: verb.people, stands: 'waits' })
        givePlaces(state, at)
      })
    }
    case 'start-week':
      if (week || closed.has(0)) return null
      return may(looksAfter(state, verb.by, 0), () => {
        state.week = { drafts: [], released: false }
      })
    case 'draft':
      return week ? may(looksAfter(state, verb.by, 0), () => week.drafts.push(false)) : null
    case 'release':
      if (!week) return null
      return may(looksAfter(state, verb.by, 0), () => {
        state.week = { drafts: week.drafts.map(() => true), released: true }
      })
    case 'ask-to-join':
      return may(true, () => state.joins.push({ region: verb.region }))
    case 'leave': {
      const seat = nth(seats, verb.seat)
      if (seat === undefined || seats[seat]?.ended) return null
      leave(state, seat)
      return true
    }
    case 'close':
      closed.add(verb.circle)
      for (const one of signUps) giveOn(state, one)
      return true
    case 'leave-place': {
      const place = state.places[nth(state.places, verb.place) ?? -1]
      if (!place || place.left) return null
      place.left = true
      for (const one of signUps) giveOn(state, one)
      return true
    }
    case 'erase':
      if (erased.has(verb.by)) return null
      erased.add(verb.by)
      for (const [i, { person, ended }] of seats.entries()) if (person === verb.by && !ended) leave(state, i)
      for (const one of signUps) if (one.person === verb.by) giveOn(state, one, true)
      return true
  }
}

/** It stands in the agenda of the house that receives, whose hosts receive; or is moved there. */
function choose(state: State, one: Visit): void {
  one.proposed = []
  one.step = 'planned'
  const before = state.gatherings[one.gathering ?? -1]
  if (before) before.past = false
  if (one.gathering !== null) return
  const receivers = seatsIn(state, one.host, ({ hosts, taken }) => hosts && taken)
  one.gathering = state.gatherings.length
  state.gatherings.push({
    ...{ circle: one.host, audience: 'circle', announced: true, room: null, guest: one.guest },
    ...{ receivers, past: false },
  })
}

/** Whoever leaves receives nobody any more, and gives on the places that are no longer meant for them. */
function leave(state: State, seat: number): void {
  const one = state.seats[seat]
  if (!one) return
  one.ended = true
  for (const gathering of state.gatherings) {
    if (!gathering.receivers.includes(seat)) continue
    gathering.receivers = gathering.receivers.filter((other) => other !== seat)
    if (!gathering.receivers.some((other) => own(state, state.seats[other]?.person ?? null, other)))
      gathering.receivers = seatsIn(state, gathering.circle, ({ hosts, taken }) => hosts && taken)
  }
  for (const signUp of state.signUps) if (signUp.person === one.person) giveOn(state, signUp)
}

/** For whom it is no longer meant gives the place on; who erases everything does so at all events. */
function giveOn(state: State, signUp: SignUp, erased = false): void {
  const gathering = state.gatherings[signUp.gathering] as Gathering
  if (!erased && (gathering.past || admits(state, signUp.person, gathering))) return
  signUp.stands = 'no'
  givePlaces(state, signUp.gathering)
}

/** To who waits longest, strictly in that order: nobody who needs fewer goes before who needs more. */
function givePlaces(state: State, at: number): void {
  const { room, past } = state.gatherings[at] as Gathering
  if (past) return
  const here = state.signUps.filter(({ gathering }) => gathering === at)
  let left = room ?? Number.POSITIVE_INFINITY
  for (const { people, stands } of here) if (stands === 'placed') left -= people
  for (const one of here.filter(({ stands }) => stands === 'waits')) {
    if (one.people > left) return
    left -= one.people
    one.stands = 'placed'
  }
}
