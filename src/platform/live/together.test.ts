import { expect, test } from 'vitest'
import { Together } from './together.ts'

/** A question that is answered when the test says so. */
function question() {
  const answers: ((answer: string) => void)[] = []
  const ask = () => new Promise<string>((resolve) => answers.push(resolve))
  return { answers, ask }
}

test('who comes while it is being asked is answered by the next asking, all together', async () => {
  const together = new Together<string>()
  const { answers, ask } = question()
  const first = together.ask('stage', ask)
  const later = [1, 2, 3].map(() => together.ask('stage', ask))
  expect(answers).toHaveLength(1)
  answers[0]?.('before')
  expect(await first).toBe('before')
  await new Promise((resolve) => setImmediate(resolve))
  expect(answers).toHaveLength(2)
  answers[1]?.('after')
  expect(await Promise.all(later)).toEqual(['after', 'after', 'after'])
})

test('another question is another asking, and one that failed does not stand in the way', async () => {
  const together = new Together<string>()
  const failing = together.ask('stage', () => Promise.reject(new Error('away')))
  const other = together.ask('desk', async () => 'desk')
  const next = together.ask('stage', async () => 'back')
  await expect(failing).rejects.toThrow('away')
  expect(await other).toBe('desk')
  expect(await next).toBe('back')
})
