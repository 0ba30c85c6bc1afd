import type { Child } from 'hono/jsx'
import type { Visit } from '../../../platform/web/visit.ts'

/** A part of the page *Van mij* that another room fills, for the person who looks. */
export interface MineSection {
  /** `module.what` */
  name: string
  /** Lower stands higher: what waits for you 10, your words 20, the rest after. */
  order: number
  /** The section with its own heading, or null when there is nothing to show. */
  render(visit: Visit): Promise<Child | null>
}

const sections: MineSection[] = []

/** Rooms call this once, where their module is declared. */
export function addMineSection(section: MineSection): void {
  if (sections.some(({ name }) => name === section.name))
    throw new Error(`Two sections are called ${section.name}`)
  sections.push(section)
  sections.sort((a, b) => a.order - b.order)
}

export const mineSections = (): readonly MineSection[] => sections
