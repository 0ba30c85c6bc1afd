import { isShown, mayRead, type Sentence, sentences, type Walker } from './model.ts'
import { spoken } from './who.ts'

/** The sentences that stand in what was shown. */
export const readIn = (html: string): Sentence[] => sentences.filter(({ words }) => html.includes(words))

/** The sentences that may reach somebody. What was also spoken is heard by its address, before any page leads there. */
export const mayReach = (walker: Walker): Sentence[] =>
  sentences.filter((one) => isShown(one, walker) || (spoken.includes(one) && mayRead(one, walker)))

export const nameOf = ({ fire, index }: Sentence) => `${fire.slug} ${index}`
