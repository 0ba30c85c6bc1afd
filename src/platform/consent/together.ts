import { type Audience, isNamed, type Purpose } from './audience.ts'
import { type Entry, type Standing, type Standings, standingsOf } from './ledger.ts'

/** What one decides alone, however one decides: to talk on with who was there. */
export const alone = (purpose: Purpose): Standing | null =>
  purpose === 'talk-on' ? { audience: 'here', circleIds: [], withName: false } : null

/** Whether one decides this alone in any case: a no, and what stays with who was there. */
export const decidedAlone = (purpose: Purpose, wanted: Standing | null): boolean =>
  wanted === null || (purpose === 'talk-on' && wanted.audience === 'here')

/** That the first surely goes no further than the second, in people and in name. */
export function within(one: Standing | null, other: Standing | null): boolean {
  if (one === null) return true
  if (other === null || (one.withName && !other.withName)) return false
  if (one.audience === 'here' || other.audience === 'everyone') return true
  if (isNamed(one.audience))
    return one.audience === other.audience && one.circleIds.every((id) => other.circleIds.includes(id))
  return ladder.includes(other.audience) && ladder.indexOf(one.audience) <= ladder.indexOf(other.audience)
}

const ladder: readonly Audience[] = ['organisation', 'movement', 'everyone']

/** What holds of a yes that waits for a second one: all of it where that holds already, else what held before, if it is part of it. */
export function untilSecond(purpose: Purpose, held: Standing | null, wanted: Standing): Standing | null {
  if (within(wanted, held)) return wanted
  return held !== null && within(held, wanted) ? held : alone(purpose)
}

/** What somebody says themselves, with whether it needs a second yes; what whoever decides along answers to the last of it; or that all of it rests. */
export type Act =
  | { kind: 'says'; entry: Entry; needsSecond: boolean }
  | { kind: 'second'; purpose: Purpose; yes: boolean }
  | { kind: 'rests' }

/** What a history of deciding together comes to. A second yes opens what was said last, and nothing that was not said. */
export function standingsTogether(acts: readonly Act[]): Standings {
  let now = standingsOf([])
  let asked: Standings = now
  const set = (purpose: Purpose, holds: Standing | null, waits: Standing | null) => {
    now = { ...now, [purpose]: holds }
    asked = { ...asked, [purpose]: waits }
  }
  for (const act of acts) {
    if (act.kind === 'says') {
      const { purpose } = act.entry
      const wanted = standingsOf([act.entry])[purpose]
      if (wanted === null || decidedAlone(purpose, wanted) || !act.needsSecond) set(purpose, wanted, null)
      else set(purpose, untilSecond(purpose, now[purpose], wanted), wanted)
    } else if (act.kind === 'second') {
      const said = asked[act.purpose]
      if (said !== null) set(act.purpose, act.yes ? said : alone(act.purpose), said)
    } else {
      for (const purpose of Object.keys(now) as Purpose[])
        if (asked[purpose] === null && !decidedAlone(purpose, now[purpose]))
          set(purpose, alone(purpose), now[purpose])
    }
  }
  return now
}
