import type { Slug } from '../types.ts'
import { fromTheMovement } from './movement.ts'
import { openToAll } from './open.ts'

/** How somebody of the example introduces themselves. What is missing was left open. */
export interface Introduction {
  person: Slug
  /** What they want to be called here; empty: they name no name. */
  name: string
  hereBecause?: string
  hats?: string
  experience?: string
  audience: 'nobody' | 'circles' | 'movement' | 'everyone'
  /** The circles they show themselves to. */
  circles?: Slug[]
  findable?: boolean
  themes?: Slug[]
  regions?: Slug[]
  takesNotes?: boolean
  phone?: string
}

/** Somebody who receives care, a neighbour, who works there and who decides: nobody can tell from these who is which. */
export const introductions: readonly Introduction[] = [...openToAll, ...fromTheMovement]
