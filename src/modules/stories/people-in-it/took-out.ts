import { pictureIdsIn } from '../pictures/in-text.ts'
import type { StoryContent } from '../writing/content.ts'
import { linesOf } from './still-named.ts'
import { wordsOfLine } from './words-of-line.ts'

/** How much of a sentence must come back in one of today's to stand there still. */
const most = 0.7

/**
 * Whether anything that somebody said no to is gone: a whole sentence, or a picture. A word more or another one leaves it standing. Which
 * sentence is about them nobody here knows; that their name is gone is asked besides.
 */
export function tookOut(then: StoryContent, now: StoryContent): boolean {
  const today = sentencesOf(now).map((words) => new Set(words))
  const stands = (words: string[]) =>
    today.some((there) => words.filter((word) => there.has(word)).length >= most * words.length)
  const before = sentencesOf(then)
  // “Ja.” is no sentence to take out, where there are others.
  const long = before.filter((words) => words.length > 2)
  const pictures = pictureIdsIn(now.document)
  return (
    (long.length > 0 ? long : before).some((words) => !stands(words)) ||
    pictureIdsIn(then.document).some((id) => !pictures.includes(id))
  )
}

const sentencesOf = (content: StoryContent): string[][] =>
  linesOf(content)
    .flatMap((line) => line.split(/[.!?…]+(?:\s|$)/))
    .map(wordsOfLine)
    .filter((words) => words.length > 0)
