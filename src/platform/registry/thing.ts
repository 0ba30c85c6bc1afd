import type { ConsentNeed } from '../consent/index.ts'
import { keepLinked, type Linked } from '../provenance/linked.ts'

/**
 * A kind of thing people make or meet here, declared once by its module: who sees it, whose consent it needs, where
 * it comes from, and which personal data it holds. The data map and the access proof are made from these.
 */
export interface Thing {
  /** English, singular: `contribution`. */
  name: string
  /** Full table names. */
  tables: readonly string[]
  /** Who sees it, in one sentence. */
  visibility: string
  /** Whose yes it needs before it travels; `none` with a reason. */
  consent: string
  /** What words must be allowed before they may be in it or behind it, where that is more than talking on. */
  needs?: ConsentNeed
  /** What it comes from and what may come from it. */
  provenance: string
  /** Where links may lead to it and from it. */
  linked?: Linked
  personalData: readonly PersonalColumn[]
}

export interface PersonalColumn {
  table: string
  column: string
  /** Whose data: `speaker`, `person`, `invitee`, `organisation's contact` … */
  about: string
  purpose: string
  /** How long, in plain words. */
  retention: string
  sealed?: boolean
}

const all: Thing[] = []

/** Everything that was declared, for pages that tell what the house keeps. */
export const declaredThings = (): readonly Thing[] => all

export function thing(declared: Thing): Thing {
  all.push(declared)
  if (declared.linked) keepLinked(declared.linked, declared.needs)
  return declared
}
