import type { Told } from '../../dialogues/index.ts'

/** Words and answers up to these lengths, in characters, are short enough to be read in passing. */
const shortWords = 160
const shortAnswer = 340

const isShort = ({ words, answer }: Told) =>
  (answer ?? '').length <= shortAnswer && words.some(({ body }) => body.length <= shortWords)

/** Three short things that came back, the newest first, from different fires where there are enough. Nothing is cut short. */
export function threeOf(told: readonly Told[]): Told[] {
  const short = told.filter(isShort)
  const first = short.filter(
    ({ dialogueId }, i) => short.findIndex((one) => one.dialogueId === dialogueId) === i,
  )
  const chosen = [...first, ...short.filter((one) => !first.includes(one))].slice(0, 3)
  return short.filter((one) => chosen.includes(one))
}
