import type { Child } from 'hono/jsx'
import type { Visit } from '../../../platform/web/visit.ts'
import type { SharedQuestion } from './queries.ts'

/** A part of a shared question's page that another room fills. */
export interface QuestionSection {
  /** `module.what` */
  name: string
  /** With its own heading, or null when there is nothing to show. */
  render(visit: Visit, question: SharedQuestion): Promise<Child | null>
}

const sections: QuestionSection[] = []

/** Rooms call this once, where their module is declared. */
export function addQuestionSection(section: QuestionSection): void {
  if (sections.some(({ name }) => name === section.name))
    throw new Error(`Two sections are called ${section.name}`)
  sections.push(section)
}

export const renderQuestionSections = (visit: Visit, question: SharedQuestion): Promise<Child[]> =>
  Promise.all(sections.map((section) => section.render(visit, question)))
