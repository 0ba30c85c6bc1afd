import type { Language } from './word.ts'

const list = (words: string, from: number, by = 1) =>
  words.split(' ').map((word, at) => [word, from + at * by] as const)

const upToTwenty = {
  nl: list(
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    1,
  ),
  en: list(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    1,
  ),
}
const tens = {
  nl: list('twintig dertig veertig vijftig zestig zeventig tachtig negentig', 20, 10),
  en: list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
}

/** In Dutch from 1 to 999 as it is written in one word, in English the words that are one. */
const numbers: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  nl: dutch(),
  en: new Map([...upToTwenty.en, ...tens.en]),
}

function dutch(): Map<string, number> {
  const units = upToTwenty.nl.slice(0, 9)
  const small = [
    ...upToTwenty.nl,
    ...tens.nl,
    ...tens.nl.flatMap(([ten, value]) =>
      units.map(([unit, one]) => [`${unit}en${ten}`, value + one] as const),
    ),
  ]
  const hundreds = [
    ['honderd', 100] as const,
    ...units.slice(1).map(([unit, one]) => [`${unit}honderd`, one * 100] as const),
  ]
  return new Map([
    ...small,
    ...hundreds,
    ...hundreds.flatMap(([hundred, value]) =>
      small.map(([some, one]) => [hundred + some, value + one] as const),
    ),
  ])
}

/** `negentig` in figures, `90`; undefined of what is no number, and of one, which is mostly an article. */
export function inFigures(word: string, language: Language): string | undefined {
  const value = numbers[language].get(word)
  return value && value > 1 ? String(value) : undefined
}

/** What begins with figures, `90jarige`: those and what follows. */
export const afterFigures = (word: string): readonly [string, string] | undefined => {
  const [, figures, rest] = word.match(/^(\d{1,4})([a-z]{3,})$/) ?? []
  return figures && rest ? [figures, rest] : undefined
}
