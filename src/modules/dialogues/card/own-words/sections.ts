import type { Child } from 'hono/jsx'
import type { Visit } from '../../../../platform/web/visit.ts'

/** A part of the page with one's own words that another room fills: what somebody asks about them. */
export interface OwnWordsSection {
  /** `module.what` */
  name: string
  /** The section with its own heading, or null when there is nothing to show. */
  render(visit: Visit): Promise<Child | null>
}

const sections: OwnWordsSection[] = []

/** Rooms call this once, where their module is declared. */
export function addOwnWordsSection(section: OwnWordsSection): void {
  if (sections.some(({ name }) => name === section.name))
    throw new Error(`Two sections are called ${section.name}`)
  sections.push(section)
}

export const ownWordsSections = (): readonly OwnWordsSection[] => sections
