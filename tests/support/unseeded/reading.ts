import { expect } from 'vitest'
import { said } from './people.ts'
import { deviceOf, type Play } from './play.ts'
import type { Visitor } from './visitor.ts'

export type Sentence = keyof typeof said

const organisation = '/circles/stichting-de-lindehof'

/** Pages that the whole world may open; who came in with a code is a stranger at most of them. */
const withAccount = [
  '/',
  '/stories',
  '/agenda',
  '/together',
  '/people',
  organisation,
  '/circles/beweging-dichtbij',
]
const withCode = ['/', organisation]

/** Which sentences stand somewhere in a page, its source included. */
export const sentencesIn = ({ html }: Visitor): Sentence[] =>
  (Object.keys(said) as Sentence[]).filter((key) => html.includes(said[key].rare)).toSorted()

/** Somebody who looks, and what they may read of the fire. */
export type Looking = readonly [who: string, may: readonly Sentence[]]

/** Everybody reads on each server exactly what they may of the fire, and nothing more anywhere else. */
export async function everybodyReads(play: Play, lookers: readonly Looking[]): Promise<void> {
  // The other server first: what was done on this one holds there on the very next request.
  for (const server of [...play.world.servers.keys()].toReversed()) {
    for (const [who, may] of lookers) {
      const visitor = who === 'stranger' ? play.world.visitor() : deviceOf(play, who)
      visitor.server = server
      await visitor.get(`${play.fire}/look-back`)
      expect(sentencesIn(visitor), `${who} looks back, server ${server}`).toEqual(may.toSorted())
      for (const path of visitor.cookie('__Host-kampvuur_seat') ? withCode : withAccount) {
        await visitor.get(path)
        const more = sentencesIn(visitor).filter((sentence) => !may.includes(sentence))
        expect(more, `${who} at ${path}, server ${server}`).toEqual([])
      }
      visitor.server = 0
    }
  }
}

/** What a stranger finds on the front page and on the page of the house. */
export async function foundInPublic(play: Play): Promise<Record<string, string>> {
  const stranger = play.world.visitor()
  const front = (await stranger.get('/')).html
  return { front, house: (await stranger.get(organisation)).html }
}
