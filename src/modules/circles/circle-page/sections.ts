import type { Child } from 'hono/jsx'
import type { HeadTag } from '../../../platform/web/answer.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import type { CircleView } from './queries.ts'

/** A part of a circle's page that another room fills. */
export interface CircleSection {
  /** `module.what` */
  name: string
  /** Lower stands higher: what the circle is busy with 10, what waits 20, what came back 30. */
  order: number
  /** For who looks after the place alone: it lies folded with the rest of that. */
  forHosts?: boolean
  /** The section with its own heading, or null when there is nothing to show. */
  render(visit: Visit, circle: CircleView): Promise<Child | null>
  /** What stands in the head of the page. */
  head?(visit: Visit, circle: CircleView): Promise<readonly HeadTag[]>
}

const sections: CircleSection[] = []

/** Rooms call this once, where their module is declared. */
export function addCircleSection(section: CircleSection): void {
  if (sections.some(({ name }) => name === section.name))
    throw new Error(`Two sections are called ${section.name}`)
  sections.push(section)
  sections.sort((a, b) => a.order - b.order)
}

export const circleSections = (): readonly CircleSection[] => sections
