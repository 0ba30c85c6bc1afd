// Covers: src/design, src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people, tests/journeys/unseeded-*
// Takes: 2 minutes
import { afterAll, beforeAll, test } from 'vitest'
import type { Play } from '../support/unseeded/play.ts'
import { openWorld } from '../support/unseeded/world.ts'
import { answerThem, openCards } from './unseeded-answer.ts'
import { layTogether, takeOnward } from './unseeded-harvest.ts'
import { answer, askedByMistake, invite } from './unseeded-invite.ts'
import { allInOrder, nothingLeaked } from './unseeded-leaks.ts'
import { lookBack, takeBack } from './unseeded-look-back.ts'
import { closeDoor, renewByTelephone, renewCards } from './unseeded-lost.ts'
import { colleague, prepare } from './unseeded-prepare.ts'
import { speak } from './unseeded-speak.ts'
import { makeCards, sitDown } from './unseeded-table.ts'

// One world, one evening and what came of it: each act goes on where the one before ended.
let play: Play
let stopped = false

beforeAll(async () => {
  const world = await openWorld()
  await world.addServer()
  const second = world.addServer()
  second.catch(() => {})
  play = {
    ...{ world, second, fire: '', device: {}, invitation: {}, card: {}, words: {} },
    ...{ printed: new Set(), mailed: new Set() },
  }
})
afterAll(() => play?.world.close())

const act = (name: string, does: (play: Play) => Promise<void>) =>
  test(name, async ({ skip }) => {
    skip(stopped, 'an act before this one failed')
    stopped = true
    await does(play)
    stopped = false
  })

act('a fire is prepared', prepare)
act('a colleague comes in', colleague)
act('people are asked', invite)
act('they answer with what they hold in their hands', answer)
act('an invitation is taken back', askedByMistake)
act('they sit down at the table', sitDown)
act('they say what they say', speak)
act('they make their cards', makeCards)
act('words are laid together', layTogether)
act('two take them onward', takeOnward)
act('who spoke is answered', answerThem)
act('their cards tell what became of it', openCards)
act('everybody looks back as far as was allowed', lookBack)
act('what is narrowed or taken back is gone at once', takeBack)
act('a lost card is renewed unread', renewCards)
act('and so it is by telephone', renewByTelephone)
act('the door closes', closeDoor)
act('nothing said or printed stands in clear anywhere', nothingLeaked)
act('every letter went out once, and the house is in order', allInOrder)
