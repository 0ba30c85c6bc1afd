import type { Locale } from '../../../platform/i18n/words.ts'
import { standingIn } from '../place/in-words.ts'
import { mustChoose, optionsOf, type Where } from '../place/options.ts'
import type { Addressed } from './addressee.ts'
import { letterWords } from './locales/index.ts'

/** What a letter is about, by mail or on paper. */
export const abouts = [
  'standing',
  'place-free',
  'changed',
  'cancelled',
  'reminder',
  'asked',
  'narrowed',
] as const
export type About = (typeof abouts)[number]

/** What of a gathering was changed. */
export const changes = ['name', 'when', 'where'] as const
export type Change = (typeof changes)[number]

export const changesIn = (said = ''): Change[] => changes.filter((one) => said.split(' ').includes(one))

/** A sentence for each, in one order. */
export const changesInWords = (locale: Locale, changed: readonly Change[]): string[] =>
  changes.filter((one) => changed.includes(one)).map((one) => letterWords(locale)(`changed.${one}`))

/** Whether it is still true when it is sent or printed. */
export function stillSo(
  about: About,
  to: Pick<Addressed, 'answer' | 'placed' | 'toTell' | 'admitted'>,
  off: boolean,
): boolean {
  // Whoever it is no longer meant for hears that alone.
  if (about === 'narrowed') return to.answer === 'no' && !to.admitted
  if (!to.admitted) return false
  switch (about) {
    case 'standing':
      return to.answer !== null && !off
    case 'place-free':
      return to.placed && to.toTell && !off
    case 'changed':
      return to.answer !== 'no' && !off
    case 'cancelled':
      return to.answer !== 'no' && off
    case 'reminder':
      return (to.placed || to.answer === 'maybe') && !off
    case 'asked':
      return to.answer === null && !off
  }
}

/** With an account one sees it where one said it; whose circle was asked has it in their calendar, where it changes then. */
export const isUntold = ({ personId, asked, answer, version }: Addressed) =>
  personId === null || (asked && (answer === 'no' || version > 2))

/** What it says first: of a change what changed, and where there is a place to choose, also how that stands. */
export function said(
  about: About,
  to: Pick<Addressed, 'locale' | 'answer' | 'waits' | 'place'>,
  where: Where,
  changed: readonly Change[] = [],
): string[] {
  const w = letterWords(to.locale)
  const choice = optionsOf(where).length > 0 || mustChoose(where, to)
  if (about === 'standing' && to.answer === 'yes')
    return [choice ? standingIn(to.locale, where, to) : w(to.waits ? 'say.waits' : 'say.placed')]
  if (about === 'standing') return [w(to.answer === 'maybe' ? 'say.maybe' : 'say.no')]
  const lost = (about === 'changed' || about === 'reminder') && mustChoose(where, to)
  return [
    w(`say.${about}`),
    ...(about === 'changed' ? changesInWords(to.locale, changed) : []),
    ...(lost ? [standingIn(to.locale, where, to)] : []),
  ]
}
