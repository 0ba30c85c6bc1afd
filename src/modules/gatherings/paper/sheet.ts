import { printedCode } from '../../../platform/codes/codes.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { askCircleWords } from '../ask-circle/locales/index.ts'
import type { OnPaper } from '../ask-circle/queries.ts'
import type { GatheringView, OccurrenceView } from '../gathering/view.ts'
import { type About, type Change, changesInWords, said, stillSo } from '../letters/said.ts'
import { asChosen } from '../place/chosen.ts'
import { codeOf } from '../sign-up/code.ts'
import type { SignUpView } from '../sign-up/view.ts'
import { paperWords } from './locales/index.ts'
import type { PaperLetter } from './queries.ts'

/** What stands on one sheet. */
export interface Sheet {
  locale: Locale
  name: string
  says: string[]
  gathering: GatheringView
  occurrence: OccurrenceView | undefined
  /** How one answers or changes something. */
  answer: string
  /** Of what is no longer meant for them only when it is. */
  bare: boolean
}

interface Context {
  house: Pick<House, 'keyFor'>
  origin: string
  gathering: GatheringView
  occurrences: readonly OccurrenceView[]
}

const isOff = (gathering: GatheringView, occurrence: OccurrenceView | undefined) =>
  gathering.status === 'cancelled' || occurrence?.status === 'cancelled'

/** Who holds no account types a code; who has one comes in with it. */
export const answerOn = (locale: Locale, origin: string, code: string | null): string => {
  const w = paperWords(locale)
  return code
    ? w('code', { address: `${origin}/s`, code: printedCode(code) })
    : w('account', { address: `${origin}/mine` })
}

/** A letter to somebody who signed up or was asked, as things stand now. */
export function sheetFor(
  { house, origin, gathering, occurrences }: Context,
  about: About,
  { one, locale }: { one: SignUpView; locale: Locale },
  changed: readonly Change[] = [],
): Sheet {
  const occurrence = occurrences.find(({ id }) => id === one.occurrenceId)
  const chosen = asChosen(gathering, one.place)
  const w = paperWords(locale)
  const because = occurrence?.cancelledBecause || gathering.cancelledBecause
  return {
    ...{ locale, name: one.name, gathering: chosen, occurrence, bare: about === 'narrowed' },
    says: [
      ...said(about, { ...one, locale }, gathering, changed),
      ...(about === 'cancelled' && because ? [because] : []),
      ...(chosen.followed && one.placed && gathering.online && about !== 'cancelled'
        ? [w('afar', { address: gathering.online.address })]
        : []),
    ],
    answer:
      about === 'narrowed' ? '' : answerOn(locale, origin, one.hasCode ? codeOf(house, one.id).short : null),
  }
}

/** A letter to one who was asked with their circle, about the next time. */
export function sheetForAsked(
  { house, origin, gathering, occurrences }: Context,
  about: About,
  { asked, locale }: { asked: OnPaper; locale: Locale },
  changed: readonly Change[] = [],
): Sheet {
  const a = askCircleWords(locale)
  const code = asked.byCode ? printedCode(codeOf(house, asked.id).short) : null
  return {
    ...{ locale, name: asked.name, gathering, occurrence: nextOf(occurrences), bare: false },
    says: [
      a(`letter.${about === 'cancelled' || about === 'changed' ? about : 'asked'}`),
      ...(about === 'changed' ? changesInWords(locale, changed) : []),
      ...(about === 'asked' && gathering.rule ? [a('letter.series')] : []),
    ],
    answer: code
      ? a('letter.paper', { address: `${origin}/s`, code })
      : a('letter.paper.account', { address: `${origin}/mine` }),
  }
}

const nextOf = (all: readonly OccurrenceView[]) =>
  all.find(({ status }) => status === 'planned') ?? all.at(-1)

/** The sheet of a letter that waits or was given; undefined where it is true no more. `locale`: of who prints. */
export function sheetOf(context: Context, letter: PaperLetter, locale: Locale): Sheet | undefined {
  const { gathering, occurrences } = context
  const { about, changed, to } = letter
  if ('asked' in to)
    return isOff(gathering, nextOf(occurrences)) === (about === 'cancelled')
      ? sheetForAsked(context, about, { asked: to.asked, locale }, changed)
      : undefined
  const { signUp } = to
  const occurrence = occurrences.find(({ id }) => id === signUp.occurrenceId)
  const admitted = about !== 'narrowed'
  if (!stillSo(about, { ...signUp, admitted }, isOff(gathering, occurrence))) return undefined
  return sheetFor(context, about, { one: signUp, locale: to.locale }, changed)
}
