import type { Child } from 'hono/jsx'
import type { HeadTag } from '../../platform/web/answer.ts'
import type { Visit } from '../../platform/web/visit.ts'
import type { ThemeView } from './queries.ts'

/** A part of the page of a theme, a rubric or a keyword that another room fills. */
export interface ThemeSection {
  /** `module.what` */
  name: string
  /** The section with its own heading, or null when there is nothing to show. */
  render(visit: Visit, theme: ThemeView): Promise<Child | null>
  /** What stands in the head of the page. */
  head?(visit: Visit, theme: ThemeView): Promise<readonly HeadTag[]>
}

const sections: ThemeSection[] = []

/** Rooms call this once, where their module is declared. */
export function addThemeSection(section: ThemeSection): void {
  if (sections.some(({ name }) => name === section.name))
    throw new Error(`Two sections are called ${section.name}`)
  sections.push(section)
}

export const themeSections = (): readonly ThemeSection[] => sections

/** What all of them have in the head of this page. */
export async function headsOf(visit: Visit, theme: ThemeView): Promise<readonly HeadTag[]> {
  return (await Promise.all(sections.map((section) => section.head?.(visit, theme) ?? []))).flat()
}
