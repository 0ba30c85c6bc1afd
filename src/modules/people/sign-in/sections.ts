import type { Child } from 'hono/jsx'
import type { Visit } from '../../../platform/web/visit.ts'

/** A part of the page to sign in at that another room fills. */
export interface SignInSection {
  /** `module.what` */
  name: string
  /** It says why one signs in for what was asked, and stands above the form. */
  above?: boolean
  /** The section with its own heading, or null where there is nothing to show. `next`: where they go afterwards. */
  render(visit: Visit, next: string | undefined): Promise<Child | null>
}

const sections: SignInSection[] = []

/** Rooms call this once, where their module is declared. */
export function addSignInSection(section: SignInSection): void {
  if (sections.some(({ name }) => name === section.name))
    throw new Error(`Two sections are called ${section.name}`)
  sections.push(section)
}

export const signInSections = (): readonly SignInSection[] => sections
