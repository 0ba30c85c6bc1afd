import { expect, test } from 'vitest'
import { Group } from './group.ts'
import { piece } from './pieces.ts'
import { Screen } from './screen.ts'

const nobodyLeaves = {
  over: () => {},
  elsewhere: () => {},
  failed: (error: unknown) => {
    throw error
  },
}

test('while it is asked who may still look, nobody is told anything; and who may not, nothing after', async () => {
  let words = 'before'
  const group = new Group('fire', 'came', nobodyLeaves)
  const look = async () => ({ audience: 'came', pieces: [piece('loose', 'slip', words)] })
  const watch = { topic: 'fire', sessionId: null, alike: null, audience: async () => 'came', look }
  const [stays, leaves] = [new Screen(), new Screen()].map((screen) => {
    const told: string[] = []
    screen.show = (message) => void told.push(new TextDecoder().decode(message))
    return { open: { screen, watch }, told }
  })
  if (!stays || !leaves) throw new Error('two screens')
  group.add(stays.open)
  group.add(leaves.open)
  await group.refresh()
  words = 'taken away'
  let answered = () => {}
  group.holdUntil(new Promise<void>((resolve) => (answered = resolve)).then(() => group.remove(leaves.open)))
  const refreshed = group.refresh()
  setTimeout(() => answered(), 5)
  await refreshed
  expect(stays.told.join()).toContain('taken away')
  expect(leaves.told.join()).not.toContain('taken away')
})
