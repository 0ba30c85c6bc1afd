import type { Child } from 'hono/jsx'
import type { Visit } from '../../platform/web/visit.ts'
import type { StoryView } from './reading/story.ts'

/** A part under a story that this or another room fills. */
export interface StorySection {
  /** `module.what` */
  name: string
  /** Right below the text, with what one does with what one read. */
  first?: true
  /**
   * Null when there is nothing to show.
   * @param around the name in addresses of the movement that stands around the page.
   */
  render(visit: Visit, story: StoryView, around: string | undefined): Promise<Child | null> | Child | null
}

const sections: StorySection[] = []

/** Rooms call this once, where their module is declared. */
export function addStorySection(section: StorySection): void {
  if (sections.some(({ name }) => name === section.name))
    throw new Error(`Two sections are called ${section.name}`)
  sections.push(section)
}

export const storySections = (): readonly StorySection[] => sections
