import type { Language } from './word.ts'

const list = (words: string) => new Set(words.trim().split(/\s+/))

/** Words that stand in every text, folded: they find nothing. */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: list(`aan al alle allemaal als altijd andere anderen ben bent bij daar daarom dan dat de deze die dit dus een eens en er even
    geen gewoon had hadden heb hebben hebt heeft hem hen het hier hij hoe hun iets ik in is ja je jij jou jouw jullie kan kun kunnen kunt kon
    konden laten liet maar me mee meer men met mij mijn moet moeten moest na naar naast niet niets nog nu of om omdat onder ons onze ook op over
    sinds te tijdens tot toch toen tussen u uit uw van vanaf veel volgens voor waar waarom wanneer waren was wat we wel werd werden wie wij wil willen wilt worden
    wordt ze zei zelf zich zij zijn zo zou zouden zulke zoals`),
  en: list(`a about all also am an and any are as at be been but by can could did do does for from had has have he her here him his
    how i if in into is it its just me more my no not of on one or our out she should so some than that the their them then
    there these they this those to too up us was we were what when where which who why will with would you your`),
}
const only = {
  nl: list('de het een en van ik niet dat wij ze met voor zijn maar naar ook bij wat waar hoe'),
  en: list('the and of to that with for you this are have not they from what how where who'),
}

/** In which of the two a text is written; Dutch where it does not show. */
export function languageOf(words: readonly string[]): Language {
  const count = (language: Language) => words.filter((word) => only[language].has(word)).length
  return count('en') > count('nl') ? 'en' : 'nl'
}

/** What stands everywhere in one of the two, and tells something in the other: a Dutch `been`, and to `die`. */
const tells = { nl: list('are as been these'), en: list('die even over want') }

/** With what somebody asks what to do, and not about what. */
const asking = list('doe doen doet iemand')

/** The words of a question without those that stand everywhere in the language that it is in; of both, where it is in both. */
export function telling(words: readonly string[]): string[] {
  const isIn = (language: Language, other: Language) =>
    words.some(
      (word) => stopWords[language].has(word) && !stopWords[other].has(word) && !tells[other].has(word),
    )
  const [dutch, english] = [isIn('nl', 'en'), isIn('en', 'nl')]
  const said = (word: string) =>
    ((dutch || !english) && stopWords.nl.has(word)) || (english && stopWords.en.has(word))
  const about = words.filter((word) => !said(word))
  const alone = about.filter((word) => !asking.has(word))
  return alone.length > 0 ? alone : about
}
