import type { House } from '../../../platform/commands/command.ts'
import { keepWay, newState, takeWay } from '../../people/index.ts'

/** What somebody began at the address they want to come in at: in that browser, and for that address alone. */
interface Asked {
  at: string
  next: string | null
}

/** Who said yes at the address where they are signed in, and for which address. */
interface Given {
  person: string
  at: string
}

/** Somebody wants to come in at this address with who they are elsewhere. @returns what their browser takes along. */
export async function askPass(house: House, browser: string, what: Asked): Promise<string> {
  const state = newState()
  await keepWay(house, { id: house.clock.id(), kind: 'hand-over', secret: state, browser, what })
  return state
}

/** They said yes where they are signed in. @returns a code that works once, within a minute, with that state alone. */
export async function givePass(house: House, state: string, what: Given): Promise<string> {
  const code = newState()
  await keepWay(house, { id: house.clock.id(), kind: 'hand-over-code', secret: code, browser: state, what })
  return code
}

interface Brought {
  state: string
  code: string
  browser: string | undefined
  /** The address they come in at. */
  at: string
}

/**
 * They come back with both. Either is used up, also where it does not fit: begun in another browser, given for another
 * address, too old.
 */
export async function usePass(
  house: House,
  { state, code, browser, at }: Brought,
): Promise<{ personId: string; next: string | null } | null> {
  const [asked, given] = await Promise.all([
    takeWay<Asked>(house, 'hand-over', state, browser),
    takeWay<Given>(house, 'hand-over-code', code, state || undefined),
  ])
  if (asked?.at !== at || given?.at !== at) return null
  return { personId: given.person, next: asked.next }
}
