/** The shapes of the example network: plain data, read by the loader and by tests. */

/** A text in both languages. Words spoken by people are Dutch; `en` is shown in the English example only. */
export interface Text {
  nl: string
  en: string
}

export type Slug = string

/** Invented numbers only: `085 000 NN NN`. */
export type Telephone = string

export interface Contact {
  name: string
  role?: Text
  telephone: Telephone
  /** Where somebody may be written to, and who may read that. */
  mail?: { address: string; shown: 'taking-part' | 'everyone' }
}

export type CircleKind =
  | 'movement'
  | 'sister-movement'
  | 'sector'
  | 'region'
  | 'organisation'
  | 'team'
  | 'action-team'
  | 'client-council'
  | 'core-team'
  | 'neighbourhood'
  | 'partner'
  | 'site'

export type Province =
  | 'groningen'
  | 'friesland'
  | 'drenthe'
  | 'overijssel'
  | 'flevoland'
  | 'gelderland'
  | 'utrecht'
  | 'noord-holland'
  | 'zuid-holland'
  | 'zeeland'
  | 'noord-brabant'
  | 'limburg'

export interface Circle {
  slug: Slug
  kind: CircleKind
  name: Text
  /** One to three sentences, as a person would introduce the place. */
  description: Text
  /** The circle this one belongs to; only movements have none. */
  parent?: Slug
  sector?: Slug
  region?: Slug
  /** Every other circle it sits in: a second house, a sister movement. */
  alsoIn?: Slug[]
  /** For whom its page is, where its kind does not say it. */
  openness?: 'around'
  /** So many days ago; and in which circle it went on. */
  closed?: { days: number; into?: Slug }
  town?: string
  /** Of a region: which provinces lie in it. */
  provinces?: readonly Province[]
  contact?: Contact
}

export type SeatRole = 'member' | 'host' | 'trusted'

/** From where somebody speaks. Secret to everybody but the person and, per fire, who prepares it. */
export type Hat =
  | 'client'
  | 'close-one'
  | 'young-person'
  | 'neighbour'
  | 'care-worker'
  | 'expert-by-experience'
  | 'manager'
  | 'director'
  | 'board'
  | 'client-council'
  | 'partner'
  | 'researcher'
  | 'teacher'
  | 'supporter'

export interface Seat {
  circle: Slug
  role: SeatRole
  hat?: Hat
}

/** A person with an account. */
export interface Person {
  slug: Slug
  name: string
  /** How they like to be called: "meneer Bos", "Mina". */
  called: Text
  email: string
  language: 'nl' | 'en'
  address: 'je' | 'u'
  /** Who this is and what they may see, for `/demo`. Absent: has an account, is not on that page. */
  demoLine?: Text
  seats: Seat[]
}

export interface Theme {
  slug: Slug
  name: Text
  /** What it is about, as its hosts wrote it. */
  about: Text
  status: 'central' | 'running' | 'new'
}

export interface ActionTeam {
  slug: Slug
  name: Text
  status: 'running'
  /** The work theme it belongs to, where one fits. */
  theme?: Slug
}

export interface Heading {
  slug: Slug
  name: Text
}

export interface Question {
  slug: Slug
  text: Text
  /** When in the conversation it is at home. */
  moment: 'opening' | 'middle' | 'closing'
}

export interface Movement {
  slug: Slug
  name: Text
  contact: Contact
  email: string
  questions: Question[]
}

export interface FrontText {
  /** What this is, in one sentence. */
  sentence: Text
  lines: [Text, Text]
}

/** People around care, who work in it, who decide in it, who come from outside. */
export type Company = 'lived' | 'work' | 'board' | 'outside'

export interface DemoGroup {
  company: Company
  people: Slug[]
}

/** The card or invitation of a participant without an account. */
export interface Paper {
  fire: Slug
  /** Name of the participant. */
  name: string
  line: Text
}
