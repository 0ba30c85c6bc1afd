import { expect } from 'vitest'
import { answered, people, said } from '../support/unseeded/people.ts'
import { deviceOf, type Play } from '../support/unseeded/play.ts'
import {
  everybodyReads,
  foundInPublic,
  type Looking,
  type Sentence,
  sentencesIn,
} from '../support/unseeded/reading.ts'
import { chooseAtLeisure } from '../support/unseeded/table.ts'

const carrier = people.marloes.email

/** Who may read what, when these were let go to everyone, to the house and around the fire. */
function lookers(everyone: Sentence[], house: Sentence[], here: Sentence[], carried: Sentence[]): Looking[] {
  const circle = [...everyone, ...house, ...here]
  return [
    ['stranger', everyone],
    [carrier, carried],
    ['ilse', [...everyone, ...house]],
    ['wilma', circle],
    ['otto', circle],
    ['ruben', circle],
  ]
}

/** A stranger reads what was let go to everyone, the house what was let go to it, the circle all but what stayed private. */
export async function lookBack(play: Play): Promise<void> {
  await play.second
  const everyone: Sentence[] = ['fennaAll', 'hanneke']
  const carried: Sentence[] = [...everyone, 'sjaak', 'co']
  await everybodyReads(play, lookers(everyone, ['fennaHouse', 'sjaak', 'co'], ['fennaHere'], carried))
  const stranger = await play.world.visitor().get(`${play.fire}/look-back`)
  expect(stranger.text()).toContain(answered.outside)
  expect(stranger.text(), 'named, as she asked').toContain(people.fenna.name)
  expect(stranger.html, 'not named').not.toContain(people.hanneke.name)
  expect(stranger.html, 'an answer for the house').not.toContain(answered.asked)
  for (const page of Object.values(await foundInPublic(play))) expect(page).toContain(answered.outside)
}

/** Narrowed and taken back: gone on the next request, for everybody, on every server. */
export async function takeBack(play: Play): Promise<void> {
  const { words, world } = play
  const [fenna, hanneke, ruben] = [
    deviceOf(play, 'fenna'),
    deviceOf(play, 'hanneke'),
    deviceOf(play, 'ruben'),
  ]
  const stranger = await world.visitor().get('/')
  const etag = stranger.answer?.headers.get('etag') ?? 'none'

  await chooseAtLeisure(fenna, words.fennaAll ?? '', 'here')
  await everybodyReads(
    play,
    lookers(
      ['hanneke'],
      ['fennaHouse', 'sjaak', 'co'],
      ['fennaHere', 'fennaAll'],
      ['hanneke', 'sjaak', 'co'],
    ),
  )

  await hanneke.get(`/card/words/${words.hanneke}/withdraw`)
  for (const touched of ['Naar buiten als jij het zegt', 'Team Molenweg'])
    expect(hanneke.text(), 'what it touches').toContain(touched)
  await hanneke.send({}, `/card/words/${words.hanneke}/withdraw`)
  await everybodyReads(
    play,
    lookers([], ['fennaHouse', 'sjaak', 'co'], ['fennaHere', 'fennaAll'], ['sjaak', 'co']),
  )
  for (const page of Object.values(await foundInPublic(play)))
    expect(page, 'an answer without words goes with them').not.toContain('nooduitgang')
  stranger.headers['if-none-match'] = etag
  await stranger.get('/')
  expect(stranger.status, 'nor out of a cache').toBe(200)
  await ruben.get(`${play.fire}/harvest`)
  expect(sentencesIn(ruben)).not.toContain('hanneke')
  const marloes = await deviceOf(play, carrier).get('/carrier')
  await marloes.follow('Naar buiten als jij het zegt').catch(() => undefined)
  expect(sentencesIn(marloes), 'who carries the answer').toEqual([])
  for (const server of [0, 1]) {
    hanneke.server = server
    expect((await hanneke.get('/card')).text(), 'still her own').toContain(said.hanneke.words)
  }
  hanneke.server = 0

  await chooseAtLeisure(fenna, words.fennaAll ?? '', 'organisation')
  const ilse = deviceOf(play, 'ilse')
  await ilse.get(`${play.fire}/look-back`)
  expect(sentencesIn(ilse), 'and further again, when she wants').toContain('fennaAll')
}
