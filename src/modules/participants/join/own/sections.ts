import type { Child } from 'hono/jsx'
import type { Visit } from '../../../../platform/web/visit.ts'
import type { JoinStep } from '../schema.ts'

/** A request, for who made it or for who gets to know them. */
export interface JoinRequestSeen {
  id: string
  step: JoinStep
  closed: boolean
  /** Meant for the hosts of one circle. */
  toCircle: boolean
  /** Below which it has its pages: of who made it a private address. */
  base: string
  /** Whether who made it looks, with their code. */
  own: boolean
}

/** A part of the page of a request that another room fills. */
export interface JoinSection {
  /** `module.what` */
  name: string
  /** With its own heading, or null when there is nothing to show. */
  render(visit: Visit, request: JoinRequestSeen): Promise<Child | null>
}

const sections: JoinSection[] = []

/** Rooms call this once, where their module is declared. */
export function addJoinSection(section: JoinSection): void {
  if (sections.some(({ name }) => name === section.name))
    throw new Error(`Two sections are called ${section.name}`)
  sections.push(section)
}

export const renderJoinSections = (visit: Visit, request: JoinRequestSeen): Promise<Child[]> =>
  Promise.all(sections.map((section) => section.render(visit, request)))
