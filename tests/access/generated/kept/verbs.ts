import { isThere, makes, type State } from './model.ts'
import type { Verb } from './world.ts'

export const nth = (list: readonly unknown[], n: number) =>
  list.length > 0 ? (n + list.length) % list.length : undefined

/** Whom of those who are asked is meant, by their place among the speakers. */
export const askedNth = (asked: ReadonlyMap<number, unknown>, n: number) => {
  const speakers = [...asked.keys()]
  return speakers[nth(speakers, n) ?? -1]
}

/** Whether what somebody tries comes about; then the world is another. Null: there is nothing to try it on. */
export function attempt(state: State, verb: Verb): boolean | null {
  const { kept, speakers, makers, erased } = state
  const may = (allowed: boolean, then: () => void) => {
    if (allowed) then()
    return allowed
  }
  const fresh = () => ({ how: '' as const, until: null })
  const one = 'kept' in verb ? kept[nth(kept, verb.kept) ?? -1] : undefined
  switch (verb.does) {
    case 'keep': {
      const { session, slidesOf } = verb
      const there = speakers.flatMap((other, i) => (other.session === session && !other.off ? [i] : []))
      const showed = slidesOf === null ? undefined : there[nth(there, slidesOf) ?? -1]
      if (slidesOf !== null && showed === undefined) return null
      const asked = new Map((showed === undefined ? there : [showed]).map((i) => [i, fresh()]))
      return may(makes(state, verb.by), () =>
        kept.push({ session, recording: showed === undefined, gone: false, asked }),
      )
    }
    case 'put-there':
      return may(makes(state, verb.by), () => {
        const { session, person } = verb
        for (const other of kept)
          if (other.session === session && other.recording && !other.gone)
            other.asked.set(speakers.length, fresh())
        speakers.push({ session, person: person !== null && erased.has(person) ? null : person, off: false })
      })
    case 'ask': {
      const at = nth(speakers, verb.speaker)
      const speaker = speakers[at ?? -1]
      if (at === undefined || !speaker || speaker.off) return null
      // Who said yes with their account goes on being who can take it back.
      const own = kept.some(({ gone, asked }) => !gone && asked.get(at)?.how === 'account')
      if (makes(state, verb.by) && !own)
        speaker.person = verb.person !== null && erased.has(verb.person) ? null : verb.person
      return true
    }
    case 'take-off': {
      const at = nth(speakers, verb.speaker)
      const speaker = speakers[at ?? -1]
      if (at === undefined || !speaker || speaker.off) return null
      // Nobody becomes unasked.
      const asked = kept.some((other) => !other.gone && other.asked.has(at))
      return may(makes(state, verb.by) && !asked, () => {
        speaker.off = true
      })
    }
    case 'say-yes':
    case 'say-no': {
      const at = one && askedNth(one.asked, verb.asked)
      if (!one || one.gone || at === undefined) return null
      return may(speakers[at]?.person === verb.by && !erased.has(verb.by), () => {
        if (verb.does === 'say-yes') one.asked.set(at, { how: 'account', until: verb.until })
        else one.gone = true
      })
    }
    case 'write-down': {
      const at = one && askedNth(one.asked, verb.asked)
      if (!one || one.gone || at === undefined) return null
      const open = isThere(one) && one.asked.get(at)?.how !== 'account'
      return may(open && makes(state, verb.by), () => {
        one.asked.set(at, verb.yes ? { how: 'paper', until: verb.until } : fresh())
      })
    }
    case 'remove':
      if (!one || one.gone) return null
      return may(makes(state, verb.by), () => {
        one.gone = true
      })
    case 'leave': {
      const maker = makers[nth(makers, verb.maker) ?? -1]
      if (!maker || maker.ended) return null
      maker.ended = true
      return true
    }
    case 'erase':
      if (erased.has(verb.by)) return null
      erased.add(verb.by)
      for (const maker of makers) if (maker.person === verb.by) maker.ended = true
      for (const other of kept)
        if ([...other.asked.keys()].some((i) => speakers[i]?.person === verb.by)) other.gone = true
      for (const speaker of speakers) if (speaker.person === verb.by) speaker.off = true
      return true
  }
}
