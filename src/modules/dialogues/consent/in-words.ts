import { type Audience, isNamed, type Purpose, type Standing } from '../../../platform/consent/index.ts'
import { listOf } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { LedgerEntry, OwnWords } from '../../contributions/index.ts'
import { type ConsentWords, consentWords } from './locales/index.ts'

/** What is asked about these words: a voice or a picture only where there is one. */
export const asksAbout =
  ({ media }: Pick<OwnWords, 'media'>) =>
  (purpose: Purpose): boolean =>
    purpose !== 'publish-as-told' || media !== null

/** What one must know to say in words who may read something. */
export interface Around {
  /** Whose house it was said in; empty where that is closed. */
  organisation: string
  /** Circles by id, as far as they are known. */
  circles: ReadonlyMap<string, string>
  /** So few sat around that fire that who reads the words may guess whose they are. */
  few?: boolean
  /** The speaker's name at the table; empty: none. */
  name: string
}

/** "iedereen bij De Linde" */
export function whoInWords(
  locale: Locale,
  { audience, circleIds }: { audience: Audience; circleIds: readonly string[] },
  { organisation, circles }: Around,
): string {
  const w = consentWords(locale)
  if (isNamed(audience)) {
    const names = circleIds.flatMap((id) => circles.get(id) ?? [])
    return names.length === circleIds.length
      ? w(`who.${audience}`, { circles: listOf(locale, names) })
      : w(`who.${audience}.unknown`)
  }
  return w(`who.${audience}`, { organisation: organisation || w('who.our-house') })
}

/** "Iedereen bij De Linde mag dit lezen. Zonder je naam." */
export function standingInWords(
  locale: Locale,
  purpose: Purpose,
  standing: Standing | null,
  around: Around,
): string {
  const w = consentWords(locale)
  if (standing === null) return w('now.nobody')
  const who = whoInWords(locale, standing, around)
  const Who = who.charAt(0).toLocaleUpperCase() + who.slice(1)
  return `${w(`now.${purpose}`, { Who })} ${nameInWords(w, standing, around)}`.trim()
}

/** Whether the name goes along; nothing where somebody gave none. */
export const nameInWords = (
  w: ConsentWords,
  { withName }: { withName: boolean },
  { name }: Around,
): string => (name === '' ? '' : withName ? w('name.with', { name }) : w('name.without'))

/** "Je zei ja: iedereen bij De Linde mag dit lezen. Zonder je naam." */
export function entryInWords(locale: Locale, entry: LedgerEntry, around: Around): string {
  const w = consentWords(locale)
  const { audience, circleIds, present } = entry
  const purpose = w(`purpose.${entry.purpose}`)
  if (entry.byReturn) return w('history.return', { purpose })
  const beside =
    present === null
      ? ''
      : present === ''
        ? w('history.present.somebody')
        : w('history.present', { name: present })
  if (entry.second !== null && entry.said !== null) {
    const said = whoInWords(locale, entry.said, around)
    return [
      w(`history.second.${entry.second}`, { purpose, who: said }),
      nameInWords(w, entry.said, around),
      beside,
    ]
      .filter(Boolean)
      .join(' ')
  }
  if (audience === null) return `${w('history.no', { purpose })} ${beside}`.trim()
  const who = whoInWords(locale, { audience, circleIds }, around)
  return [w('history.yes', { purpose, who }), nameInWords(w, entry, around), beside].filter(Boolean).join(' ')
}
