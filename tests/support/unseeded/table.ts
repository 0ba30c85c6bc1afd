import { expect } from 'vitest'
import type { Visitor } from './visitor.ts'

const idIn = (path: string) => /\/words\/([0-9a-f-]{36})/.exec(path)?.[1] ?? ''

/** Every sentence on the page, in the order in which they stand there. */
export const idsOn = ({ html }: Visitor) => [
  ...new Set([...html.matchAll(/\/words\/([0-9a-f-]{36})\//g)].map(([, id = '']) => id)),
]

/** Types one sentence; gives its id. */
export async function type(visitor: Visitor, words: string): Promise<string> {
  const before = idsOn(await visitor.get('/room'))
  await visitor.get('/room/words/new')
  await visitor.send({ words })
  const [made, ...more] = idsOn(visitor).filter((id) => !before.includes(id))
  expect(more, 'one sentence, also when it is sent twice').toEqual([])
  if (!made) throw new Error(`Nothing was written down: ${visitor.text()}`)
  return made
}

/** One of the three buttons. */
export const letGo = (
  visitor: Visitor,
  id: string,
  audience: 'here' | 'organisation' | 'everyone',
  ticked: { withName?: 'yes' } = {},
) => visitor.send({ audience, ...ticked }, `/room/words/${id}/audience`)

/** At leisure, on the card: how far one may talk on about it, without a name. */
export async function chooseAtLeisure(
  visitor: Visitor,
  id: string,
  audience: 'here' | 'organisation',
): Promise<void> {
  await visitor.get(`/card/words/${id}/consent/talk-on/sure?audience=${audience}`)
  await visitor.send({ withName: 'no' }, `/card/words/${id}/consent/talk-on`)
}

/** Writes down what somebody else says, or wrote; ends at the page that is read back, and gives the id. */
export async function writeFor(
  visitor: Visitor,
  { name, words, way }: { name: string; words: string; way: 'typed-by-other' | 'paper' },
): Promise<string> {
  await visitor.get('/room/write-for')
  await visitor.follow(name)
  await visitor.send({ words, way })
  expect(visitor.path).toMatch(/\/read-back$/)
  return idIn(visitor.path)
}

/** The speaker says yes on this device, and how far it may travel. */
export async function sayYes(visitor: Visitor, id: string, audience: string): Promise<void> {
  await visitor.get(`/room/words/${id}/read-back`)
  await visitor.get(visitor.linkTo('Ja'))
  expect(visitor.path).toBe(`/room/words/${id}/yes`)
  await visitor.send({ audience }, visitor.path)
}
