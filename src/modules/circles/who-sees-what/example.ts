import { type Placed, type SeesOfCircle, seesOf } from '../places/visibility.ts'

export const names = ['movement', 'yours', 'other', 'shared', 'hidden'] as const
type Name = (typeof names)[number]

const circles: Record<Name, Placed<Name>> = {
  movement: { openness: 'everyone', home: null, also: [] },
  yours: { openness: 'everyone', home: 'movement', also: [] },
  other: { openness: 'everyone', home: 'movement', also: [] },
  shared: { openness: 'around', home: 'yours', also: ['other'] },
  hidden: { openness: 'members', home: 'yours', also: [] },
}

export interface DrawnCircle {
  name: Name
  sees: 'inside' | 'page' | 'nothing'
}

const said = ({ inside, page }: SeesOfCircle) => (inside ? 'inside' : page ? 'page' : 'nothing')

/** What somebody who sits in one house sees of the circles around them, by the rule itself. */
export const drawnCircles: readonly DrawnCircle[] = names.map((name) => ({
  name,
  sees: said(seesOf(name, circles[name], (place) => (place === 'yours' ? 'sits' : undefined))),
}))
