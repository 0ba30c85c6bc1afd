import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'

/** What somebody said, exactly, and where: "Bij Het Wielhuis zei iemand:". */
export interface Quote {
  lead: string
  said: string
}

/** One thing in the letter, as everybody may read it now. */
export interface NewsletterEntry {
  /** What the letter refers to. */
  id: string
  title: string
  /** Somebody's own words that stand below what came of them, and what leads them in. */
  quote?: Quote
  /** A sentence or two; may be empty. */
  words: string
  /** In which language its title and words are, where that is known. */
  language?: string
  /** In which its title alone is, where its words are the letter's own. */
  titleLanguage?: Locale
  /** By whom, where it says so: a line of its own. */
  by?: string
  /** Below the address of the house; empty where there is no more to read. */
  href: string
  /** Whose it is, where it is some circle's: the sectors and regions above it are what it is about. */
  circleId?: string
  /** Themes it is under. */
  themes?: readonly string[]
}

/** What a room has for a letter. */
export interface Came {
  id: string
  /** When it came; without it, it does not come but lies ahead, and is told again in the next letter. */
  at?: Date
}

export interface NewsletterSpan {
  movementId: string
  /** Published from here on, and before there. */
  since: Date
  until: Date
}

/** For whom a letter is told: in which language, and at which movement. */
export interface NewsletterReader {
  locale: Locale
  movementId: string
}

export type SourceHouse = Pick<House, 'sealing'>

/**
 * A room that has something for the letter. It reads as nobody, so that what it gives is what everybody may read, and it is
 * asked anew each time a letter is read or sent.
 */
export interface NewsletterSource {
  /** `module.what`; stands beside each reference. */
  kind: string
  /** What stands above its things. */
  heading(locale: Locale): string
  /** Everything that came in this span, in the order in which the editor finds it. */
  items(db: Db, house: SourceHouse, span: NewsletterSpan): Promise<Came[]>
  /** Those of these that everybody may read now, in any order; the rest is not there. */
  view(
    db: Db,
    house: SourceHouse,
    reader: NewsletterReader,
    ids: readonly string[],
  ): Promise<NewsletterEntry[]>
}
