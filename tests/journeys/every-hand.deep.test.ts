// Covers: src/modules/dialogues/harvest, src/modules/dialogues/room, src/modules/dialogues/answers, src/modules/dialogues/look-back, tests/support/hands.ts
// Takes: 4 minutes
import { describe } from 'vitest'

// The journeys that `npm test` walks with the keyboard alone, with a mouse and with a finger too. Each has a house of its own: one
// after the other, for a machine with two processors.
process.env.KAMPVUUR_EVERY_HAND = 'yes'

describe.each(['bos', 'council', 'daan', 'petra'])('%s', async (name) => {
  await import(`./${name}.test.ts`)
})
