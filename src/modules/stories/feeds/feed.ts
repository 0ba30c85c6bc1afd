import type { Locale } from '../../../platform/i18n/words.ts'
import type { ToldPicture } from '../pictures/elsewhere.ts'

/** Stories that somebody follows, as a feed of any format tells them. */
export interface StoryFeed {
  title: string
  description: string
  language: Locale
  /** Without the format it is asked in: `https://…/stories/feed`. */
  address: string
  /** What of its address comes behind the format: `?kind=failure`, or nothing. */
  search: string
  /** The same for this part of it: with where it begins, where that is not with the latest. */
  here: string
  /** And where older ones stand; undefined: there are none. */
  next?: string | undefined
  /** The page where one reads the same. */
  page: string
  movement: string
  entries: readonly FeedEntry[]
}

export interface FeedPicture extends ToldPicture {
  /** How large the file is. */
  bytes: number
}

/** Where something is really read, and of whom it is. */
export interface FeedSource {
  name: string
  /** Of the text itself. */
  address: string
  /** Of what can be followed there: `https://…/feed`. */
  feed: string
  /** For whom it is besides. */
  label: string
}

export interface FeedEntry {
  /** Of this publication: what was taken away and is read again later is another one. */
  id: string
  address: string
  title: string
  summary: string
  /** Clean HTML in which every address is whole. */
  html: string
  /** What is to be seen in it. */
  pictures: readonly FeedPicture[]
  /** Its kind first, then what it stands under. */
  categories: readonly string[]
  /** What it stands under, with where all about that is read. */
  headings: readonly { name: string; address: string }[]
  /** The sister it is of, where it stands in the feed of another movement. */
  from?: FeedSource | undefined
  /** As `lang` says it. */
  language: string
  authors: readonly string[]
  published: Date
  updated: Date
}

/** When anything in it was last published or corrected. Nothing in it is as old as can be. */
export const updatedAt = ({ entries }: StoryFeed): Date =>
  new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime())))
