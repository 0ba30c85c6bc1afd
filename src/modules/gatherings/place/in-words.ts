import type { Locale } from '../../../platform/i18n/words.ts'
import { signUpWords } from '../sign-up/locales/index.ts'
import type { SignUpView } from '../sign-up/view.ts'
import { placeWords } from './locales/index.ts'
import { afar, chosenIn, mustChoose, type Option, type Where } from './options.ts'

/** What a place is called; from afar in the words of who reads. */
export const nameOf = (locale: Locale, { key, name }: Pick<Option, 'key' | 'name'>): string =>
  key === afar ? placeWords(locale)('afar') : name

/** What somebody said, with where they come. */
export function answerInWords(
  locale: Locale,
  where: Where,
  said: { answer: 'yes' | 'maybe' | 'no'; place: string } | undefined,
): string {
  const chosen = said?.answer === 'yes' ? chosenIn(where, said.place) : undefined
  if (!chosen) return signUpWords(locale)(`come.${said?.answer ?? 'maybe'}`)
  const w = placeWords(locale)
  return chosen.key === afar ? w('yes.afar') : w('yes.at', { place: chosen.name })
}

/** How it stands with somebody's answer, in a sentence, with the place where there was one to choose. */
export function standingIn(
  locale: Locale,
  where: Where,
  own: Pick<SignUpView, 'answer' | 'place' | 'waits'>,
): string {
  const s = signUpWords(locale)
  const w = placeWords(locale)
  const { answer, place, waits } = own
  if (answer === null) return s('now.asked')
  if (answer !== 'yes') return s(answer === 'maybe' ? 'now.maybe' : 'now.no')
  if (mustChoose(where, own)) return w(place ? 'now.gone' : 'now.choose')
  const chosen = chosenIn(where, place)
  if (!chosen) return s(waits ? 'now.waits' : 'now.placed')
  const key = waits ? 'now.waits' : 'now.placed'
  return chosen.key === afar ? w(`${key}.afar`) : w(key, { place: chosen.name })
}
