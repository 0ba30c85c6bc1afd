import type { Child } from 'hono/jsx'
import type { ReadAloudProps } from '../read-aloud/ReadAloud.tsx'

export interface Link {
  href: string
  label: Child
  /** For what leads away from here: `me noopener`. */
  rel?: string
}

export interface Door extends Link {
  current?: boolean
}

/** A form of one button: signing out, changing language. */
export interface ButtonForm {
  action: string
  label: Child
  /** Language of the label where it differs from the page's. */
  lang?: string
  name?: string
  value?: string
  hidden?: Readonly<Record<string, string>>
}

/** A line in the head of a page that says where else it is, or something about it. */
export type HeadTag =
  | { rel: 'canonical' | 'alternate'; href: string; type?: string; title?: string; hreflang?: string }
  | { property: string; content: string }
  | { name: 'robots'; content: 'noindex' }

export interface LayoutProps {
  lang: string
  dir?: 'ltr' | 'rtl'
  /** Of this page; the movement's name is added. */
  title: string
  movement: { name: string; href: string }
  /** Paths of the styles and scripts, and of the font file the page starts with. */
  assets: { css: readonly string[]; js: readonly string[]; fonts?: readonly string[]; icon?: string }
  /** The colour of the ground where it is not the house's own, for the browser's own frame. */
  ground?: { light: string; dark: string }
  /** What kind of page it is: becomes the class `kv-page--<kind>`. `sheet` prints without head and foot. */
  kind?: string
  description?: string
  head?: readonly HeadTag[]
  /** JSON-LD, escaped for HTML. */
  data?: string
  words: { skip: Child; menu: Child; doors: string /** Closes the menu again: "Sluiten". */; close?: Child }
  doors: readonly Door[]
  /** Who is signed in: a name that leads to their own page, and how to leave. */
  person?: { link?: Link; text?: Child; leave?: ButtonForm }
  signIn?: Link
  language?: ButtonForm
  /** Whom this device helps, and the button to end that. */
  helping?: { text: Child; end: ButtonForm }
  /** One sentence after something was done. */
  flash?: Child
  /** Says that all this is an example. */
  demo?: { text: Child; link?: Link }
  /** Has the page read aloud, where the browser can. */
  readAloud?: ReadAloudProps
  contact: {
    title: Child
    /** A sentence with the person's name. */
    line: Child
    /** "Bel 030 123 45 67" */
    call: Child
    /** "tel:+31301234567" */
    href: string
    /** Where somebody may be written to as well. */
    mail?: Link
  }
  footer?: readonly Link[]
}
