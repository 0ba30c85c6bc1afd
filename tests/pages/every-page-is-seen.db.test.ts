import { afterAll, beforeAll, expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import { everyPage } from '../access/every-page.ts'
import { openWorld, type World } from '../access/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.test.close())

/** Pages that nobody of the example network can open, and where they are looked at instead. */
const elsewhere: Record<string, string> = {
  '/mine/passkeys/:id': 'nobody has a passkey: tests/journeys/passkeys.test.ts',
  '/demo/mail/:letter': 'no letter has been sent yet: src/modules/example',
  '/i/:code': 'leads on to the invitation: tests/journeys/unseeded.test.ts',
  '/r/:code': 'leads on to the table: tests/journeys/daan.test.ts',
  '/card/words/:id/read-back': 'nothing waits for a card: tests/journeys/bos.test.ts',
  '/card/words/:id/yes': 'nothing waits for a card: tests/journeys/bos.test.ts',
  '/card/objections/:id': 'who keeps that conversation has an account: src/modules/dialogues/objections',
  '/carrier/:answer/take-over':
    'nobody without an account is asked: src/modules/dialogues/answers/hand-over/hand-over.db.test.ts',
  '/mine/words/:id/objection':
    'the one objection is to the words of somebody with a card: src/modules/dialogues/objections',
  '/mine/second-step/app': 'only while an app is set up: src/modules/people/second-step',
  '/sit/:code': 'the example keeps no code of a link: src/modules/circles/open-invitation',
  '/lost-steps/:id': 'nobody lost a second step: src/modules/circles/lost-step',
  '/sign-in/lost/stop/:token': 'nobody lost a second step: src/modules/circles/lost-step',
  '/circle-lowerings/:id': 'nobody is asked to stop: src/modules/circles/who-sits',
  '/sign-in/organisation/:id': 'leads on to the organisation: src/modules/people/organisations',
  '/sign-in/organisation/:id/back': 'only with an answer: src/modules/people/organisations',
  '/asked/:code': 'the example keeps no code of who was asked: src/modules/gatherings/ask-circle',
  '/sign-in/at/:host': 'leads on to another address: src/modules/movements/hand-over',
  '/sign-in/from': 'leads on, or back to the way in: src/modules/movements/hand-over',
  '/hand-over/:host/:state': 'the example has one address: src/modules/movements/hand-over',
  '/s/:code': 'the example keeps no code of a sign-up: tests/journeys/signing-up.test.ts',
  '/newsletter/own/:code': 'the example keeps no code: src/modules/newsletter/subscribe',
  '/about-me/own/:code': 'the example keeps no code of what was said: src/modules/stories/about-me',
  '/react/own/:code': 'the example keeps no code of what was sent: src/modules/stories/reactions',
  '/react/own/:code/take-back': 'the example keeps no code of what was sent: src/modules/stories/reactions',
  '/share/own/:code': 'the example keeps no code of what was shared: src/modules/stories/share',
  '/write-along/with/:code': 'the example keeps no code: src/modules/stories/together/invited',
  '/write/:story/held': 'nobody who walks here wrote the one that is held: src/modules/stories/held',
  '/circles/:slug/kept-away/:story': 'the example keeps none away: src/modules/stories/kept-away',
  '/write/:story/away': 'the example keeps none away: src/modules/stories/kept-away',
  '/write/:story/presentation': 'nobody who walks here wrote one: src/modules/stories/shown',
  '/told/:code/no': 'the example keeps no code: src/modules/stories/people-in-it',
  '/share/own/:code/take-back': 'the example keeps no code: src/modules/stories/share',
  '/told/:code': 'the example keeps no code: src/modules/stories/people-in-it',
  '/read-beside/:code': 'the example keeps no code: src/modules/stories/people-in-it/beside',
  '/join/own/:code': 'the example keeps no code of a request: src/modules/visits/before-joining',
  '/join/own/:code/visit': 'the example keeps no code of a request: src/modules/visits/before-joining',
  '/week/:week/mine/:held': 'the example keeps no code of a sign-up: src/modules/weeks/mine',
  '/room/card-for/:seat': 'only while somebody is helped: tests/journeys/bos.test.ts',
}

test('every page is one of those that are looked at: for its width, its letters, its queries', async () => {
  const seen = new Set((await everyPage(world.test)).map(({ path }) => path))
  const pages = routesOf(modules).filter(({ method, kind }) => method === 'GET' && kind === 'page')
  const unseen = pages.map(({ path }) => path).filter((path) => !seen.has(path))
  expect(unseen.sort()).toEqual(Object.keys(elsewhere).sort())
}, 300_000)
