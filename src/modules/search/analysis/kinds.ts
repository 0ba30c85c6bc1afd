import { is } from './lexicon.ts'

/** What the spelling list says of a word. */
export type About = (word: string) => number

export const isWord = (bits: number) => (bits & is.word) !== 0
export const isThing = (bits: number) => (bits & is.thing) !== 0
export const bends = (bits: number) => (bits & is.bends) !== 0
export const isVerb = (bits: number) => (bits & is.verb) !== 0
/** A compound may begin or end with it: it is a thing, and no form of a verb. */
export const inCompounds = (bits: number) => (bits & (is.begins | is.ends)) !== 0
